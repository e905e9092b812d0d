import * as z from "zod/mini";
import { type DecisionEvent, type FollowUp, facets } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";

const short = (max: number) => z.string().check(z.maxLength(max));
const hash = short(40);
/** Ids begin with site and post, percent-encoded: up to nine characters for one of theirs. */
const idSchema = short(7_000);

const subjectSchema = z.strictObject({
  textHash: hash,
  normHash: hash,
  linksHash: hash,
  check: z.optional(z.string().check(z.regex(/^[0-9a-f]{4}$/))),
});
const spanSchema = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  hash,
});
const ruleSchema = z.strictObject({ id: short(64), version: short(64), score: z.number() });

const followUps: readonly string[] = ["undo", "redact", "applied", "failed"] satisfies FollowUp[];

/** Limits keep an event within 2 KB or so. */
const eventFields = z.strictObject({
  v: z.literal(1),
  id: idSchema,
  site: short(256),
  post: short(512),
  comment: short(256),
  parent: z.optional(short(256)),
  facet: z.enum(facets),
  value: short(600),
  salt: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  sealed: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  spans: z.optional(z.array(spanSchema).check(z.maxLength(16))),
  target: z.optional(idSchema),
  observed: z.optional(z.enum(["site", "device"])),
  resolves: z.optional(z.literal(true)),
  subject: subjectSchema,
  request: short(64),
  reasons: z.array(short(64)).check(z.maxLength(16)),
  heads: z.array(idSchema).check(z.maxLength(64)),
  hlc: z.string().check(z.regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-zA-Z]{1,32}$/)),
  device: short(32),
  seq: z.int().check(z.nonnegative()),
  actor: short(64),
  role: z.enum(["moderator", "editor", "lead", "reader"]),
  rules: z.array(ruleSchema).check(z.maxLength(16)),
  expires: z.optional(z.int()),
  sig: z.optional(short(256)),
});

const eventSchema = eventFields.check(
  z.refine(({ target, value }) => target === undefined || followUps.includes(value), {
    error: "What names a target is an undo, a redaction, or what became of it.",
    path: ["target"],
  }),
  z.refine(
    ({ sealed, salt, value }) => sealed === undefined || (salt === undefined && value === ""),
    {
      error: "A redacted event has no words.",
      path: ["sealed"],
    },
  ),
  z.refine(({ salt, sealed, facet }) => facet === "note" || (salt ?? sealed) === undefined, {
    error: "Only notes hold words.",
    path: ["salt"],
  }),
  // Heads and targets are of the same page: the id says so, and no other page is ever looked at.
  z.refine((event) => isWellPlaced(event), { error: "It names another page.", path: ["heads"] }),
);

function isWellPlaced(event: z.infer<typeof eventFields>): boolean {
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
  const parsed = eventSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: "broken", reason: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` };
  }
  return { kind: "event", event: parsed.data as DecisionEvent };
}
