import * as v from "valibot";
import { short, site } from "@/utils/messages/schema-parts";

const tabId = v.pipe(v.number(), v.safeInteger());
const id = v.pipe(v.string(), v.regex(/^pub\.[0-9a-f]{32}$/));
const url = v.pipe(short(2_048), v.regex(/^https?:\/\/[^\s/]+\//));
/** One more than a list may have: then it is called too large, and not malformed. */
const file = short(1_048_577);
const passphrase = short(1_000);

const form = v.strictObject({
  name: short(80),
  domains: v.pipe(v.array(site), v.maxLength(50)),
  days: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(400)),
});

/** What may be asked about published lists, by those who follow and those who publish them. */
export const publishedRequests = [
  v.strictObject({ type: v.literal("published/offer"), tabId }),
  v.strictObject({ type: v.literal("published/asking"), url }),
  v.strictObject({ type: v.literal("published/look-page"), tabId }),
  v.strictObject({ type: v.literal("published/look-at"), url }),
  v.strictObject({ type: v.literal("published/read"), text: file }),
  v.strictObject({ type: v.literal("published/follow"), token: short(64) }),
  v.strictObject({
    type: v.literal("published/answer"),
    site,
    answer: v.picklist(["later", "never"]),
  }),
  v.strictObject({ type: v.literal("published/list") }),
  v.strictObject({ type: v.literal("published/refresh"), id }),
  v.strictObject({ type: v.literal("published/leave"), id }),
  v.strictObject({ type: v.literal("publish/view") }),
  v.strictObject({ type: v.literal("publish/form"), form }),
  v.strictObject({ type: v.literal("publish/make-key"), passphrase: v.optional(passphrase) }),
  v.strictObject({ type: v.literal("publish/import-key"), text: short(4_001), passphrase }),
  v.strictObject({ type: v.literal("publish/backup") }),
  v.strictObject({ type: v.literal("publish/forget-key") }),
  v.strictObject({ type: v.literal("publish/make"), form, toTeam: v.boolean() }),
] as const;
