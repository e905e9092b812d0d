import { browser } from "wxt/browser";
import type { SitePolicy } from "@/utils/core/policy";
import type { PageStatus } from "@/utils/messages/protocol";
import { isTeamFailing } from "./team/team-failing";

const colours = { count: "#7a4a00", failure: "#b3261e" };

/** Moderators and editors see what is undecided, readers what is hidden; blank at 0, "!" on failure. */
export function badgeText(status: PageStatus, role: SitePolicy["role"]): string {
  if (status.saveState === "failed") return "!";
  const count = role === "reader" ? status.hidden : status.undecided;
  return count === 0 ? "" : count > 999 ? "999+" : String(count);
}

export async function paintBadge(
  tabId: number,
  status: PageStatus,
  role: SitePolicy["role"],
): Promise<void> {
  const isFailing = role !== "reader" && (await isTeamFailing());
  const text = isFailing ? "!" : badgeText(status, role);
  const color = text === "!" ? colours.failure : colours.count;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
  } catch (cause) {
    // The tab was closed in the meantime.
    console.debug("Threadkeeper: no badge for a closed tab.", cause);
  }
}
