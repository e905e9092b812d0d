import * as v from "valibot";
import { short, site, siteComment } from "@/utils/messages/schema-parts";

/** What may be asked about sites that are moderated through us; see `SitePanelRequests`. */
export const siteRequests = [
  v.strictObject({
    type: v.literal("site-password/set"),
    entry: v.strictObject({ site, root: short(500), user: short(100), password: short(200) }),
  }),
  v.strictObject({
    type: v.literal("site/strip-preview"),
    strip: v.strictObject({ site, post: short(512), comment: siteComment, line: short(600) }),
  }),
  v.strictObject({
    type: v.literal("site/strip"),
    strip: v.strictObject({
      site,
      post: short(512),
      comment: siteComment,
      from: short(100_000),
      to: short(100_000),
    }),
  }),
  v.strictObject({ type: v.literal("site/read"), site, comment: siteComment }),
  v.strictObject({ type: v.literal("site-password/list") }),
  v.strictObject({ type: v.literal("site-password/forget"), site }),
  v.strictObject({ type: v.literal("queue/pending") }),
] as const;
