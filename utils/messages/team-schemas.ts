import * as v from "valibot";
import { short } from "@/utils/messages/schema-parts";

/** Names and passwords of a CouchDB; tokens of identity providers run to a few kilobytes. */
const login = v.variant("kind", [
  v.strictObject({ kind: v.literal("session"), name: short(200), password: short(1_000) }),
  v.strictObject({ kind: v.literal("basic"), name: short(200), password: short(1_000) }),
  v.strictObject({ kind: v.literal("jwt"), token: short(4_000) }),
]);

/** What may be asked about the team; see `TeamRequests`. */
export const teamRequests = [
  v.strictObject({ type: v.literal("team/status") }),
  v.strictObject({ type: v.literal("team/asking"), address: short(2_000) }),
  v.strictObject({ type: v.literal("team/test"), address: short(2_000), login }),
  v.strictObject({ type: v.literal("team/connect"), address: short(2_000), login }),
  v.strictObject({ type: v.literal("team/pause"), isPaused: v.boolean() }),
  v.strictObject({ type: v.literal("team/leave") }),
  v.strictObject({ type: v.literal("team/retry") }),
] as const;
