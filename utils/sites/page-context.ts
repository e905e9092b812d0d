import type { PageContext } from "@/utils/sites/read-fields";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** One for all looks at a page: comments of earlier looks must not keep these looks alive. */
const contexts = new WeakMap<
  Document,
  { -readonly [Key in keyof PageContext]: PageContext[Key] }
>();

export function contextOf(
  page: Document,
  adapter: SiteAdapter,
  isItem: PageContext["isItem"],
): PageContext {
  const now = { adapter, site: siteOf(page), isItem, postAuthor: adapter.postAuthor?.(page) };
  const known = contexts.get(page);
  if (known !== undefined && known.adapter.name === adapter.name) return Object.assign(known, now);
  contexts.set(page, now);
  return now;
}

/** The host of a page; about:blank and srcdoc frames have their parent's. */
function siteOf(page: Document): string {
  const { baseURI } = page;
  return page.location?.hostname || (URL.canParse(baseURI) ? new URL(baseURI).hostname : "");
}

/** The site system's id of the article ("4821"), else the path of its address. */
export function postOf(page: Document, { post }: SiteAdapter): string {
  return post?.(page) ?? canonicalPath(page);
}

/** As much of an address as the log keeps: of letters that are written in percent, a title is long. */
const mostUnits = 512;

/** What names an article where its system prints no id of it. */
export function canonicalPath(page: Document): string {
  return pathOf(page).slice(0, mostUnits);
}

function pathOf(page: Document): string {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const base = page.baseURI;
  if (canonical !== "" && URL.canParse(canonical, base)) return new URL(canonical, base).pathname;
  return URL.canParse(base) ? new URL(base).pathname : "/";
}
