import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { listKeys } from "./local-keys";

const prefix = "x:";
const maxUnits = 300;
const keepMs = 90 * 24 * 3600_000;

const schema = z.strictObject({
  text: z.string(),
  /** Milliseconds since 1970; absent for the words of a standing line rule. */
  expiresAt: z.optional(z.number()),
});

/** Keeps the words a decision was about, apart from the log, so that they can expire. */
export async function keepExcerpt(name: string, text: string, isRule: boolean): Promise<void> {
  const excerpt = text.slice(0, maxUnits);
  await browser.storage.local.set({
    [prefix + name]: isRule ? { text: excerpt } : { text: excerpt, expiresAt: Date.now() + keepMs },
  });
}

/** The words of many decisions, in one write. */
export async function keepExcerpts(
  excerpts: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  const expiresAt = Date.now() + keepMs;
  await browser.storage.local.set(
    Object.fromEntries(
      excerpts.map(([name, text]) => [prefix + name, { text: text.slice(0, maxUnits), expiresAt }]),
    ),
  );
}

export async function readExcerpts(names: readonly string[]): Promise<Map<string, string>> {
  const stored = await browser.storage.local.get(names.map((name) => prefix + name));
  const found = new Map<string, string>();
  for (const [key, raw] of Object.entries(stored)) {
    const parsed = schema.safeParse(raw);
    if (parsed.success) found.set(key.slice(prefix.length), parsed.data.text);
  }
  return found;
}

/** Removes what has expired, or everything that is not a rule's words. Answers how many. */
export async function expireExcerpts(nowMs: number, isAll = false): Promise<number> {
  const stored = Object.entries(await browser.storage.local.get(await listKeys(prefix)));
  const gone = stored.filter(([, raw]) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return true;
    const { expiresAt } = parsed.data;
    return expiresAt !== undefined && (isAll || expiresAt <= nowMs);
  });
  if (gone.length > 0) await browser.storage.local.remove(gone.map(([key]) => key));
  return gone.length;
}

export async function countExcerpts(): Promise<number> {
  return (await listKeys(prefix)).length;
}

/** The words of standing rules for lines, which do not expire. */
export async function readLineWords(): Promise<{ readonly line: string; readonly text: string }[]> {
  const stored = Object.entries(await browser.storage.local.get(await listKeys(prefix)));
  return stored.flatMap(([key, raw]) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success || parsed.data.expiresAt !== undefined) return [];
    return [{ line: key.slice(prefix.length), text: parsed.data.text }];
  });
}
