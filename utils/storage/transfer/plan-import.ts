import type { DecisionEvent, PageDecisions } from "@/utils/core/decision";
import { pagePrefix, wholeSite } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { verifyForeign } from "@/utils/storage/check-event";
import type { Entry } from "@/utils/storage/event-database";

/** What an import would do; nothing is done yet. */
export interface ImportPlan {
  /** To be stored: sound events that are not here, and those of newer versions as they are. */
  readonly added: readonly Entry[];
  readonly known: number;
  readonly broken: number;
  /** Decisions that stand now and would stand differently, of how many. */
  readonly changed: number;
  readonly standing: number;
}

/** Above this share of what stands, a merge asks once more before it is done. */
const unusualShare = 0.2;

export function isUnusual({ changed, standing }: ImportPlan): boolean {
  return standing > 0 && changed / standing > unusualShare;
}

/** Reads events of a page that are stored here. */
export type ReadPage = (prefix: string) => Promise<readonly DecisionEvent[]>;

/**
 * Holds a file's events against the store: what is new, what is broken, and which decisions would
 * change. Events are named by their content, so that importing twice imports once.
 */
export async function planImport(
  events: readonly unknown[],
  isStored: (id: string) => boolean,
  readPage: ReadPage,
): Promise<ImportPlan> {
  const added = new Map<string, unknown>();
  const byPage = new Map<string, DecisionEvent[]>();
  let known = 0;
  let broken = 0;
  for (const raw of events) {
    const id = idOf(raw);
    const verified = id === undefined ? undefined : await verifyForeign(id, raw);
    if (id === undefined || verified === undefined || verified.kind === "broken") broken += 1;
    else if (isStored(id) || added.has(id)) known += 1;
    else {
      added.set(id, raw);
      if (verified.kind !== "event") continue;
      const prefix = pagePrefix(verified.event.site, verified.event.post);
      byPage.set(prefix, [...(byPage.get(prefix) ?? []), verified.event]);
    }
  }
  const difference = await compare(byPage, readPage);
  return { added: [...added], known, broken, ...difference };
}

async function compare(byPage: ReadonlyMap<string, DecisionEvent[]>, readPage: ReadPage) {
  let changed = 0;
  let standing = 0;
  for (const [prefix, fresh] of byPage) {
    const here = await readPage(prefix);
    const [first] = fresh;
    if (first === undefined) continue;
    const before = valuesOf(first, here);
    const after = valuesOf(first, [...here, ...fresh]);
    standing += before.size;
    for (const [name, value] of before) if (after.get(name) !== value) changed += 1;
  }
  return { changed, standing };
}

/** Every facet that stands on a page, as one text each. */
function valuesOf(
  { site, post }: DecisionEvent,
  events: readonly DecisionEvent[],
): ReadonlyMap<string, string> {
  const isRules = post === wholeSite;
  const page: PageDecisions = foldPage(
    { site, post },
    isRules ? [] : events,
    isRules ? events : [],
    "",
  );
  const states = [
    ...Object.values(page.comments).flatMap(({ comment, facets }) =>
      Object.entries(facets).map(([facet, state]) => [`${facet} ${comment}`, state] as const),
    ),
    ...Object.entries(page.lines),
  ];
  return new Map(states.map(([name, state]) => [name, `${state.value} ${state.isDisputed}`]));
}

function idOf(raw: unknown): string | undefined {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : undefined;
  return typeof id === "string" && id.length <= 7_000 ? id : undefined;
}
