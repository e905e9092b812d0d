import type { DecisionRequest } from "@/utils/core/decision";
import type { TeamDevice } from "./team-device.ts";

const comments = 25;
const values = ["approve", "hold", "spam"];

/** The n-th decision of a run: few comments, so that people meet, and disagree. */
export function requestAt(at: number, random: () => number): DecisionRequest {
  return {
    request: `request-${at}-${Math.floor(random() * 1e9)}`,
    post: "1",
    comment: String(Math.floor(random() * comments)),
    facet: "verdict",
    value: values[Math.floor(random() * values.length)] ?? "hold",
    subject: { textHash: "a", normHash: "b", linksHash: "c" },
  };
}

export interface Comparison {
  /** Decided on a device, and missing from another or from the server. */
  readonly lost: number;
  /** On a device or the server, and decided by nobody. */
  readonly phantom: number;
  /** Queued or refused although every server said yes in the end. */
  readonly stuck: number;
  /** Devices whose folded page is not the first one's to the byte. */
  readonly unequal: number;
}

/** Holds what everybody has against what was decided. */
export function compareDevices(
  devices: readonly TeamDevice[],
  onServer: ReadonlySet<string>,
  decided: ReadonlySet<string>,
): Comparison {
  const places: ReadonlySet<string>[] = [
    onServer,
    ...devices.map(({ store }) => new Set(store.events.keys())),
  ];
  const count = (find: (ids: ReadonlySet<string>) => ReadonlySet<string>) =>
    new Set(places.flatMap((ids) => [...find(ids)])).size;
  const [first = "", ...others] = devices.map((device) => device.fold());
  return {
    lost: count((ids) => decided.difference(ids)),
    phantom: count((ids) => ids.difference(decided)),
    stuck: devices.reduce((sum, { store }) => sum + store.queue.size + store.refused.size, 0),
    unequal: others.filter((folded) => folded !== first).length,
  };
}

/** Names of the events that a server has, read with a login of its own. */
export async function readServer(url: string, name: string): Promise<Set<string>> {
  const headers = { Authorization: `Basic ${btoa(`${name}:${name}`)}` };
  const answer = await fetch(`${url}/_all_docs`, { headers });
  const { rows } = (await answer.json()) as { readonly rows: readonly { readonly id: string }[] };
  return new Set(rows.map(({ id }) => id).filter((id) => id.includes("/") && !id.startsWith("_")));
}
