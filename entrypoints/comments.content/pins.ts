import type { CommentView } from "@/utils/core/comment-view";
import type { CommentDecisions, PageListPin } from "@/utils/core/decision";
import { hasEnded } from "@/utils/core/pin";
import type { Treatment } from "@/utils/core/treatment";
import type { PageModel } from "@/utils/state/page-model";

const mostPins = 3;

/** Ids of the page's pinned comments, the earliest pinned first, at most three. */
export function pinnedIds(model: PageModel): string[] {
  return pinned(model, ({ facets }) => !hasEnded(facets.pin, Date.now()));
}

/** Those whose time is over, until somebody takes them off or pins them again. */
export function endedIds(model: PageModel): string[] {
  return pinned(model, ({ facets }) => hasEnded(facets.pin, Date.now()));
}

function pinned(model: PageModel, isMeant: (own: CommentDecisions) => boolean): string[] {
  return Object.values(model.decisions.value.comments)
    .filter(({ facets }) => facets.pin?.value === "pin" && !facets.pin.isDisputed)
    .filter(isMeant)
    .sort((a, b) => ((a.facets.pin?.event.hlc ?? "") < (b.facets.pin?.event.hlc ?? "") ? -1 : 1))
    .slice(0, mostPins)
    .map(({ comment }) => comment);
}

const unsafe: readonly Treatment[] = ["warn", "defang"];

/**
 * Published pins that can be shown, after the person's own: of comments that stand here as they were
 * pinned and are not out of the way, and of those on another page of the thread.
 */
export function publishedPins(
  model: PageModel,
  mayBeHere: (id: string) => boolean,
): readonly PageListPin[] {
  const own = pinnedIds(model);
  const pins = (model.decisions.value.listPins ?? []).filter(({ comment }, at, all) => {
    const key = model.keyOf(comment);
    const isFirst = all.findIndex((one) => one.comment === comment) === at;
    if (own.includes(comment) || !isFirst) return false;
    if (key === undefined) return !mayBeHere(comment);
    const view = model.viewSignal(key).value;
    const isSafe = view?.findings.every(({ treatment }) => !unsafe.includes(treatment)) ?? false;
    return model.entry(key)?.pinnedBy !== undefined && view?.display === "show" && isSafe;
  });
  return pins.slice(0, Math.max(0, mostPins - own.length));
}

/** Whether a published pin of this comment is shown above: the original carries a badge then. */
export function isListPinned(key: string, model: PageModel): boolean {
  if (model.entry(key)?.pinnedBy === undefined) return false;
  return publishedPins(model, () => true).some(({ comment }) => model.keyOf(comment) === key);
}

/** Why a comment cannot be pinned just now, as a message id. */
export function pinRefusal(view: CommentView, model: PageModel): string | undefined {
  if (view.needsDecision || view.verdict === "unknown") return "ui_pin_refused_open";
  return pinnedIds(model).length >= mostPins ? "ui_pin_refused_full" : undefined;
}
