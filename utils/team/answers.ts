import * as v from "valibot";

/** What a CouchDB answers, as far as we look at it. Anything else is not believed. */
const short = v.pipe(v.string(), v.maxLength(10_000));

export const bulkAnswer = v.array(
  v.object({
    id: short,
    ok: v.optional(v.literal(true)),
    error: v.optional(short),
    reason: v.optional(v.unknown()),
  }),
);

export const bulkGetAnswer = v.object({
  results: v.array(
    v.object({ id: short, docs: v.array(v.object({ ok: v.optional(v.unknown()) })) }),
  ),
});

/** Opaque: a text in a cluster, a number on one node. It is handed back as it came. */
export const sinceSchema = v.union([
  v.pipe(v.string(), v.maxLength(20_000)),
  v.pipe(v.number(), v.finite()),
]);
export type Since = v.InferOutput<typeof sinceSchema>;

export const changesAnswer = v.object({
  results: v.array(
    v.object({ id: short, deleted: v.optional(v.boolean()), doc: v.optional(v.unknown()) }),
  ),
  last_seq: sinceSchema,
});

export const rangeAnswer = v.object({
  rows: v.array(v.object({ id: short, doc: v.optional(v.unknown()) })),
});

export const sessionAnswer = v.object({
  userCtx: v.object({
    name: v.nullable(v.pipe(v.string(), v.maxLength(64))),
    roles: v.array(short),
  }),
});

export const databaseAnswer = v.object({ db_name: short });

export const teamAnswer = v.object({
  name: v.pipe(v.string(), v.maxLength(100)),
  sites: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(1_000)),
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)),
});
/** The team's own record: its name, the sites it shares, and the key of its hashes in base64. */
export type TeamRecord = v.InferOutput<typeof teamAnswer>;

const errorAnswer = v.object({ error: short, reason: v.optional(v.unknown()) });

/** What CouchDB adds to its word: for technicians, and in their language. */
export function reasonOf(body: unknown): string | undefined {
  const parsed = v.safeParse(errorAnswer, body);
  return parsed.success && typeof parsed.output.reason === "string"
    ? parsed.output.reason
    : undefined;
}

/** CouchDB's own word for what went wrong, or undefined where the body is no such answer. */
export function errorOf(body: unknown): string | undefined {
  const parsed = v.safeParse(errorAnswer, body);
  return parsed.success ? parsed.output.error : undefined;
}
