import { browser } from "wxt/browser";
import type { Entry } from "./event-database";
import { createRegister } from "./key-register";
import { listKeys } from "./local-keys";
import { namesIn } from "./names";

const prefix = "j:";
const segmentPrefix = "s:";
const uncomparedKey = "uncompared";

const register = createRegister("journal", (key) => key.startsWith(prefix));

/**
 * The second of the two stores: one storage.local key an event, and packed segments of what is
 * older.
 */
export interface EventJournal {
  /** With `first`, only once that has been done, and not where it failed. */
  put(entries: readonly Entry[], first?: Promise<unknown>): Promise<void>;
  /** Takes single events out: only what a segment holds that both stores keep and verify. */
  trim(ids: readonly string[]): Promise<void>;
  putSegment(name: string, packed: unknown): Promise<void>;
  segment(name: string): Promise<unknown>;
  /** Costs more the more there are. */
  segmentNames(): Promise<string[]>;
  /**
   * Segments that were put here since the stores were last compared; undefined where nobody knows,
   * as after an update from a version that did not write it down.
   */
  uncompared(): Promise<readonly string[] | undefined>;
  noteCompared(): Promise<void>;
  /** Those of the ids that are there. */
  read(ids: readonly string[]): Promise<[id: string, raw: unknown][]>;
  /** Of the events that lie here one by one; with `isThorough` past what is written down of them. */
  ids(isThorough?: boolean): Promise<string[]>;
  /** See `KeyRegister.settle`. */
  settle(): Promise<void>;
}

/**
 * Events are kept here as JSON text: what comes back is what was written, byte for byte, in every
 * browser (Firefox stores structured clones, Chromium JSON).
 */
export function openEventJournal(): EventJournal {
  async function uncompared(): Promise<readonly string[] | undefined> {
    return namesIn((await browser.storage.local.get(uncomparedKey))[uncomparedKey]);
  }

  return {
    put: (entries, first) =>
      register.put(
        Object.fromEntries(entries.map(([id, raw]) => [prefix + id, JSON.stringify(raw)])),
        first,
      ),
    async read(ids) {
      const stored = await browser.storage.local.get(ids.map((id) => prefix + id));
      return Object.entries(stored)
        .filter(([, raw]) => raw !== undefined)
        .map(([key, raw]) => [key.slice(prefix.length), parse(raw)]);
    },
    trim: (ids) => register.remove(ids.map((id) => prefix + id)),
    async putSegment(name, packed) {
      const known = await uncompared();
      await browser.storage.local.set({
        [segmentPrefix + name]: packed,
        // Where nobody knows, all of them are looked at, and this one with them.
        ...(known === undefined ? {} : { [uncomparedKey]: [...new Set([...known, name])] }),
      });
    },
    async segment(name) {
      return (await browser.storage.local.get(segmentPrefix + name))[segmentPrefix + name];
    },
    async segmentNames() {
      return (await listKeys(segmentPrefix)).map((key) => key.slice(segmentPrefix.length));
    },
    uncompared,
    noteCompared: () => browser.storage.local.set({ [uncomparedKey]: [] }),
    settle: () => register.settle(),
    async ids(isThorough = false) {
      if (isThorough) return (await listKeys(prefix)).map((key) => key.slice(prefix.length));
      const stored = await browser.storage.local.get([...(await register.keys())]);
      return Object.entries(stored)
        .filter(([, raw]) => (raw ?? undefined) !== undefined)
        .map(([key]) => key.slice(prefix.length));
    },
  };
}

/** What is no JSON is handed on as it is: the reader of events puts it into quarantine. */
function parse(raw: unknown): unknown {
  if (typeof raw !== "string") return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}
