import * as z from "zod/mini";
import type { SignedList } from "@/utils/core/published-list";

/** Bytes of a list as a file; a newsroom of two thousand entries needs about 700 KB. */
export const mostBytes = 1_048_576;
export const mostEntries = 2_000;
const mostLines = 16;
const mostDomains = 50;
/** The longest time a list may hold without being published anew. */
export const longestDays = 400;
const dayMs = 24 * 3_600_000;

const short = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());
const time = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
/** Nothing that draws, breaks lines or turns the direction of the words around it. */
const name = (max: number) =>
  short(max).check(z.refine((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)));
/** Base64 has several ways to write the last bytes; only one of them is taken. */
const key = z.string().check(z.regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/));
const signature = z.string().check(z.regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/));
const place = { site: host, post: short(512), comment: short(256), hash };

const entry = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("pin"),
    ...place,
    author: z.string().check(z.maxLength(100)),
    // A path of its own site and nothing else: "//other.example" would be another's.
    path: short(2_000).check(z.regex(/^\/(?![/\\])[^\s#\\]*$/)),
  }),
  z.strictObject({
    type: z.literal("label"),
    ...place,
    lines: z
      .array(
        z
          .strictObject({ start: count, end: count, hash })
          .check(z.refine(({ start, end }) => start < end)),
      )
      .check(z.maxLength(mostLines)),
  }),
  z.strictObject({
    type: z.literal("warning"),
    domain: host.check(z.refine((domain) => domain.includes("."))),
    severity: z.enum(["caution", "high"]),
  }),
]);

const list = z
  .strictObject({
    v: z.literal(1),
    name: name(80),
    key,
    domains: z.array(host).check(z.minLength(1), z.maxLength(mostDomains)),
    serial: z.int().check(z.positive()),
    issuedAt: time,
    expiresAt: time,
    entries: z.array(entry).check(z.maxLength(mostEntries)),
  })
  .check(
    z.refine(({ issuedAt, expiresAt }) => {
      const lifeMs = Date.parse(expiresAt) - Date.parse(issuedAt);
      return lifeMs > 0 && lifeMs <= longestDays * dayMs;
    }),
  );

const signed = z.strictObject({
  list,
  signature,
});

const versioned = z.object({ list: z.object({ v: z.int().check(z.gt(1)) }) });

/** The list in a parsed file; "newer" where a later version of the format may know what this is. */
export function readSigned(raw: unknown): SignedList | "newer" | undefined {
  const parsed = signed.safeParse(raw);
  if (parsed.success) return parsed.data;
  return versioned.safeParse(raw).success ? "newer" : undefined;
}
