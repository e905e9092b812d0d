import { isLoopback } from "@/utils/core/loopback";
import type { Answer } from "@/utils/messages/protocol";
import type { SitePasswordAsk, SitePasswordView } from "@/utils/messages/site-protocol";
import {
  forgetSitePassword,
  keepSitePassword,
  listSitePasswords,
  readSitePassword,
} from "@/utils/storage/site-passwords";
import { readReply } from "@/utils/wordpress/site-problem";
import { mended } from "./hasten-writes";
import { passwordTransport } from "./password-transport";
import { hastenInBackground } from "./site-writer";

/** Who may moderate is asked before the password is kept; one that does not work is not kept. */
export async function setSitePassword(ask: SitePasswordAsk): Promise<Answer<null>> {
  const root = rootOf(ask);
  if (root === undefined) return { ok: false, error: "ui_site_password_bad_address" };
  const entry = {
    v: 1 as const,
    root,
    user: ask.user.trim(),
    // WordPress shows it in groups of four; the blanks are no part of it.
    password: ask.password.replace(/\s+/g, ""),
    sinceMs: Date.now(),
  };
  const path = "wp/v2/comments?per_page=1&status=hold&context=edit&_fields=id";
  const read = readReply(await passwordTransport(entry)({ method: "GET", path }));
  if (!read.ok) {
    return { ok: false, error: `ui_site_password_${read.problem.replaceAll("-", "_")}` };
  }
  await keepSitePassword(ask.site, entry);
  hastenInBackground(mended, ask.site);
  return { ok: true, value: null };
}

export async function describeSitePasswords(): Promise<SitePasswordView[]> {
  const views: SitePasswordView[] = [];
  for (const site of await listSitePasswords()) {
    const entry = await readSitePassword(site);
    if (entry !== undefined) views.push({ site, user: entry.user, root: entry.root });
  }
  return views;
}

export async function dropSitePassword(site: string): Promise<null> {
  await forgetSitePassword(site);
  return null;
}

/**
 * The REST root: of the site itself, and over TLS, because the password goes with every request.
 * Loopback is where people try things out.
 */
function rootOf({ site, root }: SitePasswordAsk): string | undefined {
  if (!URL.canParse(root)) return undefined;
  const url = new URL(root);
  if (url.hostname !== site || url.username !== "" || url.password !== "") return undefined;
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    return undefined;
  if (url.search !== "") return url.href;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
