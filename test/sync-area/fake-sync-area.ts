type Change = { readonly oldValue?: unknown; readonly newValue?: unknown };
export type Changes = Readonly<Record<string, Change>>;

/** The part of `storage.sync` that is held to the contract, and a way to hear of changes. */
export interface TestedArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** What was reported as changed so far, in order. */
  changes(): Promise<readonly Changes[]>;
}

interface Rules {
  /** Chromium escapes `<` in what it counts; Firefox counts the JSON as it is. */
  readonly escapes: boolean;
  /** Firefox counts the JSON of everything, and reports what was written again as changed. */
  readonly countsWhole: boolean;
  readonly reportsSame: boolean;
  /** Chromium takes 120 writes a minute; Firefox counts none. */
  readonly writesAMinute: number;
  readonly words: Readonly<Record<"total" | "item" | "items" | "writes", string>>;
}

/** As measured in Chromium 156. */
export const chromiumRules: Rules = {
  escapes: true,
  countsWhole: false,
  reportsSame: false,
  writesAMinute: 120,
  words: {
    total: "Resource::kQuotaBytes quota exceeded",
    item: "Resource::kQuotaBytesPerItem quota exceeded",
    items: "Resource::kMaxItems quota exceeded",
    writes: "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.",
  },
};

/** As measured in Firefox 153. */
export const firefoxRules: Rules = {
  escapes: false,
  countsWhole: true,
  reportsSame: true,
  writesAMinute: Number.POSITIVE_INFINITY,
  words: {
    total: "QuotaExceededError: storage.sync API call exceeded its quota limitations.",
    item: "QuotaExceededError: storage.sync API call exceeded its quota limitations.",
    items: "QuotaExceededError: storage.sync API call exceeded its quota limitations.",
    writes: "",
  },
};

export interface FakeSyncArea extends TestedArea {
  /** What a server sends: no quota holds there, and in Firefox a merge may exceed it. */
  arrive(items: Readonly<Record<string, unknown>>, gone?: readonly string[]): void;
  onChanged(listener: (changes: Changes) => void): void;
  snapshot(): Record<string, unknown>;
}

/** A storage.sync in memory that refuses what the browser would refuse, in its words. */
export function fakeSyncArea(rules: Rules, now: () => number = Date.now): FakeSyncArea {
  let stored: Record<string, unknown> = {};
  const reported: Changes[] = [];
  const listeners: ((changes: Changes) => void)[] = [];
  let writes: number[] = [];

  const sizeOf = (key: string, value: unknown) => {
    const json = JSON.stringify(value);
    const counted = rules.escapes ? json.replaceAll("<", "\\u003C") : json;
    return new TextEncoder().encode(key + counted).length;
  };

  function change(next: Record<string, unknown>, touched: readonly string[]): void {
    const changes: Record<string, Change> = {};
    for (const key of touched) {
      const [oldValue, newValue] = [stored[key], next[key]];
      const isSame = JSON.stringify(oldValue) === JSON.stringify(newValue);
      if (isSame && (!rules.reportsSame || newValue === undefined)) continue;
      changes[key] = {
        ...(oldValue === undefined ? {} : { oldValue }),
        ...(newValue === undefined ? {} : { newValue }),
      };
    }
    stored = next;
    if (Object.keys(changes).length === 0) return;
    reported.push(changes);
    for (const listener of listeners) listener(changes);
  }

  function countWrite(): void {
    writes = writes.filter((at) => at > now() - 60_000);
    if (writes.length >= rules.writesAMinute) throw new Error(rules.words.writes);
    writes.push(now());
  }

  return {
    get: async () => structuredClone(stored),
    async set(items) {
      countWrite();
      const copy = JSON.parse(JSON.stringify(items)) as Record<string, unknown>;
      const next = { ...stored, ...copy };
      for (const [key, value] of Object.entries(copy)) {
        if (sizeOf(key, value) > 8_192) throw new Error(rules.words.item);
      }
      if (Object.keys(next).length > 512) throw new Error(rules.words.items);
      const whole = new TextEncoder().encode(JSON.stringify(next)).length;
      const parts = Object.entries(next).reduce((sum, [key, one]) => sum + sizeOf(key, one), 0);
      const total = rules.countsWhole ? whole : parts;
      if (total > 102_400) throw new Error(rules.words.total);
      change(next, Object.keys(copy));
    },
    async remove(keys) {
      countWrite();
      const gone = new Set(keys);
      const kept = Object.entries(stored).filter(([key]) => !gone.has(key));
      change(Object.fromEntries(kept), keys);
    },
    changes: async () => reported,
    arrive(items, gone = []) {
      const next = { ...stored, ...items };
      for (const key of gone) delete next[key];
      change(next, [...Object.keys(items), ...gone]);
    },
    onChanged: (listener) => listeners.push(listener),
    snapshot: () => structuredClone(stored),
  };
}
