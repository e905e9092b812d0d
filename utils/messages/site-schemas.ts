import * as z from "zod/mini";
import { short, site, siteComment } from "@/utils/messages/schema-parts";

/** What may be asked about sites that are moderated through us; see `SitePanelRequests`. */
export const siteRequests = [
  z.strictObject({
    type: z.literal("site-password/set"),
    entry: z.strictObject({ site, root: short(500), user: short(100), password: short(200) }),
  }),
  z.strictObject({
    type: z.literal("site/strip-preview"),
    strip: z.strictObject({ site, post: short(512), comment: siteComment, line: short(600) }),
  }),
  z.strictObject({
    type: z.literal("site/strip"),
    strip: z.strictObject({
      site,
      post: short(512),
      comment: siteComment,
      from: short(100_000),
      to: short(100_000),
    }),
  }),
  z.strictObject({ type: z.literal("site/read"), site, comment: siteComment }),
  z.strictObject({ type: z.literal("site-password/list") }),
  z.strictObject({ type: z.literal("site-password/forget"), site }),
  z.strictObject({ type: z.literal("queue/pending") }),
  z.strictObject({ type: z.literal("queue/unsent"), hasten: z.optional(site) }),
] as const;
