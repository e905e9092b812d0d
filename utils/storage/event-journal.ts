import { browser } from "wxt/browser";

const prefix = "j:";

/** The second of the two stores: one storage.local key an event. */
export interface EventJournal {
  put(id: string, raw: unknown): Promise<void>;
  putAll(entries: readonly (readonly [string, unknown])[]): Promise<void>;
  get(id: string): Promise<unknown>;
  all(): Promise<Map<string, unknown>>;
}

/**
 * Events are kept here as JSON text: what comes back is what was written, byte for byte, in every
 * browser (Firefox stores structured clones, Chromium JSON).
 */
export function openEventJournal(): EventJournal {
  const putAll = (entries: readonly (readonly [string, unknown])[]) =>
    browser.storage.local.set(
      Object.fromEntries(entries.map(([id, raw]) => [prefix + id, JSON.stringify(raw)])),
    );
  return {
    put: (id, raw) => putAll([[id, raw]]),
    putAll,
    async get(id) {
      const key = prefix + id;
      return parse((await browser.storage.local.get(key))[key]);
    },
    async all() {
      const entries = Object.entries(await browser.storage.local.get(null));
      return new Map(
        entries
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, raw]) => [key.slice(prefix.length), parse(raw)]),
      );
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
