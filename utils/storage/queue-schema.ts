import * as z from "zod/mini";
import type { QueueRow } from "@/utils/core/queue/queue-row";

const short = (max: number) => z.string().check(z.maxLength(max));
const hash = short(40);
const offset = z.nullable(z.int().check(z.nonnegative()));
const facet = z.enum([
  "verdict",
  "action",
  "pin",
  "note",
  "claim",
  "link",
  "line",
  "domain",
  "rule",
]);

const finding = z.strictObject({
  detector: short(64),
  kind: short(32),
  severity: z.enum(["info", "caution", "high"]),
  band: z.enum(["possible", "likely"]),
  score: z.number(),
  on: z.enum(["body", "link", "author", "authorUrl"]),
  start: offset,
  end: offset,
  reason: z.strictObject({ id: short(64), args: z.optional(z.array(short(200))) }),
  line: z.nullable(short(40)),
  domain: z.nullable(short(260)),
});

const standing = z.strictObject({
  needsDecision: z.boolean(),
  isDisputed: z.boolean(),
  isReopened: z.boolean(),
  verdict: z.optional(short(600)),
  action: z.optional(short(600)),
  pin: z.optional(short(600)),
  note: z.optional(short(600)),
  disputed: z.optional(z.array(short(600))),
  reasons: z.optional(z.array(short(64))),
  decidedAt: z.optional(z.number()),
  isOwn: z.optional(z.boolean()),
  undo: z.optional(z.strictObject({ id: short(7_000), facet })),
  claim: z.optional(z.strictObject({ isOwn: z.boolean(), until: z.number() })),
  unwritten: z.optional(z.strictObject({ problem: short(64), status: z.optional(short(600)) })),
});

const rowSchema = z.strictObject({
  id: short(8_000),
  site: short(256),
  post: short(512),
  comment: short(256),
  parent: z.optional(short(256)),
  url: short(2_000),
  title: short(200),
  author: short(100),
  findings: z.array(finding).check(z.maxLength(16)),
  excerpt: short(300),
  mark: z.nullable(z.tuple([z.number(), z.number()])),
  subject: z.strictObject({
    textHash: hash,
    normHash: hash,
    linksHash: hash,
    check: z.optional(hash),
  }),
  isPending: z.optional(z.literal(true)),
  foundAt: z.number(),
  seenAt: z.number(),
  goneAt: z.nullable(z.number()),
  standing,
});

/** A stored row, or undefined where it is none: the page it came from makes it again. */
export function parseRow(raw: unknown): QueueRow | undefined {
  const parsed = rowSchema.safeParse(raw);
  return parsed.success ? (parsed.data as QueueRow) : undefined;
}

const stepSchema = z.strictObject({
  id: short(64),
  at: z.number(),
  facet,
  value: short(600),
  events: z.array(
    z.strictObject({
      id: short(7_000),
      site: short(256),
      post: short(512),
      comment: short(256),
      facet,
    }),
  ),
  undos: z.array(short(7_000)),
  /** The last undo or redo that was asked of it. */
  request: short(64),
  isUndone: z.boolean(),
});

/** One act of a person in the queue, be it on one row or on five hundred: one undo. */
export type QueueStep = z.infer<typeof stepSchema>;

export function parseStep(raw: unknown): QueueStep | undefined {
  const parsed = stepSchema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
