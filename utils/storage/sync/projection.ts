import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { readBase64, toBase64 } from "@/utils/core/base64";
import type { EventLog } from "@/utils/storage/event-log";
import { decodeDecisions, encodeDecisions } from "./decision-codec";
import { type SyncedDecision, toSynced } from "./synced-decision";

const key = "projection";
const sliceLength = 1_000;
/** Twice of what fits: the older rest would never be told. */
const mostDecisions = 20_000;

const schema = z.strictObject({
  v: z.literal(1),
  mark: z.string(),
  upTo: z.int(),
  data: z.string(),
});

interface Projection {
  readonly upTo: number;
  readonly decisions: readonly SyncedDecision[];
}

/**
 * Everything that stands on this device and may be told to the person's others. Kept packed, with
 * how far it has come, so that only pages on which something arrived since are read; one that
 * cannot be read, or belongs to another numbering, is made anew.
 */
export async function readProjection(
  log: Pick<EventLog, "arrivedSince" | "mark" | "states">,
): Promise<readonly SyncedDecision[]> {
  const mark = await log.mark();
  let known = await restore(mark);
  for (;;) {
    const arrived = await log.arrivedSince(known.upTo, sliceLength);
    const last = arrived.at(-1);
    if (last === undefined) return known.decisions;
    const pages = new Map(arrived.map(({ id }) => [id.slice(0, id.lastIndexOf("/")), id]));
    const decisions = known.decisions.filter((one) => !pages.has(pageName(one)));
    for (const page of pages.keys()) {
      const [site, post] = page.split("/").map(decodeURIComponent);
      for (const { facets } of await log.states(site ?? "", post ?? "")) {
        const told = Object.values(facets).map((state) => toSynced(state));
        decisions.push(...told.filter((one) => one !== undefined));
      }
    }
    known = { upTo: last.n, decisions: newest(decisions) };
    await keep(mark, known);
  }
}

function pageName({ site, post }: SyncedDecision): string {
  return `${encodeURIComponent(site)}/${encodeURIComponent(post)}`;
}

function newest(decisions: readonly SyncedDecision[]): readonly SyncedDecision[] {
  if (decisions.length <= mostDecisions) return decisions;
  return decisions.toSorted((a, b) => b.hours - a.hours).slice(0, mostDecisions);
}

async function restore(mark: string): Promise<Projection> {
  const parsed = schema.safeParse((await browser.storage.local.get(key))[key]);
  const empty = { upTo: 0, decisions: [] };
  if (!parsed.success || parsed.data.mark !== mark) return empty;
  const bytes = readBase64(parsed.data.data);
  const decisions = bytes === undefined ? undefined : await decodeDecisions(bytes);
  return decisions === undefined ? empty : { upTo: parsed.data.upTo, decisions };
}

async function keep(mark: string, { upTo, decisions }: Projection): Promise<void> {
  const data = toBase64(await encodeDecisions(decisions));
  await browser.storage.local.set({ [key]: { v: 1, mark, upTo, data } });
}
