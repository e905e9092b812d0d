import type { CommentLink } from "@/utils/core/comment";
import { type Attributes, htmlTokens } from "./html-tokens";

const blocks = new Set(
  (
    "address article aside blockquote br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 " +
    "header hr li ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const unread = new Set(
  "script style template noscript iframe svg textarea select button".split(" "),
);
const empty = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/**
 * Reads a comment's HTML, as the REST API renders it, as the page's reader would: inline elements
 * joined, blocks and `<br>` as line breaks, white space collapsed, links with their words. Never
 * put into a document: in a service worker there is none, and page text is text.
 *
 * Example: `"<p>Thanks.<br>Ad by <b>X</b></p>"` → text `"Thanks.\nAd by X"`.
 */
export function readCommentHtml(html: string): {
  readonly text: string;
  readonly links: readonly CommentLink[];
} {
  let text = "";
  let skipped = 0;
  const links: { href: string; rel?: string; from: number; to: number }[] = [];
  const openLinks: (typeof links)[number][] = [];
  const breakLine = () => {
    text = text.replace(/ $/, "");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };

  function begin(name: string, attributes: Attributes): void {
    if (unread.has(name)) skipped += 1;
    if (blocks.has(name)) breakLine();
    if (name === "img" && /emoji|wp-smiley/.test(attributes.get("class") ?? "")) {
      text += attributes.get("alt") ?? "";
    }
    const href = name === "a" ? attributes.get("href") : undefined;
    if (href === undefined) return;
    const rel = attributes.get("rel")?.toLowerCase();
    const link = { href, from: text.length, to: -1, ...(rel === undefined ? {} : { rel }) };
    links.push(link);
    openLinks.push(link);
  }

  function read(words: string): void {
    if (skipped > 0) return;
    const collapsed = words.replace(/[\t\n\f\r ]+/g, " ");
    text += /(?:^|[\n ])$/.test(text) ? collapsed.replace(/^ /, "") : collapsed;
  }

  function end(name: string): void {
    if (unread.has(name)) skipped = Math.max(0, skipped - 1);
    if (name === "a") {
      const link = openLinks.pop();
      if (link !== undefined) link.to = text.length;
    }
    if (blocks.has(name)) breakLine();
  }

  const open: string[] = [];
  /** How often each name is open: asking the list would take its length, for every end tag. */
  const counts = new Map<string, number>();
  const count = (name: string, more: 1 | -1) => counts.set(name, (counts.get(name) ?? 0) + more);
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") read(token.text);
    else if (token.kind === "open") {
      begin(token.name, token.attributes);
      if (empty.has(token.name)) end(token.name);
      else {
        open.push(token.name);
        count(token.name, 1);
      }
    } else if ((counts.get(token.name) ?? 0) === 0) {
      // "</p>" and "</br>" stand for themselves; of the others nothing is open.
      if (/^(?:p|br)$/.test(token.name)) breakLine();
    } else {
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        count(name, -1);
        end(name);
        if (name === token.name) break;
      }
    }
  }
  for (const name of open.toReversed()) end(name);
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    links: links.map(({ href, rel, from, to }) => {
      const shown = trimmed
        .slice(from, to < 0 ? undefined : to)
        .replace(/\s+/g, " ")
        .trim();
      return rel === undefined ? { href, text: shown } : { href, text: shown, rel };
    }),
  };
}
