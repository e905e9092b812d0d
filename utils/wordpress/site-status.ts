import type { SiteStatusName } from "@/utils/core/site-write";

/** A comment's status as the REST API answers it. Anything a plugin invents is "other". */
export type SiteStatus = SiteStatusName;

/** What a decision wants the site to say. */
export type WantedStatus = Exclude<SiteStatus, "other">;

/** What the REST API is asked to do. */
export type StatusCommand = "approve" | "hold" | "spam" | "unspam" | "trash" | "untrash";

const known: readonly SiteStatus[] = ["approved", "hold", "spam", "trash"];

/** Example: `readStatus("approved")` → `"approved"`; `readStatus("post-trashed")` → `"other"`. */
export function readStatus(raw: string): SiteStatus {
  return known.find((status) => status === raw) ?? "other";
}

/** The status that a verdict asks for, or undefined where the site is not asked for anything. */
export function statusFor(verdict: string): WantedStatus | undefined {
  switch (verdict) {
    case "approve":
      return "approved";
    case "hold":
    case "spam":
    case "trash":
      return verdict;
    default:
      return undefined;
  }
}

/**
 * The commands that lead from one status to another, in order. Out of spam and trash WordPress is
 * asked for the way back first, because that also removes what it noted on the way in; the way back
 * may already end where it should, which the caller sees by reading in between.
 *
 * Example: `commandsFrom("trash", "approved")` → `["untrash", "approve"]`.
 */
export function commandsFrom(from: SiteStatus, to: WantedStatus): readonly StatusCommand[] {
  if (from === to) return [];
  const last: StatusCommand = to === "approved" ? "approve" : to;
  if (from === "spam" && to !== "trash") return ["unspam", last];
  if (from === "trash") return ["untrash", last];
  return [last];
}
