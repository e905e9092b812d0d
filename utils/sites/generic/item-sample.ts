import { ownElements } from "@/utils/sites/own-elements";
import {
  continuesWords,
  directText,
  isAmongWords,
  isEmphasis,
  isQuoteControl,
  isReplyControl,
  isReplyMention,
  isTime,
  nameOf,
} from "./element-signs";
import { isLabel } from "./labels";
import { sampleOf } from "./sample-of";
import type { SignatureOf } from "./signature";
import type { KindOf } from "./text-kinds";
import { shown } from "./traits";
import {
  isActionText,
  isBareDate,
  isEditNote,
  isRankName,
  isReplyToName,
  isTitleName,
} from "./words";

/** One comment of a sample, its elements by kind, in the page's order. */
export interface SampleItem {
  readonly item: Element;
  readonly own: readonly Element[];
  readonly byKind: ReadonlyMap<string, readonly Element[]>;
}

const sampleSize = 32;
const maxOwn = 500;
/** A table of more rows is a list of comments, and no comment. */
const mostRows = 12;

export function sampleItems(
  items: readonly Element[],
  isItem: (element: Element) => boolean,
  signatureOf: SignatureOf,
): readonly SampleItem[] {
  return sampleOf(items, sampleSize).map((item) => {
    const own = [...shown(ownElements(item, isItem, maxOwn))];
    const byKind = new Map<string, Element[]>();
    for (const element of own) {
      // By single classes too: `a.nick` and `strong.nick` are one.
      const classes = [...element.classList].slice(0, 6).map((one) => `.${CSS.escape(one)}`);
      // An element without classes also by its tag alone: where it stands differs with the depth.
      const tag = classes.length === 0 ? [CSS.escape(element.localName)] : [];
      const only = classes.length === 0 ? onlyIn(element, signatureOf) : [];
      const second = classes.length === 0 ? afterAlike(element) : [];
      const leads = classes.length === 0 ? leadsTo(element) : [];
      const place = element.parentElement === item ? [] : placeInTable(element, signatureOf);
      const names = [
        signatureOf(element),
        ...classes,
        ...tag,
        ...only,
        ...second,
        ...leads,
        ...place,
      ];
      for (const kind of new Set(names)) {
        const alike = byKind.get(kind);
        if (alike === undefined) byKind.set(kind, [element]);
        else alike.push(element);
      }
    }
    return { item, own, byKind };
  });
}

/** A cell by its row and column, where rows are told apart by nothing else: "Name: Ann". */
function placeInTable(element: Element, signatureOf: SignatureOf): readonly string[] {
  const row = element.parentElement;
  const rows = row?.parentElement;
  if (element.nodeName !== "TD" || row === null || rows == null) return [];
  if (
    row.hasAttribute("class") ||
    Math.max(rows.childElementCount, row.childElementCount) > mostRows
  )
    return [];
  const at = [...rows.children].indexOf(row) + 1;
  const column = [...row.children].indexOf(element) + 1;
  const [own = "td"] = /[^ ]+$/.exec(signatureOf(element)) ?? [];
  return [`tr:nth-child(${at}) > ${own}:nth-child(${column})`];
}

/** The second of two alike: "<b>1.</b> <b>Ann</b>". */
function afterAlike({ localName, previousElementSibling: before }: Element): readonly string[] {
  const isAlike = before?.localName === localName && /^(?:b|font|span|strong)$/.test(localName);
  return isAlike ? [`${localName} + ${localName}`] : [];
}

/** A link by the part of the site that it leads to: "/user/", "profile.php?". */
function leadsTo(element: Element): readonly string[] {
  const href = element.nodeName === "A" ? (element.getAttribute("href") ?? "") : "";
  const [start] = /^\/?[\w.-]{2,30}(?:\/|\.\w{2,5}\?)/.exec(href) ?? [];
  return start === undefined ? [] : [`a[href^=${JSON.stringify(start)}]`];
}

