import * as z from "zod/mini";
import { settingKinds } from "@/utils/core/setting";
import { requestName, short, site } from "@/utils/messages/schema-parts";

/** What may be asked about what is kept on this device; see `StorePanelRequests`. */
export const storeRequests = [
  z.strictObject({
    type: z.literal("history/get"),
    site,
    post: z.optional(short(512)),
    comment: z.optional(short(256)),
    actor: z.optional(short(64)),
  }),
  z.strictObject({ type: z.literal("account/state") }),
  z.strictObject({ type: z.literal("account/switch"), isOn: z.boolean() }),
  z.strictObject({ type: z.literal("store/summary") }),
  z.strictObject({
    type: z.literal("store/import"),
    events: z.array(z.unknown()).check(z.maxLength(200)),
    key: z.optional(z.array(z.int().check(z.gte(0), z.lte(255))).check(z.length(32))),
  }),
  z.strictObject({
    type: z.literal("store/restore"),
    settings: z
      .array(z.strictObject({ kind: z.enum(settingKinds), value: z.unknown() }))
      .check(z.maxLength(20)),
    isDry: z.optional(z.boolean()),
  }),
  z.strictObject({
    type: z.literal("store/observe"),
    site,
    seen: z
      .array(
        z.strictObject({
          request: requestName,
          post: short(512).check(z.minLength(1)),
          comment: short(256).check(z.minLength(1)),
          value: z.enum(["approve", "hold", "spam", "trash"]),
        }),
      )
      .check(z.maxLength(200)),
  }),
  z.strictObject({ type: z.literal("store/erase-all") }),
  z.strictObject({ type: z.literal("store/erase-excerpts") }),
] as const;
