import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { keptRecords, readRecords } from "./kept-records";
import { quarantine } from "./quarantine";

const prefix = "w:";
/** What is done is kept a while, because undo has to know what was there before. */
const keepDoneMs = 30 * 24 * 3600_000;

const text = (max: number) => z.string().check(z.maxLength(max));
const status = z.enum(["approved", "hold", "spam", "trash", "other"]);

const schema = z.strictObject({
  v: z.literal(1),
  site: text(253),
  post: text(512),
  comment: text(20).check(z.regex(/^\d+$/)),
  wanted: z.enum(["approved", "hold", "spam", "trash"]),
  /** What the site said when it was decided; absent where the person wants it "anyway". */
  expected: z.optional(status),
  /** What a colleague's browser had written there by then: to find that is no surprise either. */
  noted: z.optional(status),
  /** Hashes of what was judged; absent where the person wants it "anyway". */
  judged: z.optional(z.strictObject({ normHash: text(40), linksHash: text(40) })),
  /** Decided in a private window: written with the login of one, and with no other. */
  isPrivate: z.optional(z.literal(true)),
  state: z.enum(["waiting", "done", "stopped"]),
  /** The decision (event id) that wants it. */
  cause: text(7_000),
  /** What the site said before our first write: undo restores it. */
  before: z.optional(status),
  /** The site was asked to change it, and nobody heard what became of that. */
  isBegun: z.optional(z.literal(true)),
  /** What the site said when it was last heard. */
  status: z.optional(status),
  problem: z.optional(text(32)),
  isOld: z.optional(z.boolean()),
  attempts: z.int(),
  /** Milliseconds since 1970: not before. */
  dueMs: z.number(),
  sinceMs: z.number(),
});

/** One wish for one comment of a site; a later wish takes the place of an earlier one. */
export type SiteWrite = z.infer<typeof schema>;

/** Example: `siteWriteKey("news.example", "2215")` → `"w:news.example/2215"`. */
function siteWriteKey(site: string, comment: string): string {
  return `${prefix}${site}/${comment}`;
}

export async function readSiteWrite(site: string, comment: string): Promise<SiteWrite | undefined> {
  const key = siteWriteKey(site, comment);
  return parse(key, (await browser.storage.local.get(key))[key]);
}

/** The wishes for a site, or for all, oldest first. */
export async function listSiteWrites(site?: string): Promise<SiteWrite[]> {
  const stored = await readRecords(prefix, site === undefined ? "" : `${site}/`);
  const parsed = await Promise.all([...stored].map(([key, raw]) => parse(key, raw)));
  return parsed
    .filter((write) => write !== undefined)
    .sort((one, other) => one.sinceMs - other.sinceMs);
}

export async function keepSiteWrite(write: SiteWrite): Promise<void> {
  await keptRecords.put({ [siteWriteKey(write.site, write.comment)]: write });
}

export async function dropSiteWrite(site: string, comment: string): Promise<void> {
  await keptRecords.remove([siteWriteKey(site, comment)]);
}

/** Forgets what was done long ago. What waits or stopped is never forgotten by itself. */
export async function expireSiteWrites(nowMs: number): Promise<number> {
  const gone = (await listSiteWrites()).filter(
    ({ state, sinceMs }) => state === "done" && sinceMs + keepDoneMs <= nowMs,
  );
  await keptRecords.remove(gone.map(({ site, comment }) => siteWriteKey(site, comment)));
  return gone.length;
}

async function parse(key: string, raw: unknown): Promise<SiteWrite | undefined> {
  if (raw === undefined) return undefined;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  await quarantine(key, raw, "not a write to a site");
  await keptRecords.remove([key]);
  return undefined;
}
