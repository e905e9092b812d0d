import * as z from "zod/mini";
import { short } from "@/utils/messages/schema-parts";

/** Names and passwords of a CouchDB; tokens of identity providers run to a few kilobytes. */
const login = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("session"), name: short(200), password: short(1_000) }),
  z.strictObject({ kind: z.literal("basic"), name: short(200), password: short(1_000) }),
  z.strictObject({ kind: z.literal("jwt"), token: short(4_000) }),
]);

/** What may be asked about the team; see `TeamRequests`. */
export const teamRequests = [
  z.strictObject({ type: z.literal("team/status") }),
  z.strictObject({ type: z.literal("team/asking"), address: short(2_000) }),
  z.strictObject({ type: z.literal("team/test"), address: short(2_000), login }),
  z.strictObject({ type: z.literal("team/connect"), address: short(2_000), login }),
  z.strictObject({ type: z.literal("team/pause"), isPaused: z.boolean() }),
  z.strictObject({ type: z.literal("team/leave") }),
  z.strictObject({ type: z.literal("team/retry") }),
] as const;
