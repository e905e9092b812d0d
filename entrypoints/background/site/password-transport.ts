import type { SitePassword } from "@/utils/storage/site-passwords";
import { isAllowedPath, restUrl, type SiteTransport } from "@/utils/wordpress/site-client";

const patienceMs = 20_000;
const maxUnits = 2_000_000;

/**
 * Asks a site with an application password, straight from the background: no page of it has to be
 * open, and no cookie is sent. Nothing but comments can be asked for.
 */
export function passwordTransport({ root, user, password }: SitePassword): SiteTransport {
  return async ({ method, path, body }) => {
    if (!isAllowedPath(path)) return { kind: "offline" };
    try {
      const answer = await fetch(restUrl(root, path), {
        method,
        credentials: "omit",
        redirect: "error",
        headers: {
          Authorization: `Basic ${encode(`${user}:${password}`)}`,
          "Content-Type": "application/json",
        },
        signal: AbortSignal.timeout(patienceMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return {
        kind: "reply",
        status: answer.status,
        type: answer.headers.get("Content-Type")?.toLowerCase() ?? "",
        body: (await answer.text()).slice(0, maxUnits),
        retryAfterS: numberOf(answer.headers.get("Retry-After")),
        pages: numberOf(answer.headers.get("X-WP-TotalPages")),
      };
    } catch {
      return { kind: "offline" };
    }
  };
}

/** Base64 of the UTF-8 bytes: names are not always ASCII. */
function encode(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function numberOf(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
