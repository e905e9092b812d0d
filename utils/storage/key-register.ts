import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { createTurns } from "@/utils/core/in-turn";
import { listKeys } from "./local-keys";
import { namesIn } from "./names";

/**
 * Some keys of storage.local, found without listing all of them. Browsers list keys by reading past
 * every value: 24 ms where a million decisions are packed, 200 with a cold disk, and everything else
 * that is asked of storage.local waits meanwhile.
 */
export interface KeyRegister {
  /**
   * Writes values, and the names of keys that are new, in one write: neither is there alone. With
   * `first`, only once that has been done, and not where it failed; names are looked up meanwhile.
   */
  put(items: Readonly<Record<string, unknown>>, first?: Promise<unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Every key that is there, in no particular order; perhaps some that are not there any more. */
  keys(): Promise<readonly string[]>;
  /**
   * Lists all keys once and notes what is missing: after an update from a version that had no
   * register, and where a killed browser lost single writes. For the one writer, when it is quiet.
   */
  settle(): Promise<void>;
}

/** So many new names in the head before they move to a record of their own. */
const openLength = 32;

/** The newest names, and the numbers of the records that hold the others. */
const headSchema = z.strictObject({
  v: z.literal(1),
  next: z.int(),
  open: z.array(z.string()),
  chunks: z.array(z.int()),
});

type Head = z.infer<typeof headSchema>;

/**
 * A register that is missing (of an earlier version's profile) or damaged is no error: keys are
 * listed then, and written down by `settle` or the next change. Nothing of it is kept in memory, so that a
 * worker that was killed, or another one, leaves nothing half known.
 *
 * Example: `createRegister("journal", (key) => key.startsWith("j:"))`.
 */
export function createRegister(name: string, isIn: (key: string) => boolean): KeyRegister {
  const headKey = `keys:${name}`;
  const chunkKey = (chunk: number) => `${headKey}:${chunk}`;
  const inTurn = createTurns();

  function headIn(stored: Readonly<Record<string, unknown>>): Head | undefined {
    const parsed = headSchema.safeParse(stored[headKey]);
    return parsed.success ? parsed.data : undefined;
  }

  /** Undefined where a record is missing. */
  async function chunksOf({ chunks }: Head): Promise<Map<number, readonly string[]> | undefined> {
    const read = new Map<number, readonly string[]>();
    if (chunks.length === 0) return read;
    const stored = await browser.storage.local.get(chunks.map(chunkKey));
    for (const chunk of chunks) {
      const names = namesIn(stored[chunkKey(chunk)]);
      if (names === undefined) return undefined;
      read.set(chunk, names);
    }
    return read;
  }

  async function list(): Promise<string[]> {
    return (await listKeys("")).filter(isIn);
  }

  /** Writes down what is there. */
  async function build(): Promise<Head> {
    const [head, chunks] = noted({ v: 1, next: 0, open: [], chunks: [] }, await list());
    await browser.storage.local.set({ [headKey]: head, ...chunks });
    return head;
  }

  async function put(
    items: Readonly<Record<string, unknown>>,
    first: Promise<unknown> | undefined,
  ): Promise<void> {
    const names = Object.keys(items);
    const stored = await browser.storage.local.get([headKey, ...names]);
    const head = headIn(stored) ?? (await build());
    const fresh = names.filter((key) => (stored[key] ?? undefined) === undefined);
    const [next, chunks] = noted(head, fresh);
    await first;
    const written = fresh.length === 0 ? {} : { [headKey]: next, ...chunks };
    await browser.storage.local.set({ ...items, ...written });
  }

  /**
   * The head with new names in it, and the record that it fills. The head is written with every new
   * name: where a killed browser has lost one write and kept the next, that one still names both, or
   * names a record that is missing, which is seen.
   */
  function noted(head: Head, fresh: readonly string[]): readonly [Head, Record<string, unknown>] {
    const open = [...head.open, ...fresh];
    if (open.length <= openLength) return [{ ...head, open }, {}];
    const { next, chunks } = head;
    const filled = { ...head, next: next + 1, open: [], chunks: [...chunks, next] };
    return [filled, { [chunkKey(next)]: open }];
  }

  async function known(): Promise<string[] | undefined> {
    const head = headIn(await browser.storage.local.get(headKey));
    const chunks = head === undefined ? undefined : await chunksOf(head);
    if (head === undefined || chunks === undefined) return undefined;
    return [...new Set([...chunks.values(), head.open].flat())];
  }

  /** Names go after their keys: one too many is looked up in vain, one too few would be a loss. */
  async function remove(keys: readonly string[]): Promise<void> {
    await browser.storage.local.remove([...keys]);
    const head = headIn(await browser.storage.local.get(headKey));
    if (head === undefined) return;
    const chunks = await chunksOf(head);
    if (chunks === undefined) {
      await build();
      return;
    }
    const gone = new Set(keys);
    const isLeft = (name: string) => !gone.has(name);
    const changed: Record<string, unknown> = {};
    const emptied = new Set<number>();
    for (const [chunk, names] of chunks) {
      const left = names.filter(isLeft);
      if (left.length === 0) emptied.add(chunk);
      else if (left.length < names.length) changed[chunkKey(chunk)] = left;
    }
    const left = head.chunks.filter((chunk) => !emptied.has(chunk));
    const next: Head = { ...head, open: head.open.filter(isLeft), chunks: left };
    await browser.storage.local.set({ ...changed, [headKey]: next });
    if (emptied.size > 0) await browser.storage.local.remove([...emptied].map(chunkKey));
  }

  return {
    put(items, first) {
      // Whoever waits for this hears of it; nobody else has to.
      first?.catch(() => undefined);
      return inTurn(() => put(items, first));
    },
    remove: (keys) => inTurn(() => remove(keys)),
    keys: async () => (await known()) ?? (await list()),
    settle: () =>
      inTurn(async () => {
        const listed = await known();
        if (listed === undefined) return void (await build());
        const names = new Set(listed);
        const missing = (await list()).filter((key) => !names.has(key));
        const head = headIn(await browser.storage.local.get(headKey));
        if (missing.length === 0 || head === undefined) return;
        const [next, chunks] = noted(head, missing);
        await browser.storage.local.set({ [headKey]: next, ...chunks });
      }),
  };
}
