import { browser } from "wxt/browser";
import type { Entry } from "./event-database";
import { listKeys } from "./local-keys";

const prefix = "j:";
const segmentPrefix = "s:";

/**
 * The second of the two stores: one storage.local key an event, and packed segments of what is
 * older.
 */
export interface EventJournal {
  put(entries: readonly Entry[]): Promise<void>;
  /** Takes single events out: only what a segment holds that both stores keep and verify. */
  trim(ids: readonly string[]): Promise<void>;
  putSegment(name: string, packed: unknown): Promise<void>;
  segment(name: string): Promise<unknown>;
  segmentNames(): Promise<string[]>;
  /** `ids` and `segmentNames` in one look. */
  names(): Promise<{ readonly ids: readonly string[]; readonly segments: readonly string[] }>;
  /** Those of the ids that are there. */
  read(ids: readonly string[]): Promise<[id: string, raw: unknown][]>;
  ids(): Promise<string[]>;
}

/**
 * Events are kept here as JSON text: what comes back is what was written, byte for byte, in every
 * browser (Firefox stores structured clones, Chromium JSON).
 */
export function openEventJournal(): EventJournal {
  return {
    put: (entries) =>
      browser.storage.local.set(
        Object.fromEntries(entries.map(([id, raw]) => [prefix + id, JSON.stringify(raw)])),
      ),
    async read(ids) {
      const stored = await browser.storage.local.get(ids.map((id) => prefix + id));
      return Object.entries(stored)
        .filter(([, raw]) => raw !== undefined)
        .map(([key, raw]) => [key.slice(prefix.length), parse(raw)]);
    },
    trim: (ids) => browser.storage.local.remove(ids.map((id) => prefix + id)),
    putSegment: (name, packed) => browser.storage.local.set({ [segmentPrefix + name]: packed }),
    async segment(name) {
      return (await browser.storage.local.get(segmentPrefix + name))[segmentPrefix + name];
    },
    async segmentNames() {
      return (await listKeys(segmentPrefix)).map((key) => key.slice(segmentPrefix.length));
    },
    async names() {
      const keys = await listKeys("");
      const under = (start: string) =>
        keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
      return { ids: under(prefix), segments: under(segmentPrefix) };
    },
    async ids() {
      return (await listKeys(prefix)).map((key) => key.slice(prefix.length));
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
