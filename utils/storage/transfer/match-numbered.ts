import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import type { ReadPage } from "./plan-import";
import { renameEvents } from "./rename-events";

/**
 * A numbered copy's events beside those that are stored here. The same decision has another name in
 * such a copy, since its person has; it is known by `stampOf`. What is new here refers to what is
 * known by the names that hold here, so that it supersedes what it superseded.
 *
 * Answers what is new, the number of what is known, and what is not sound as it came.
 */
export async function matchNumbered(
  raws: readonly unknown[],
  readPage: ReadPage,
): Promise<{
  readonly fresh: readonly DecisionEvent[];
  readonly known: number;
  readonly rest: readonly unknown[];
}> {
  const rest: unknown[] = [];
  const events: DecisionEvent[] = [];
  for (const raw of raws) {
    const id = (raw as { readonly id?: unknown } | null)?.id;
    const verified = typeof id === "string" ? await verifyEvent(id, raw) : undefined;
    if (verified?.kind === "event") events.push(verified.event);
    else rest.push(raw);
  }
  const fresh: DecisionEvent[] = [];
  for (const [prefix, page] of Map.groupBy(events, ({ site, post }) => pagePrefix(site, post))) {
    const here = new Map((await readPage(prefix)).map((event) => [stampOf(event), event.id]));
    const renamed = await renameEvents(page, (event) => {
      const known = here.get(stampOf(event));
      return known === undefined ? { event } : { known };
    });
    fresh.push(...renamed);
  }
  return { fresh, known: events.length - fresh.length, rest };
}

/** What no two decisions share, whoever is said to have made them. */
function stampOf({ comment, facet, value, hlc, device, seq, request }: DecisionEvent): string {
  // A note's words may have been taken away on one side.
  const said = facet === "note" ? "" : value;
  return JSON.stringify([comment, facet, said, hlc, device, seq, request]);
}
