import * as z from "zod/mini";
import { short, site } from "@/utils/messages/schema-parts";

const tabId = z.int();
const id = z.string().check(z.regex(/^pub\.[0-9a-f]{32}$/));
const url = short(2_048).check(z.regex(/^https?:\/\/[^\s/]+\//));
/** One more than a list may have: then it is called too large, and not malformed. */
const file = short(1_048_577);
const passphrase = short(1_000);

const form = z.strictObject({
  name: short(80),
  domains: z.array(site).check(z.maxLength(50)),
  days: z.int().check(z.gte(1), z.lte(400)),
});

/** What may be asked about published lists, by those who follow and those who publish them. */
export const publishedRequests = [
  z.strictObject({ type: z.literal("published/offer"), tabId }),
  z.strictObject({ type: z.literal("published/asking"), url }),
  z.strictObject({ type: z.literal("published/look-page"), tabId }),
  z.strictObject({ type: z.literal("published/look-at"), url }),
  z.strictObject({ type: z.literal("published/read"), text: file }),
  z.strictObject({ type: z.literal("published/follow"), token: short(64) }),
  z.strictObject({
    type: z.literal("published/answer"),
    site,
    answer: z.enum(["later", "never"]),
  }),
  z.strictObject({ type: z.literal("published/list") }),
  z.strictObject({ type: z.literal("published/refresh"), id }),
  z.strictObject({ type: z.literal("published/leave"), id }),
  z.strictObject({ type: z.literal("publish/view") }),
  z.strictObject({ type: z.literal("publish/form"), form }),
  z.strictObject({ type: z.literal("publish/make-key"), passphrase: z.optional(passphrase) }),
  z.strictObject({ type: z.literal("publish/import-key"), text: short(4_001), passphrase }),
  z.strictObject({ type: z.literal("publish/backup") }),
  z.strictObject({ type: z.literal("publish/forget-key") }),
  z.strictObject({ type: z.literal("publish/make"), form, toTeam: z.boolean() }),
] as const;
