import * as v from "valibot";
import { site } from "@/utils/messages/schema-parts";

export const helpRequests = [
  v.strictObject({
    type: v.literal("help/diagnose"),
    tabId: v.nullable(v.pipe(v.number(), v.safeInteger())),
  }),
  v.strictObject({ type: v.literal("help/news") }),
  v.strictObject({ type: v.literal("help/news-seen") }),
  v.strictObject({ type: v.literal("tour/offer"), site }),
  v.strictObject({ type: v.literal("tour/start"), tabId: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ type: v.literal("tour/again") }),
] as const;
