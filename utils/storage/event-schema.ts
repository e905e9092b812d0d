import * as v from "valibot";
import type { DecisionEvent, FollowUp } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";

const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
const hash = short(40);
/** Ids begin with site and post, percent-encoded: up to nine characters for one of theirs. */
const idSchema = short(7_000);

const subjectSchema = v.strictObject({
  textHash: hash,
  normHash: hash,
  linksHash: hash,
  check: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{4}$/))),
});
const spanSchema = v.strictObject({
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  end: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  hash,
});
const ruleSchema = v.strictObject({
  id: short(64),
  version: short(64),
  score: v.pipe(v.number(), v.finite()),
});

const followUps: readonly string[] = ["undo", "redact", "applied", "failed"] satisfies FollowUp[];

/** Limits keep an event within 2 KB or so. */
const eventFields = v.strictObject({
  v: v.literal(1),
  id: idSchema,
  site: short(256),
  post: short(512),
  comment: short(256),
  parent: v.optional(short(256)),
  facet: v.picklist([
    "verdict",
    "action",
    "pin",
    "note",
    "claim",
    "link",
    "line",
    "domain",
    "rule",
  ]),
  value: short(600),
  salt: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
  sealed: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
  spans: v.optional(v.pipe(v.array(spanSchema), v.maxLength(16))),
  target: v.optional(idSchema),
  observed: v.optional(v.picklist(["site", "device"])),
  resolves: v.optional(v.literal(true)),
  subject: subjectSchema,
  request: short(64),
  reasons: v.pipe(v.array(short(64)), v.maxLength(16)),
  heads: v.pipe(v.array(idSchema), v.maxLength(64)),
  hlc: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-zA-Z]{1,32}$/)),
  device: short(32),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  actor: short(64),
  role: v.picklist(["moderator", "editor", "lead", "reader"]),
  rules: v.pipe(v.array(ruleSchema), v.maxLength(16)),
  expires: v.optional(v.pipe(v.number(), v.safeInteger())),
  sig: v.optional(short(256)),
});

const eventSchema = v.pipe(
  eventFields,
  v.check(
    ({ target, value }) => target === undefined || followUps.includes(value),
    "What names a target is an undo, a redaction, or what became of it.",
  ),
  v.check(
    ({ sealed, salt, value }) => sealed === undefined || (salt === undefined && value === ""),
    "A redacted event has no words.",
  ),
  v.check(
    ({ salt, sealed, facet }) => facet === "note" || (salt ?? sealed) === undefined,
    "Only notes hold words.",
  ),
  v.check((event) => isWellPlaced(event), "It names another page."),
);

function isWellPlaced(event: v.InferOutput<typeof eventFields>): boolean {
  const prefix = pagePrefix(event.site, event.post);
  const named = event.target === undefined ? event.heads : [...event.heads, event.target];
  return named.every((id) => id.startsWith(prefix));
}

export type ParsedEvent =
  | { readonly kind: "event"; readonly event: DecisionEvent }
  /** Written by a newer version: kept and handed on, never applied. */
  | { readonly kind: "newer" }
  | { readonly kind: "broken"; readonly reason: string };

/** Reads a stored or received event. Never throws. */
export function parseEvent(raw: unknown): ParsedEvent {
  const version = typeof raw === "object" && raw !== null ? (raw as { v?: unknown }).v : undefined;
  if (typeof version === "number" && version > 1) return { kind: "newer" };
  const parsed = v.safeParse(eventSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { kind: "broken", reason: `${v.getDotPath(issue) ?? ""}: ${issue.message}` };
  }
  return { kind: "event", event: parsed.output as DecisionEvent };
}
