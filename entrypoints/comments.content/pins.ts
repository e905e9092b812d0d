import { type CommentView, isReopened } from "@/utils/core/comment-view";
import type { PageModel } from "@/utils/state/page-model";

const mostPins = 3;
const held: readonly string[] = ["hold", "spam", "trash"];

/** Ids of the page's pinned comments, the earliest pinned first, at most three. */
export function pinnedIds(model: PageModel): string[] {
  return Object.values(model.decisions.value.comments)
    .filter(({ facets }) => facets.pin?.value === "pin" && !facets.pin.isDisputed)
    .sort((a, b) => ((a.facets.pin?.event.hlc ?? "") < (b.facets.pin?.event.hlc ?? "") ? -1 : 1))
    .slice(0, mostPins)
    .map(({ comment }) => comment);
}

/** Why a comment cannot be pinned just now, as a message id. */
export function pinRefusal(view: CommentView, model: PageModel): string | undefined {
  if (view.needsDecision || view.verdict === "unknown") return "ui_pin_refused_open";
  return pinnedIds(model).length >= mostPins ? "ui_pin_refused_full" : undefined;
}

/** A pin stands for the text it pinned, and for a comment nobody has put aside since. */
export function isSuspended(key: string, model: PageModel): boolean {
  const view = model.view(key);
  const pinned = view?.decisions.pin?.event.subject;
  const now = model.entry(key)?.subject;
  if (view === undefined || pinned === undefined) return true;
  if (view.needsDecision || held.includes(view.decisions.verdict?.value ?? "")) return true;
  return now !== undefined && isReopened(pinned, now);
}