/** The only element in another, whatever its tag: a name is a link where there is an address. */
function onlyIn(element: Element, signatureOf: SignatureOf): readonly string[] {
  const { parentElement } = element;
  if (parentElement?.childElementCount !== 1 || !parentElement.hasAttribute("class")) return [];
  return [`${signatureOf(parentElement)} > :only-child`];
}

/** Whether an element of a comment is the page's: dates, controls, counters, "in reply to". */
export function metaTest(
  labels: ReadonlySet<string>,
  kindOf: KindOf = () => ({}),
): (element: Element) => boolean {
  return (element) => {
    if (isDate(element, kindOf) || isEdited(element)) return true;
    if (isReplyControl(element) || isReplyToName(nameOf(element))) return true;
    if (element.nodeName === "BUTTON" || element.matches('[role="button"], form, textarea'))
      return true;
    if (/^H(?:[1-6]|EADER)$/.test(element.nodeName) && isTitleName(nameOf(element))) return true;
    if (isSelfLink(element) || isPictureLink(element)) return true;
    if (isCounter(element) && !isSaidLink(element)) return true;
    if (isFurniture(element) && !isSaidLink(element)) return true;
    const text = directText(element, 60);
    if (isInMention(element)) return false;
    if (text.startsWith("@") && kindOf(element).isHandle === true) return true;
    if (
      /^(?:P|LI|TD|BLOCKQUOTE|PRE|BODY|CODE|KBD|SAMP|SUB|SUP|DEL|INS|MARK)$/.test(element.nodeName)
    )
      return isLabel(labels, element);
    // The name may stand behind the link that is an "@" alone.
    if (element.nodeName === "A" && /^(?:@|>>)/.test(text))
      return text !== "@" && (element.matches('[href^="#"]') || isReplyMention(element));
    if (/^(?:A|BUTTON|INPUT)$/.test(element.nodeName) && isQuoteControl(element)) return true;
    if (text === "" || isLabel(labels, element)) return text !== "";
    // Highlighters set every sign of a program apart.
    if (element.childElementCount > 0 || element.closest("pre, code") !== null) return false;
    if (!isActionText(text)) return false;
    const { isAction } = kindOf(element);
    return isSaidLink(element) || continuesWords(element) ? isAction === true : isAction !== false;
  };
}

