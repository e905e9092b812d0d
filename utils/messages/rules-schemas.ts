import * as v from "valibot";
import { short, site } from "@/utils/messages/schema-parts";

const ownKind = v.picklist(["own-rule", "sponsor-line", "promotional", "unsafe-link"]);
const severity = v.picklist(["info", "caution", "high"]);
const ruleId = v.pipe(v.string(), v.regex(/^own\.[0-9a-f]{16}$/));
const listId = v.pipe(v.string(), v.regex(/^list\.[0-9a-f]{16}$/));
const scope = { site: v.nullable(site), isOn: v.boolean() };

const draft = v.variant("type", [
  v.strictObject({
    ...scope,
    type: v.literal("phrase"),
    name: v.optional(short(80)),
    phrases: v.pipe(v.array(short(300)), v.minLength(1), v.maxLength(100_000)),
    isWholeWord: v.boolean(),
    kind: ownKind,
    severity,
  }),
  v.strictObject({
    ...scope,
    type: v.literal("domain"),
    domain: site,
    effect: v.picklist(["block", "allow"]),
    kind: ownKind,
    severity,
  }),
]);

export const linkList = v.pipe(
  v.array(v.strictObject({ href: v.string(), text: v.string(), rel: v.optional(v.string()) })),
  v.maxLength(20_000),
);

/** What may be asked about rules of one's own; see rules-protocol.ts. */
export const ruleRequests = [
  v.strictObject({ type: v.literal("rules/list") }),
  v.strictObject({ type: v.literal("rules/save"), draft, id: v.optional(ruleId) }),
  v.strictObject({ type: v.literal("rules/remove"), id: ruleId }),
  v.strictObject({
    type: v.literal("rules/try"),
    input: v.strictObject({ text: short(200_000), author: short(1_000), links: linkList }),
    site: v.nullable(site),
    draft: v.optional(draft),
  }),
  v.strictObject({ type: v.literal("rules/back-test"), draft }),
  v.strictObject({ type: v.literal("lists/list") }),
  v.strictObject({
    type: v.literal("lists/asking"),
    url: v.pipe(short(2_048), v.regex(/^https?:\/\/[^\s/]+\//)),
  }),
  v.strictObject({
    type: v.literal("lists/change"),
    id: listId,
    isOn: v.boolean(),
    severity: v.picklist(["caution", "high"]),
  }),
  v.strictObject({ type: v.literal("lists/remove"), id: listId }),
] as const;
