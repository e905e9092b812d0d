import { readSitePassword } from "@/utils/storage/site-passwords";
import type { SiteTransport } from "@/utils/wordpress/site-request";
import { passwordTransport } from "./password-transport";
import { tabTransport } from "./tab-transport";

/**
 * With the site's application password where there is one, else through an open page of it: in a
 * private window for what was decided in one, and never for anything else.
 */
export function transportOf(site: string, isPrivate = false): SiteTransport {
  const throughTab = tabTransport(site, isPrivate);
  return async (request) => {
    const password = await readSitePassword(site);
    if (password === undefined) return throughTab(request);
    const reply = await passwordTransport(password)(request);
    if (reply.kind === "reply" && reply.status !== 401) return reply;
    // Revoked, or out of reach for us alone: the person's own login may still do.
    const other = await throughTab(request);
    if (other.kind === "reply") return other;
    return reply.kind === "reply" ? { kind: "password-refused" } : reply;
  };
}
