import type { DecisionEvent } from "@/utils/core/decision";
import { statusFor, type WantedStatus } from "@/utils/wordpress/site-status";

/**
 * What the site says of a comment as far as the log knows: the last verdict that somebody's browser
 * wrote there, or that was seen there since. Undefined where nothing was, or where an undo was
 * written: what that restored only the device knows that did it. Pure.
 *
 * Example: a colleague's "spam", followed by its "applied" → `"spam"`.
 */
export function statusInLog(events: readonly DecisionEvent[]): WantedStatus | undefined {
  const byId = new Map(events.map((event) => [event.id, event]));
  const heard = events.filter(
    ({ facet, value, observed }) =>
      facet === "verdict" && (value === "applied" || observed === "site"),
  );
  const last = heard.toSorted((one, other) => (one.hlc < other.hlc ? -1 : 1)).at(-1);
  if (last === undefined) return undefined;
  return statusFor(
    last.observed === "site" ? last.value : (byId.get(last.target ?? "")?.value ?? ""),
  );
}
