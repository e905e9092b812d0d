import type { SiteReply } from "./site-problem";

/** What may be asked of a site. `path` is below the REST root, and always about comments. */
export interface SiteRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: Readonly<Record<string, string>>;
}

/** Carries a request: through an open page of the site, or with an application password. */
export type SiteTransport = (request: SiteRequest) => Promise<SiteReply>;

const field = "(?:_embed|_fields|context|include|order|orderby|page|per_page|status)=[\\w,-]+";
const allowed = new RegExp(`^wp/v2/comments(?:/\\d{1,12})?\\?${field}(?:&${field})*$`);

/**
 * What is let through, whoever asks: nothing but comments. A field that nobody here needs may ask for
 * something else (`rest_route`), or in another way (`_method`).
 */
export function isAllowedPath(path: string): boolean {
  return path.length < 2_000 && allowed.test(path);
}

/**
 * The address of a request below a REST root, also where permalinks are off and the root is a query.
 *
 * Example: `restUrl("https://n.example/?rest_route=/", "wp/v2/comments/1?context=edit")` →
 * `"https://n.example/?rest_route=/wp/v2/comments/1&context=edit"`.
 */
export function restUrl(root: string, path: string): string {
  return root.includes("?") ? root + path.replace("?", "&") : root + path;
}
