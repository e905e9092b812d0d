import { browser } from "wxt/browser";
import type { Entry } from "./event-database";
import { listKeys } from "./local-keys";

const prefix = "j:";

/** The second of the two stores: one storage.local key an event. */
export interface EventJournal {
  put(entries: readonly Entry[]): Promise<void>;
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
