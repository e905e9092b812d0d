import * as v from "valibot";
import type { QueueRow } from "@/utils/core/queue/queue-row";

const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
const hash = short(40);
const offset = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const facet = v.picklist([
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

const finding = v.strictObject({
  detector: short(64),
  kind: short(32),
  severity: v.picklist(["info", "caution", "high"]),
  band: v.picklist(["possible", "likely"]),
  score: v.pipe(v.number(), v.finite()),
  on: v.picklist(["body", "link", "author", "authorUrl"]),
  start: offset,
  end: offset,
  reason: v.strictObject({ id: short(64), args: v.optional(v.array(short(200))) }),
  line: v.nullable(short(40)),
  domain: v.nullable(short(260)),
});

const standing = v.strictObject({
  needsDecision: v.boolean(),
  isDisputed: v.boolean(),
  isReopened: v.boolean(),
  verdict: v.optional(short(600)),
  action: v.optional(short(600)),
  pin: v.optional(short(600)),
  note: v.optional(short(600)),
  disputed: v.optional(v.array(short(600))),
  reasons: v.optional(v.array(short(64))),
  decidedAt: v.optional(v.pipe(v.number(), v.finite())),
  isOwn: v.optional(v.boolean()),
  undo: v.optional(v.strictObject({ id: short(7_000), facet })),
  claim: v.optional(v.strictObject({ isOwn: v.boolean(), until: v.pipe(v.number(), v.finite()) })),
  unwritten: v.optional(v.strictObject({ problem: short(64), status: v.optional(short(600)) })),
});

const rowSchema = v.strictObject({
  id: short(8_000),
  site: short(256),
  post: short(512),
  comment: short(256),
  parent: v.optional(short(256)),
  url: short(2_000),
  title: short(200),
  author: short(100),
  findings: v.pipe(v.array(finding), v.maxLength(16)),
  excerpt: short(300),
  mark: v.nullable(v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])),
  subject: v.strictObject({
    textHash: hash,
    normHash: hash,
    linksHash: hash,
    check: v.optional(hash),
  }),
  isPending: v.optional(v.literal(true)),
  foundAt: v.pipe(v.number(), v.finite()),
  seenAt: v.pipe(v.number(), v.finite()),
  goneAt: v.nullable(v.pipe(v.number(), v.finite())),
  standing,
});

/** A stored row, or undefined where it is none: the page it came from makes it again. */
export function parseRow(raw: unknown): QueueRow | undefined {
  const parsed = v.safeParse(rowSchema, raw);
  return parsed.success ? (parsed.output as QueueRow) : undefined;
}

const stepSchema = v.strictObject({
  id: short(64),
  at: v.pipe(v.number(), v.finite()),
  facet,
  value: short(600),
  events: v.array(
    v.strictObject({
      id: short(7_000),
      site: short(256),
      post: short(512),
      comment: short(256),
      facet,
    }),
  ),
  undos: v.array(short(7_000)),
  /** The last undo or redo that was asked of it. */
  request: short(64),
  isUndone: v.boolean(),
});

/** One act of a person in the queue, be it on one row or on five hundred: one undo. */
export type QueueStep = v.InferOutput<typeof stepSchema>;

export function parseStep(raw: unknown): QueueStep | undefined {
  const parsed = v.safeParse(stepSchema, raw);
  return parsed.success ? parsed.output : undefined;
}
