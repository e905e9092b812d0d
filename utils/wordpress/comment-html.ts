import { Parser } from "htmlparser2";
import type { CommentLink } from "@/utils/core/comment";

const blocks = new Set(
  (
    "address article aside blockquote br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 " +
    "header hr li ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const unread = new Set(
  "script style template noscript iframe svg textarea select button".split(" "),
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
  const open: (typeof links)[number][] = [];
  const breakLine = () => {
    text = text.replace(/ $/, "");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread.has(name)) skipped += 1;
      if (blocks.has(name)) breakLine();
      if (name === "img" && /emoji|wp-smiley/.test(attributes["class"] ?? "")) {
        text += attributes["alt"] ?? "";
      }
      const href = name === "a" ? attributes["href"] : undefined;
      if (href === undefined) return;
      const rel = attributes["rel"]?.toLowerCase();
      const link = { href, from: text.length, to: -1, ...(rel === undefined ? {} : { rel }) };
      links.push(link);
      open.push(link);
    },
    ontext(words) {
      if (skipped > 0) return;
      const collapsed = words.replace(/[\t\n\f\r ]+/g, " ");
      text += /(?:^|[\n ])$/.test(text) ? collapsed.replace(/^ /, "") : collapsed;
    },
    onclosetag(name) {
      if (unread.has(name)) skipped = Math.max(0, skipped - 1);
      if (name === "a") {
        const link = open.pop();
        if (link !== undefined) link.to = text.length;
      }
      if (blocks.has(name)) breakLine();
    },
  });
  parser.end(html);
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
