import * as z from "zod/mini";

/** What a CouchDB answers, as far as we look at it. Anything else is not believed. */
const short = z.string().check(z.maxLength(10_000));

export const bulkAnswer = z.array(
  z.object({
    id: short,
    ok: z.optional(z.literal(true)),
    error: z.optional(short),
    reason: z.optional(z.unknown()),
  }),
);

export const bulkGetAnswer = z.object({
  results: z.array(
    z.object({ id: short, docs: z.array(z.object({ ok: z.optional(z.unknown()) })) }),
  ),
});

/** Opaque: a text in a cluster, a number on one node. It is handed back as it came. */
export const sinceSchema = z.union([z.string().check(z.maxLength(20_000)), z.number()]);
export type Since = z.infer<typeof sinceSchema>;

export const changesAnswer = z.object({
  results: z.array(
    z.object({ id: short, deleted: z.optional(z.boolean()), doc: z.optional(z.unknown()) }),
  ),
  last_seq: sinceSchema,
});

export const rangeAnswer = z.object({
  rows: z.array(z.object({ id: short, doc: z.optional(z.unknown()) })),
});

export const sessionAnswer = z.object({
  userCtx: z.object({
    name: z.nullable(z.string().check(z.maxLength(64))),
    roles: z.array(short),
  }),
});

export const databaseAnswer = z.object({ db_name: short });

export const teamAnswer = z.object({
  name: z.string().check(z.maxLength(100)),
  sites: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(1_000)),
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
});
/** The team's own record: its name, the sites it shares, and the key of its hashes in base64. */
export type TeamRecord = z.infer<typeof teamAnswer>;

const errorAnswer = z.object({ error: short, reason: z.optional(z.unknown()) });

/** What CouchDB adds to its word: for technicians, and in their language. */
export function reasonOf(body: unknown): string | undefined {
  const parsed = errorAnswer.safeParse(body);
  return parsed.success && typeof parsed.data.reason === "string" ? parsed.data.reason : undefined;
}

/** CouchDB's own word for what went wrong, or undefined where the body is no such answer. */
export function errorOf(body: unknown): string | undefined {
  const parsed = errorAnswer.safeParse(body);
  return parsed.success ? parsed.data.error : undefined;
}
