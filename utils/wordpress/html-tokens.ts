import { decodeEntities } from "./decode-entities";

/** What HTML consists of, in its order. Names are in lower case, entities decoded. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: "close"; readonly name: string };

export type Attributes = ReadonlyMap<string, string>;

const tagStart = /<\/?[a-z][^\s/>]*/iy;
/** A value whose quote is never closed goes on to the end of the text, and the tag with it. */
const attribute =
  /[\s/]*([^\s/>][^\s/=>]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'>][^\s>]*))?)?/y;
/** What stands in these is no markup, up to their own end. */
const raw = new Set("script style textarea title xmp iframe noembed noframes".split(" "));

/**
 * Reads HTML for those who have no document, a service worker above all. Never throws: what is no
 * markup is text, as browsers have it, and a tag without an end is nothing. Takes time in proportion
 * to the text's length.
 *
 * Example: `"<p>A &amp; B</p>"` → open "p", text "A & B", close "p".
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void> {
  let from = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const end = markupEnd(html, at);
    if (end === undefined) {
      at += 1;
      continue;
    }
    if (at > from) yield { kind: "text", text: decodeEntities(html.slice(from, at)) };
    const tag = readTag(html, at);
    from = tag?.end ?? end;
    at = from;
    const token = tag?.token;
    if (token === undefined) continue;
    yield token;
    if (token.kind !== "open" || !raw.has(token.name)) continue;
    at = rawEnd(html, token.name, from);
    if (at > from) yield { kind: "text", text: html.slice(from, at) };
    from = at;
  }
  if (from < html.length) yield { kind: "text", text: decodeEntities(html.slice(from)) };
}

/** Where what begins at a "<" ends, tags apart; undefined where nothing begins there. */
function markupEnd(html: string, at: number): number | undefined {
  if (html.startsWith("<!--", at)) {
    const short = /^-?>/.exec(html.slice(at + 4, at + 6));
    return short === null ? after(html, "-->", at + 4) : at + 4 + short[0].length;
  }
  return /^<(?:[!?a-z]|\/[\s\S])/i.test(html.slice(at, at + 3)) ? after(html, ">", at) : undefined;
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

interface Tag {
  /** Undefined where the text ends before the tag does. */
  readonly token: HtmlToken | undefined;
  readonly end: number;
}

function readTag(html: string, at: number): Tag | undefined {
  tagStart.lastIndex = at;
  const [start] = tagStart.exec(html) ?? [];
  if (start === undefined) return undefined;
  const isEnd = start.startsWith("</");
  const name = start.slice(isEnd ? 2 : 1).toLowerCase();
  const attributes = new Map<string, string>();
  attribute.lastIndex = at + start.length;
  let end = attribute.lastIndex;
  for (let one = attribute.exec(html); one !== null; one = attribute.exec(html)) {
    const [, key = "", double, single, bare] = one;
    const value = decodeEntities(double ?? single ?? bare ?? "");
    // Of two with the same name the first counts.
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value);
    end = attribute.lastIndex;
  }
  while (/[\s/]/.test(html[end] ?? "")) end += 1;
  if (html[end] !== ">") return { token: undefined, end: html.length };
  const token: HtmlToken = isEnd ? { kind: "close", name } : { kind: "open", name, attributes };
  return { token, end: end + 1 };
}

function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
