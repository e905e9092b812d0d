import type { SitePassword } from "@/utils/storage/site-passwords";
import { fetchReply } from "@/utils/wordpress/fetch-reply";
import { isAllowedPath, type SiteTransport } from "@/utils/wordpress/site-request";

/**
 * Asks a site with an application password, straight from the background: no page of it has to be
 * open, and no cookie is sent. Nothing but comments can be asked for.
 */
export function passwordTransport({ root, user, password }: SitePassword): SiteTransport {
  const headers = { Authorization: `Basic ${encode(`${user}:${password}`)}` };
  return async (request) => {
    if (!isAllowedPath(request.path)) return { kind: "offline" };
    try {
      return await fetchReply(root, request, { credentials: "omit", headers });
    } catch {
      return { kind: "offline" };
    }
  };
}

/** Base64 of the UTF-8 bytes: names are not always ASCII. */
function encode(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
