/** A comment as a WordPress export (WXR) has it: numbers and states, none of its words or people. */
export interface WxrComment {
  readonly post: string;
  readonly comment: string;
  readonly parent: string | undefined;
  /** What the site has it as, in our words. */
  readonly value: "approve" | "hold" | "spam" | "trash";
}

export type ReadWxr =
  | { readonly ok: true; readonly site: string; readonly comments: readonly WxrComment[] }
  | { readonly ok: false; readonly error: "not-an-export" | "damaged" };

const values: Readonly<Record<string, WxrComment["value"]>> = {
  "1": "approve",
  approve: "approve",
  "0": "hold",
  hold: "hold",
  spam: "spam",
  trash: "trash",
};

const number = /^[1-9]\d{0,14}$/;

/**
 * Reads what WordPress's own "Tools → Export" writes. Only ids and states are taken: names, e-mail
 * and IP addresses and words stay in the file. Pingbacks are no comments. Never throws.
 *
 * The file is read tag by tag and not as a tree: an export of a large site has hundreds of megabytes,
 * and what is wanted of each comment are four short fields.
 */
export function readWxr(text: string): ReadWxr {
  if (!/<rss\b[^>]*xmlns:wp=/.test(text.slice(0, 20_000))) {
    return { ok: false, error: "not-an-export" };
  }
  const address = field(text.slice(0, 50_000), "wp:base_blog_url");
  if (address === undefined || !URL.canParse(address) || !/<\/rss>\s*$/.test(text.slice(-200))) {
    return { ok: false, error: "damaged" };
  }
  const comments: WxrComment[] = [];
  for (const item of elements(text, "item")) {
    const post = field(item, "wp:post_id");
    if (post === undefined || !number.test(post)) continue;
    for (const element of elements(item, "wp:comment")) {
      const comment = readComment(element, post);
      if (comment !== undefined) comments.push(comment);
    }
  }
  return { ok: true, site: new URL(address).hostname, comments };
}

function readComment(element: string, post: string): WxrComment | undefined {
  const comment = field(element, "wp:comment_id");
  const value = values[field(element, "wp:comment_approved") ?? ""];
  const type = field(element, "wp:comment_type") ?? "";
  if (comment === undefined || !number.test(comment) || value === undefined) return undefined;
  if (type !== "" && type !== "comment") return undefined;
  const parent = field(element, "wp:comment_parent");
  return { post, comment, parent: parent === "0" ? undefined : parent, value };
}

/** The insides of every element of a name. A commenter's own words are in CDATA, and passed over. */
function* elements(text: string, name: string): Generator<string> {
  const opening = `<${name}>`;
  const closing = `</${name}>`;
  let at = indexOutside(text, opening, 0);
  while (at !== -1) {
    const end = indexOutside(text, closing, at + opening.length);
    if (end === -1) return;
    yield text.slice(at + opening.length, end);
    at = indexOutside(text, opening, end + closing.length);
  }
}

/**
 * Where a mark stands outside of CDATA sections, from a place that is outside itself. Linear: no part
 * of the text is looked through again for every section, or for every element of a file without any.
 */
function indexOutside(text: string, mark: string, from: number): number {
  let at = from;
  let found = text.indexOf(mark, from);
  while (found !== -1) {
    const data = text.slice(at, found).indexOf("<![CDATA[");
    if (data === -1) return found;
    const end = text.indexOf("]]>", at + data);
    if (end === -1) return -1;
    at = end + 3;
    if (found < at) found = text.indexOf(mark, at);
  }
  return -1;
}

/** The text of a field's first occurrence. */
function field(text: string, name: string): string | undefined {
  const at = indexOutside(text, `<${name}>`, 0);
  if (at === -1) return undefined;
  const rest = text.slice(at + name.length + 2, at + name.length + 2_100);
  const [, data] = /^\s*<!\[CDATA\[(.*?)\]\]>/s.exec(rest) ?? [];
  return (data ?? rest.slice(0, Math.max(0, rest.indexOf("<")))).trim();
}
