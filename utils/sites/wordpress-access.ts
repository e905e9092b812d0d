/** What a page of WordPress says about its REST API and about who looks at it. */
export interface WordPressAccess {
  /** Root of the REST API, of the page's own origin: "https://n.example/wp-json/". */
  readonly root: string;
  /** Where a nonce for it is given; asks the whole page for its links. */
  nonceUrl(): string;
  /** Somebody is logged in who may change at least one comment of this page, or sees the admin bar. */
  readonly isLoggedIn: boolean;
}

const editLinks = 'a[href*="action=editcomment"]';

/**
 * Reads whether this is a WordPress whose comments we could moderate. Undefined where the REST API is
 * not announced, or lives on another origin, where the page's cookies do not count.
 *
 * Source: `link[rel="https://api.w.org/"]`, and the edit links that core prints for those who may.
 */
export function readWordPressAccess(page: Document): WordPressAccess | undefined {
  const announced = page.querySelector('link[rel="https://api.w.org/"]')?.getAttribute("href");
  if (announced == null || !URL.canParse(announced, page.baseURI)) return undefined;
  const root = new URL(announced, page.baseURI);
  if (root.origin !== page.location.origin) return undefined;
  const isLoggedIn =
    page.getElementById("wpadminbar") !== null || page.querySelector(editLinks) !== null;
  return {
    root: root.href,
    nonceUrl: () => `${adminUrl(page, root)}admin-ajax.php?action=rest-nonce`,
    isLoggedIn,
  };
}

/** WordPress may be installed in a folder of its own: its own links into the dashboard tell. */
function adminUrl(page: Document, root: URL): string {
  const links = page.querySelectorAll<HTMLAnchorElement>(`#wpadminbar a, ${editLinks}`);
  for (const { href, origin } of links) {
    const folder = /^[^?#]*\/wp-admin\//.exec(href)?.[0];
    if (folder !== undefined && origin === root.origin) return folder;
  }
  const home = root.href.replace(/(?:index\.php\/?)?(?:wp-json\/?|\?rest_route=.*)$/, "");
  return `${home}wp-admin/`;
}
