import { fakeBrowser } from "@webext-core/fake-browser";
import { IDBFactory } from "fake-indexeddb";
import { compareStores, type StoreComparison } from "@/scripts/faults/compare-stores";
import type { StoredEvent } from "@/scripts/faults/read-events";
import { seededRandom } from "@/scripts/seeded-random";
import type { DecisionRequest } from "@/utils/core/decision";
import type { EventDatabase } from "@/utils/storage/event-database";
import type { EventJournal } from "@/utils/storage/event-journal";
import { unpackEvents } from "@/utils/storage/pack-events";
import {
  author,
  endSession,
  newProfile,
  request,
  type Worker,
  wake,
} from "../unit/storage/small-profile";

/**
 * Ways to do it wrong, by which the checker is shown to see: calling a decision saved before it is
 * written, writing to one store only, and forgetting what request an event came from.
 */
export type Mutation = "ack-before-commit" | "one-store" | "no-request-ids";

export interface SimulationOptions {
  readonly events: number;
  readonly kills: number;
  /** Browsers killed so that one of the two stores comes back damaged, as was seen. */
  readonly crashes: number;
  readonly quotaErrors: number;
  readonly seed: number;
  readonly mutation?: Mutation;
}

export interface Simulated extends StoreComparison {
  readonly acknowledged: number;
  readonly killed: number;
  readonly crashed: number;
  readonly refusedAndShown: number;
}

class Killed extends Error {}

/** Decides, kills, decides again, in memory: thousands of faults in seconds. */
export async function simulateFaults(options: SimulationOptions): Promise<Simulated> {
  newProfile();
  const random = seededRandom(options.seed);
  const chance = (count: number) => random() < count / options.events;
  const requests = new Set<string>();
  const acknowledged = new Set<string>();
  const undone = new Set<string>();
  let last: { readonly id: string; readonly comment: string } | undefined;
  let [killed, crashed, refusedAndShown] = [0, 0, 0];
  let fault: "kill" | "quota" | undefined;
  let worker = await start();

  /** A step of writing: the worker may die before or after it, or the disk may be full. */
  async function step<T>(work: () => Promise<T>): Promise<T> {
    const at = fault;
    if (at === "quota") {
      fault = undefined;
      throw new DOMException("The disk is full.", "QuotaExceededError");
    }
    if (at === "kill" && random() < 0.3) throw new Killed();
    const done = await work();
    if (at === "kill" && random() < 0.5) throw new Killed();
    return done;
  }

  function start(): Promise<Worker> {
    return wake({
      database: (real): EventDatabase => ({
        ...real,
        write: (change) => {
          if (options.mutation === "ack-before-commit" && (change.entries?.length ?? 0) > 0) {
            void step(() => real.write(change)).catch(() => undefined);
            return Promise.resolve();
          }
          return step(() => real.write(change));
        },
      }),
      journal: (real): EventJournal => ({
        ...real,
        put: async (entries, first) => {
          if (options.mutation === "one-store") return void (await first);
          if (options.mutation === "ack-before-commit") {
            void step(() => real.put(entries)).catch(() => undefined);
            return Promise.resolve();
          }
          // A worker dies before its second write, or after it, and never in the midst of the first.
          await first;
          return step(() => real.put(entries));
        },
      }),
    });
  }

  async function restart(): Promise<void> {
    fault = undefined;
    worker.database.close();
    worker = await start();
  }

  /** Comes back with one store damaged: all of IndexedDB gone, or the last writes of the other. */
  async function crash(): Promise<void> {
    crashed += 1;
    fault = undefined;
    worker.database.close();
    await endSession();
    if (random() < 0.5) {
      globalThis.indexedDB = new IDBFactory();
    } else {
      const keys = (await fakeBrowser.storage.local.getKeys?.()) ?? [];
      const journal = keys.filter((key) => key.startsWith("j:"));
      await fakeBrowser.storage.local.remove(journal.slice(-8));
    }
    worker = await start();
  }

  /** One attempt, as a page makes it: it knows nothing where the worker died. */
  async function attempt(decision: DecisionRequest) {
    const asked =
      options.mutation === "no-request-ids"
        ? { ...decision, request: `${decision.request}:${crypto.randomUUID()}` }
        : decision;
    const answer = await worker.store.record(asked, author);
    return fault === "kill" ? undefined : answer;
  }

  for (let at = 0; at < options.events; at += 1) {
    const isUndo = last !== undefined && at % 10 === 9;
    const decision = request({
      request: `fault-${options.seed}-${at}`,
      comment: isUndo ? (last?.comment ?? "") : String(at % 40),
      value: isUndo ? "undo" : (["approve", "hold", "spam"][at % 3] ?? "approve"),
      ...(isUndo ? { target: last?.id ?? "" } : {}),
    });
    requests.add(decision.request);
    let isFirst = true;
    // A mutation may lose what an undo names: nobody asks for ever.
    for (let left = 8; left > 0 && !acknowledged.has(decision.request); left -= 1) {
      if (isFirst && chance(options.kills)) fault = "kill";
      else if (isFirst && chance(options.quotaErrors)) fault = "quota";
      isFirst = false;
      const answer = await attempt(decision);
      if (answer === undefined) {
        killed += 1;
        await restart();
      } else if (answer.ok) {
        acknowledged.add(decision.request);
        if (isUndo) undone.add(decision.target ?? "");
        else last = { id: answer.event.id, comment: decision.comment };
      } else refusedAndShown += 1;
    }
    if (chance(options.crashes)) await crash();
    if (at % 200 === 199) await worker.log.tidy();
  }
  await crash();
  const page = await worker.store.page(author.site, "4821", author.actor);
  const standing = Object.values(page.comments).flatMap(
    ({ facets }) => facets.verdict?.heads ?? [],
  );
  const stored = { database: await inDatabase(worker), journal: await inJournal(worker) };
  return {
    ...compareStores(stored, { requests, acknowledged, undone }, standing),
    acknowledged: acknowledged.size,
    killed,
    crashed,
    refusedAndShown,
  };
}

async function inDatabase({ database }: Worker): Promise<StoredEvent[]> {
  return (await database.range("")).map(([, raw]) => raw as StoredEvent);
}

async function inJournal({ journal }: Worker): Promise<StoredEvent[]> {
  const single = (await journal.read(await journal.ids())).map(([, raw]) => raw as StoredEvent);
  const found = new Map(single.map((event) => [event.id, event]));
  for (const name of await journal.segmentNames()) {
    const entries = (await unpackEvents(await journal.segment(name))) ?? [];
    for (const [id, raw] of entries) found.set(id, raw as StoredEvent);
  }
  return [...found.values()];
}
