import type { Suspension } from "@/components/PinBody";
import { isReopened } from "@/utils/core/comment-view";
import type { PageModel } from "@/utils/state/page-model";

const held: readonly string[] = ["hold", "spam", "trash"];

/** When the next of the page's pins ends, ms since 1970; Infinity where none does. */
export function nextEnd(model: PageModel, nowMs: number): number {
  const ends = Object.values(model.decisions.value.comments).map(({ facets: { pin } }) =>
    pin?.value === "pin" ? (pin.event.expires ?? 0) : 0,
  );
  return Math.min(...ends.filter((endMs) => endMs > nowMs));
}

/**
 * Why a pin is not shown to readers: it stands for the text and links it pinned, and for a comment
 * that nobody has put aside and nothing was found in since. Undefined where it is shown.
 */
export function suspensionOf(key: string, model: PageModel): Suspension | undefined {
  const view = model.view(key);
  const pinned = view?.decisions.pin?.event.subject;
  const now = model.entry(key)?.subject;
  if (view === undefined || pinned === undefined) return "changed";
  if (now !== undefined && isReopened(pinned, now)) return "changed";
  if (held.includes(view.decisions.verdict?.value ?? "")) return "held";
  return view.needsDecision ? "open" : undefined;
}

/**
 * Which of the pins `after` one was pinned anew stood behind it before: all but those ahead of it. One
 * that was still being stored `before` was pinned last.
 *
 * Example: with a, b known before and b, c, a after, b and c stood behind a.
 */
export function stoodBehind(
  key: string,
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const at = before.indexOf(key);
  const ahead = at === -1 ? before : before.slice(0, at);
  return after.filter((one) => one !== key && !ahead.includes(one));
}

/**
 * Pins stand in the order in which they were pinned, so another order is had by pinning anew: all
 * that come after the first that would otherwise be out of line.
 *
 * Example: a, b, c are to be a, c, b → b is pinned anew.
 */
export function pinnedAnew(now: readonly string[], wanted: readonly string[]): readonly string[] {
  const places = wanted.map((id) => now.indexOf(id));
  const first = places.findIndex((place, at) => at > 0 && place < (places[at - 1] ?? 0));
  return first === -1 ? [] : wanted.slice(first);
}
