import * as z from "zod/mini";
import { short, site } from "@/utils/messages/schema-parts";

const ownKind = z.enum(["own-rule", "sponsor-line", "promotional", "unsafe-link"]);
const severity = z.enum(["info", "caution", "high"]);
const ruleId = z.string().check(z.regex(/^own\.[0-9a-f]{16}$/));
const listId = z.string().check(z.regex(/^list\.[0-9a-f]{16}$/));
const scope = { site: z.nullable(site), isOn: z.boolean() };

const draft = z.discriminatedUnion("type", [
  z.strictObject({
    ...scope,
    type: z.literal("phrase"),
    name: z.optional(short(80)),
    phrases: z.array(short(300)).check(z.minLength(1), z.maxLength(100_000)),
    isWholeWord: z.boolean(),
    kind: ownKind,
    severity,
  }),
  z.strictObject({
    ...scope,
    type: z.literal("domain"),
    domain: site,
    effect: z.enum(["block", "allow"]),
    kind: ownKind,
    severity,
  }),
]);

export const linkList = z
  .array(z.strictObject({ href: z.string(), text: z.string(), rel: z.optional(z.string()) }))
  .check(z.maxLength(20_000));

/** What may be asked about rules of one's own; see rules-protocol.ts. */
export const ruleRequests = [
  z.strictObject({ type: z.literal("rules/list") }),
  z.strictObject({ type: z.literal("rules/save"), draft, id: z.optional(ruleId) }),
  z.strictObject({ type: z.literal("rules/remove"), id: ruleId }),
  z.strictObject({
    type: z.literal("rules/try"),
    input: z.strictObject({ text: short(200_000), author: short(1_000), links: linkList }),
    site: z.nullable(site),
    draft: z.optional(draft),
  }),
  z.strictObject({ type: z.literal("rules/back-test"), draft }),
  z.strictObject({ type: z.literal("lists/list") }),
  z.strictObject({
    type: z.literal("lists/asking"),
    url: short(2_048).check(z.regex(/^https?:\/\/[^\s/]+\//)),
  }),
  z.strictObject({
    type: z.literal("lists/change"),
    id: listId,
    isOn: z.boolean(),
    severity: z.enum(["caution", "high"]),
  }),
  z.strictObject({ type: z.literal("lists/remove"), id: listId }),
] as const;