/** "lucie" in `<a>@<span>lucie</span></a>`: called by name in all answers to her. */
function isInMention({ parentElement }: Element): boolean {
  return parentElement?.nodeName === "A" && /^[@#]$/.test(directText(parentElement, 5));
}

/** A link out of the site, or among words: what somebody wrote, unless every comment has one there. */
function isSaidLink(element: Element): boolean {
  if (element.nodeName !== "A") return false;
  if (isAmongWords(element)) return true;
  const href = element.getAttribute("href") ?? "";
  if (!/^\s*(?:https?:)?\/\//i.test(href)) return false;
  return (element as HTMLAnchorElement).hostname !== new URL(element.baseURI).hostname;
}

function isDate(element: Element, kindOf: KindOf): boolean {
  if (!isTime(element)) return false;
  // "24 V" may be emphasised in a sentence.
  if (isEmphasis(element) && isAmongWords(element)) return false;
  // "Hier" is yesterday in French, and here in German; "4:14" in a sentence a place in a film.
  if (isSaidLink(element)) return kindOf(element).isDate === true;
  // Who quotes somebody quotes the date.
  return kindOf(element).isDate ?? !(isProse(element) || element.closest("blockquote") !== null);
}

const editName = /(?:^|[-_\s])(?:last-?)?(?:edit(?:ed)?|modified)(?:$|[-_\s])/i;

/** "Last edited by Ann on Monday": it is named so, or says so and when. */
function isEdited(element: Element): boolean {
  if (/^(?:A|BUTTON|BODY)$/.test(element.nodeName) || !isEditNote(directText(element, 60)))
    return false;
  const name = nameOf(element).replace(/([a-z])([A-Z])/g, "$1-$2");
  if (editName.test(name) || element.querySelector("time") !== null) return true;
  // Nobody who comments can write a class, but everybody a paragraph that begins so.
  if (/^(?:P|LI|BLOCKQUOTE|PRE)$/.test(element.nodeName)) return false;
  return isEditNote(element.textContent.trim()) && /\p{Nd}/u.test(element.textContent);
}

const metaName = /time|date|\bago\b|stamp|meta|author|by-?line|\binfo|head/i;

/** A paragraph may begin "3 days ago I saw"; one that is named as a date is a date. */
function isProse(element: Element): boolean {
  if (!/^(?:P|LI|BLOCKQUOTE|PRE)$/.test(element.nodeName)) return false;
  return !metaName.test(nameOf(element)) && !isBareDate(directText(element, 60));
}

const signatureName = /(?:^|[-_\s]|post|user)(?:sig|signature)(?:$|[-_\s])/i;
const furnitureName =
  /(?:^|[-_\s])(?:raw[-_](?:content|text|body)|orig_cont|badges?|label|ico|(?:re)?actions?|toolbar|tools|controls|buttons|votes?|voting|karma|likes?)(?:$|[-_\s])/i;

/** "__________ My car": boards set a rule of underscores, or a dash alone, between text and signature. */
function isRuledOff(element: Element): boolean {
  const { nodeName, previousElementSibling: before, firstElementChild: first } = element;
  if (!/^(?:DIV|SPAN)$/.test(nodeName) || before === null) return false;
  if (/^_{8}/.test(directText(element, 20))) return true;
  return (
    /^(?:DIV|P)$/.test(first?.nodeName ?? "") &&
    /^\s*[-_–—]{1,3}\s*$/.test(first?.textContent ?? "")
  );
}

/** What a forum adds below every text of a person, and rows of controls, by their names. */
function isFurniture(element: Element): boolean {
  const name = nameOf(element).replace(/([a-z])([A-Z])/g, "$1-$2");
  if (signatureName.test(name) || isRankName(name) || isRuledOff(element)) return true;
  const isNamed = furnitureName.test(name) || element.nodeName === "FOOTER";
  if (!isNamed) return false;
  const paragraphs = [...element.querySelectorAll("p, blockquote, ul, ol, pre")];
  return !paragraphs.some(({ textContent }) => /\p{L}/u.test(textContent));
}

/** A link, or a heading that is one, to the very comment it stands in. */
function isSelfLink(element: Element): boolean {
  const isHeading = /^H[1-6]$/.test(element.nodeName);
  const link = isHeading ? element.firstElementChild : element;
  // "#1" may stand before a name.
  if (isHeading && link?.textContent.trim() !== element.textContent.trim()) return false;
  const href = link?.nodeName === "A" ? (link.getAttribute("href") ?? "") : "";
  const fragment = href.slice(href.lastIndexOf("#") + 1);
  if (!href.includes("#") || fragment === "" || fragment.length > 200) return false;
  if (element.closest(`[id="${CSS.escape(fragment)}"]`) !== null) return true;
  // Older systems put the id on an empty anchor before the comment or at its start.
  const anchor = element.ownerDocument.getElementById(fragment);
  if (anchor === null || anchor.textContent !== "") return false;
  return anchor.nextElementSibling?.contains(element) === true;
}

/** "2" and a thumb, which lead to "/like/140/". */
function isCounter(element: Element): boolean {
  if (element.nodeName !== "A" || /\p{L}/u.test(element.textContent)) return false;
  return /[/=_-](?:(?:dis)?like|(?:up|down)?vote|flag|report)(?:$|[/?&=_-])/i.test(
    element.getAttribute("href") ?? "",
  );
}

/** A picture that leads to its owner's page. */
function isPictureLink(element: Element): boolean {
  if (element.nodeName !== "A" || element.textContent.trim() !== "") return false;
  const image = element.querySelector("img, svg");
  return (
    image !== null &&
    /avatar|user|author|photo/i.test(
      `${nameOf(image)} ${nameOf(element)} ${nameOf(element.parentElement ?? element)}`,
    )
  );
}
