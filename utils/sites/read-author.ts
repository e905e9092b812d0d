import { byWord } from "@/utils/sites/by-word";
import { readBody } from "@/utils/sites/read-body";
import { isElement, isText } from "@/utils/sites/walk-tree";

const besides =
  ".says, .avatar, time, small, .comment-date, .comment-meta, .comment-metadata, .post-author, " +
  ".comment-reply-link, .comment-edit-link, .bypostauthor-label, [class*='badge']";
/** What themes write after a name: "Ann says:", "Ann on". */
const trail =
  /\s*(?:(?<![\p{L}\p{N}_-])(?:says?|said|writes|wrote|commented|sagte?|schreibt|schrieb|dice|dijo|ha dicho|(?:a )?(?:dit|écrit)|disse|scrive|ha detto|zegt|schreef|säger|skrev|pisze|napisała?|пишет|написала?)(?!\p{L}))?\s*(?::|…|\.{3})?$/iu;
/** What they write between a name and a date. */
const beforeTime =
  /\s(?:am|on|at|um|vom|le|el|il|op|den|kl\.?|dnia|em|à|às|в|–|—|-|\||·|•)\s*[:,]?$/iu;
/** What themes write before a name: "Posted by". */
const posted =
  "posted|written|[ck]omm?ent\\p{L}*|reply|antwort|publi\\p{L}+|pubbl\\p{L}+|écrit|geschr\\p{L}+|verfasst|escrit[oa]|enviado|scritto|inviato|geplaatst|skrivet|skrevet|dodan[eoy]|napisan[eoy]|опубликован\\p{L}*|написан\\p{L}*|αναρτήθηκε|γράφτηκε";
const lead = new RegExp(
  `^(?:#?\\d{1,5}[.)]\\s+(?=\\p{L}))?(?:(?:${posted})\\s+)?(?:${byWord})(?!\\p{L}):?\\s*|^(?:#\\d{1,5}|#?\\d{1,5}[.)])\\s+(?=\\p{L})`,
  "iu",
);

/** A part of an IP address, as boards print beside the names of strangers: "(118.235)"; not "Ann 2.0". */
const address = /\s*\(\s*\)$|\s*\(?\b(?!\d\.\d$)\d{1,3}\.\d{1,3}(?:\.[\d*x]{1,3}){0,2}\)?$/;

/** "(not verified)", as Drupal prints behind the names of guests. */
const note = /\s\([^()]{0,99}(?:v[eé]rif|überpr|gecontr|провер|ověř|未[验驗確])[^()]{0,99}\)$/i;

/**
 * A name as one line, without badges and what themes write around it. `isLabel` knows the texts
 * that every comment of the page has alike: "From:" before a name.
 */
export function readAuthor(
  element: Element | undefined,
  isLabel: (element: Element) => boolean = () => false,
): string {
  if (element === undefined) return "";
  const named = element.querySelector(".fn, a.url, [itemprop~='name']") ?? onlySpoken(element);
  const label = firstSpoken(named);
  const isLed = label !== undefined && label !== named && isLabel(label);
  // "<span>Ann</span> (not verified)" says what she is to the site.
  const isNoted = label !== named && /^\s*\([^()]+\)\s*$/.test(looseText(named));
  const name =
    (isLed && nameIn(named, label)) ||
    (isNoted && label !== undefined && nameIn(label)) ||
    ownName(named);
  const dated = named.querySelector("time") === null ? name : name.replace(beforeTime, "");
  // A name alone is never shortened to nothing: somebody may be called "Said".
  const isWrapper = !named.matches(".fn, cite, a, [itemprop~='name']");
  return (
    (isWrapper ? dated.replace(lead, "").replace(trail, "") : name)
      .replace(note, "")
      .replace(address, "") ||
    name ||
    pictureName(element)
  );
}

/** Beside a button with a name in it there may be numbers alone. */
function ownName(named: Element): string {
  const own = nameIn(named);
  return (/\p{L}/u.test(own) ? own : nameIn(named.querySelector("button") ?? named)) || own;
}

function looseText({ childNodes }: Element): string {
  return [...childNodes].map((node) => (isText(node) ? node.data : "")).join("");
}

/** What a picture says that stands for a name, which has no text beside it. */
export function pictureName(element: Element): string {
  if (/\S/.test(element.textContent)) return "";
  return element.querySelector("img[alt]")?.getAttribute("alt")?.trim() ?? "";
}

/** The one block that holds all of an element's words: `<a><img><p>Ann <span>@ann</span></p></a>`. */
function onlySpoken(element: Element): Element {
  let at = element;
  for (;;) {
    // How much somebody wrote may stand beside the name, and how many follow them.
    const parts = [...at.childNodes].filter(({ nodeName, textContent }) =>
      (/^(?:SUP|DIV)$/.test(nodeName) ? /\p{L}/u : /\S/).test(textContent ?? ""),
    );
    const [only] = parts;
    if (parts.length !== 1 || only === undefined || !isElement(only)) return at;
    if (!/^(?:A|BUTTON|DIV|P|SPAN)$/.test(only.nodeName) || only.matches(besides)) return at;
    at = only;
  }
}

/** The element whose text is the first in it. */
function firstSpoken(element: Element): Element | undefined {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    /\S/.test(node.nodeValue ?? "") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  return text.nextNode()?.parentElement ?? undefined;
}

/** Where the name is text of the element's own, elements after it are badges. */
function nameIn(element: Element, label?: Element): string {
  let isNamed = false;
  const after = new Set<Element>();
  for (const node of element.childNodes) {
    if (isText(node)) isNamed ||= /[\p{L}\p{N}]/u.test(node.data.trim().replace(lead, ""));
    else if (isNamed && isElement(node)) after.add(node);
  }
  const isBeside = (inside: Element) =>
    inside !== element && (inside === label || after.has(inside) || inside.matches(besides));
  return readBody([element], isBeside).text.replace(/\s+/g, " ").trim();
}

/** The link that the author's name is, holds, or stands in; never the comment's own address. */
export function authorLinkOf(
  author: Element | undefined,
  item: Element,
  id: string,
): Element | undefined {
  if (author === undefined) return undefined;
  const inside = author.matches("a[href]") ? [author] : [...author.querySelectorAll("a[href]")];
  const around = inside.length === 0 ? author.closest("a[href]") : null;
  const links = around !== null && item.contains(around) ? [around] : inside;
  // "#1" before a name leads to the comment itself.
  const link = links.find((one) => !/^#\d+$/.test(one.textContent.trim()));
  const href = link?.getAttribute("href") ?? "";
  if (href === "" || /#(?:div-)?comment-\d+$/.test(href)) return undefined;
  return id !== "" && href.endsWith(`#${id}`) ? undefined : link;
}
