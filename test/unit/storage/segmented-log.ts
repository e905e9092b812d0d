import type { DecisionEvent } from "@/utils/core/decision";
import { unpackEvents } from "@/utils/storage/pack-events";
import { journalLimit } from "@/utils/storage/segments";
import { author, request, tidyAll, type Worker, wake } from "./small-profile";

/** Enough decisions for one segment, on a handful of comments; the first is a note. */
export async function decideMany({ store }: Worker): Promise<DecisionEvent[]> {
  const asked = Array.from({ length: journalLimit + 1 }, (_, at) =>
    at === 0
      ? request({ comment: "0", facet: "note", value: "call Bradley Perkins" })
      : request({ comment: String(at % 400), value: at % 2 === 0 ? "spam" : "approve" }),
  );
  const recorded = await store.recordMany(asked, author);
  return recorded.map((one) => {
    if (!one.ok) throw new Error(one.error);
    return one.event;
  });
}

/** A worker that has put as much into a segment. */
export async function packed(): Promise<Worker> {
  const worker = await wake();
  await decideMany(worker);
  await tidyAll(worker);
  return worker;
}

/** What both stores' segments hold. */
export async function inSegments(): Promise<unknown[]> {
  const { database, journal } = await wake();
  const names = await database.segmentNames();
  const packs = await Promise.all(
    names.flatMap((name) => [journal.segment(name), database.segment(name)]),
  );
  return Promise.all(packs.map(unpackEvents));
}
