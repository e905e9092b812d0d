import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { within } from "@/utils/core/within";
import type { CarryRequest } from "@/utils/messages/site-protocol";
import type { SiteReply } from "@/utils/wordpress/site-problem";
import type { SiteTransport } from "@/utils/wordpress/site-request";
import { tabsOf } from "../site-scripts";

/** A page waits for four answers of its site at the most, twenty seconds each. */
const patienceMs = 85_000;

/**
 * Asks a site through an open page of it, with the login that the person has there. Without such a
 * page it is as if there were no network: what is to be written waits for the next visit. A private
 * window has a login of its own: what was decided in one is asked there alone, and nothing else is.
 */
export function tabTransport(site: string, isPrivate: boolean): SiteTransport {
  return async (request) => {
    let expired: SiteReply | undefined;
    for (const tabId of await tabsOf(site, isPrivate)) {
      const reply = await ask(tabId, { type: "site/carry", site, request });
      if (reply?.kind === "reply") return reply;
      if (reply?.kind === "login-expired") expired = reply;
    }
    return expired ?? { kind: "offline" };
  };
}

const seconds = z.nullable(z.number().check(z.nonnegative()));
const replySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("reply"),
    status: z.int(),
    type: z.string(),
    body: z.string(),
    retryAfterS: seconds,
    pages: seconds,
  }),
  z.object({ kind: z.literal("offline") }),
  z.object({ kind: z.literal("login-expired") }),
]);

/** What comes is believed no more than what a site answers itself: a page may have taken our part over. */
async function ask(tabId: number, message: CarryRequest): Promise<SiteReply | undefined> {
  try {
    const asked = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    const parsed = replySchema.safeParse(await within(patienceMs, asked));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // No content script of ours in that tab (any more): the next one may have it.
    return undefined;
  }
}
