import * as z from "zod/mini";
import { site } from "@/utils/messages/schema-parts";

export const helpRequests = [
  z.strictObject({ type: z.literal("help/diagnose"), tabId: z.nullable(z.int()) }),
  z.strictObject({ type: z.literal("help/news") }),
  z.strictObject({ type: z.literal("help/news-seen") }),
  z.strictObject({ type: z.literal("tour/offer"), site }),
  z.strictObject({ type: z.literal("tour/start"), tabId: z.int() }),
  z.strictObject({ type: z.literal("tour/again") }),
] as const;
