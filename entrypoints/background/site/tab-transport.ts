import { browser } from "wxt/browser";
import type { SiteReply } from "@/utils/wordpress/site-problem";
import type { SiteTransport } from "@/utils/wordpress/site-request";
import { tabsOf } from "../site-scripts";

/**
 * Asks a site through an open page of it, with the login that the person has there. Without such a
 * page it is as if there were no network: what is to be written waits for the next visit. A private
 * window has a login of its own: what was decided in one is asked there alone, and nothing else is.
 */
export function tabTransport(site: string, isPrivate: boolean): SiteTransport {
  return async (request) => {
    let expired: SiteReply | undefined;
    for (const tabId of await tabsOf(site, isPrivate)) {
      const reply = await ask(tabId, { type: "site/carry", request });
      if (reply?.kind === "reply") return reply;
      if (reply?.kind === "login-expired") expired = reply;
    }
    return expired ?? { kind: "offline" };
  };
}

async function ask(tabId: number, message: object): Promise<SiteReply | undefined> {
  try {
    const reply = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return isReply(reply) ? reply : undefined;
  } catch {
    // No content script of ours in that tab (any more): the next one may have it.
    return undefined;
  }
}

function isReply(reply: unknown): reply is SiteReply {
  return typeof reply === "object" && reply !== null && "kind" in reply;
}
