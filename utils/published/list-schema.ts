import * as v from "valibot";
import type { SignedList } from "@/utils/core/published-list";

/** Bytes of a list as a file; a newsroom of two thousand entries needs about 700 KB. */
export const mostBytes = 1_048_576;
export const mostEntries = 2_000;
const mostLines = 16;
const mostDomains = 50;
/** The longest time a list may hold without being published anew. */
export const longestDays = 400;
const dayMs = 24 * 3_600_000;

const short = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
/** Nothing that draws, breaks lines or turns the direction of the words around it. */
const name = (max: number) =>
  v.pipe(
    short(max),
    v.check((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)),
  );
/** Base64 has several ways to write the last bytes; only one of them is taken. */
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/));
const signature = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/));
const place = { site: host, post: short(512), comment: short(256), hash };

const entry = v.variant("type", [
  v.strictObject({
    type: v.literal("pin"),
    ...place,
    author: v.pipe(v.string(), v.maxLength(100)),
    // A path of its own site and nothing else: "//other.example" would be another's.
    path: v.pipe(short(2_000), v.regex(/^\/(?![/\\])[^\s#\\]*$/)),
  }),
  v.strictObject({
    type: v.literal("label"),
    ...place,
    lines: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({ start: count, end: count, hash }),
          v.check(({ start, end }) => start < end),
        ),
      ),
      v.maxLength(mostLines),
    ),
  }),
  v.strictObject({
    type: v.literal("warning"),
    domain: v.pipe(
      host,
      v.check((domain) => domain.includes(".")),
    ),
    severity: v.picklist(["caution", "high"]),
  }),
]);

const list = v.pipe(
  v.strictObject({
    v: v.literal(1),
    name: name(80),
    key,
    domains: v.pipe(v.array(host), v.minLength(1), v.maxLength(mostDomains)),
    serial: v.pipe(v.number(), v.safeInteger(), v.gtValue(0)),
    issuedAt: time,
    expiresAt: time,
    entries: v.pipe(v.array(entry), v.maxLength(mostEntries)),
  }),
  v.check(({ issuedAt, expiresAt }) => {
    const lifeMs = Date.parse(expiresAt) - Date.parse(issuedAt);
    return lifeMs > 0 && lifeMs <= longestDays * dayMs;
  }),
);

const signed = v.strictObject({
  list,
  signature,
});

const versioned = v.object({
  list: v.object({ v: v.pipe(v.number(), v.safeInteger(), v.gtValue(1)) }),
});

/** The list in a parsed file; "newer" where a later version of the format may know what this is. */
export function readSigned(raw: unknown): SignedList | "newer" | undefined {
  const parsed = v.safeParse(signed, raw);
  if (parsed.success) return parsed.output;
  return v.safeParse(versioned, raw).success ? "newer" : undefined;
}
