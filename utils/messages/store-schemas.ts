import * as v from "valibot";
import { settingKinds } from "@/utils/core/setting";
import { requestName, short, site } from "@/utils/messages/schema-parts";

/** What may be asked about what is kept on this device; see `StorePanelRequests`. */
export const storeRequests = [
  v.strictObject({
    type: v.literal("history/get"),
    site,
    post: v.optional(short(512)),
    comment: v.optional(short(256)),
    actor: v.optional(short(64)),
  }),
  v.strictObject({ type: v.literal("account/state") }),
  v.strictObject({ type: v.literal("account/switch"), isOn: v.boolean() }),
  v.strictObject({ type: v.literal("store/summary") }),
  v.strictObject({
    type: v.literal("store/import"),
    events: v.pipe(v.array(v.unknown()), v.maxLength(200)),
    key: v.optional(
      v.pipe(
        v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(255))),
        v.length(32),
      ),
    ),
  }),
  v.strictObject({
    type: v.literal("store/restore"),
    settings: v.pipe(
      v.array(v.strictObject({ kind: v.picklist(settingKinds), value: v.unknown() })),
      v.maxLength(20),
    ),
    isDry: v.optional(v.boolean()),
  }),
  v.strictObject({
    type: v.literal("store/observe"),
    site,
    seen: v.pipe(
      v.array(
        v.strictObject({
          request: requestName,
          post: v.pipe(short(512), v.minLength(1)),
          comment: v.pipe(short(256), v.minLength(1)),
          value: v.picklist(["approve", "hold", "spam", "trash"]),
        }),
      ),
      v.maxLength(200),
    ),
  }),
  v.strictObject({ type: v.literal("store/erase-all") }),
  v.strictObject({ type: v.literal("store/erase-excerpts") }),
] as const;
