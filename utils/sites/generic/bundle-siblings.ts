import { isOurPart } from "@/utils/core/our-part";
import { setBeside } from "@/utils/sites/beside";
import { descendants } from "@/utils/sites/own-elements";
import type { Steps } from "@/utils/sites/steps";
import { childrenOf } from "@/utils/sites/walk-tree";
import { directText, isAuthor, isNameLike, isReplyControl, isTime } from "./element-signs";
import type { Kind } from "./group-elements";
import type { SignatureOf } from "./signature";

const lists = "ARTICLE BODY DD DIV FIELDSET FORM LI MAIN OL SECTION TABLE TBODY TD UL".split(" ");
const apart = /^(?:HEAD|NAV|NOSCRIPT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|BR|HR)$/i;
const mostParts = 8;
/** Elements of a part that are looked at. */
const mostLooked = 20;
/** Share of all bundles that a part has to be in: what comes between some of them is none. */
const common = 0.75;
/** Elements between two places where the work may be interrupted. */
const stride = 1_000;

/**
 * Kinds of comments that no element holds: head and text stand side by side, one after another.
 * The element with the text is a comment's own, and the others stand beside it.
 *
 * Example: `<div class=head>1: Ann</div><div class=text>Hi</div><div class=head>2: …`.
 */
export function* bundleSiblings(
  roots: readonly Element[],
  signatureOf: SignatureOf,
): Steps<readonly Kind[]> {
  const kinds = new Map<string, Element[]>();
  let seen = 0;
  for (const root of roots) {
    for (const element of [root, ...descendants(root, isApart)]) {
      seen += 1;
      if (seen % stride === 0) yield;
      if (element.childElementCount < 4 || !lists.includes(element.nodeName)) continue;
      const { selector, members } = bundlesIn(element, signatureOf);
      const alike = kinds.get(selector);
      if (alike === undefined) kinds.set(selector, [...members]);
      else alike.push(...members);
    }
  }
  return [...kinds]
    .filter(([, members]) => members.length > 1)
    .map(([selector, members]) => ({ selector, members }));
}

/** Every bundle of one list by the element that says most in it. */
function bundlesIn(list: Element, signatureOf: SignatureOf): Kind {
  const none = { selector: "", members: [] };
  const parts = [...childrenOf(list)].filter((one) => !isApart(one));
  const shapes = parts.map((part) => shapeOf(part, signatureOf));
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const head = shapes.find((shape) => (counts.get(shape) ?? 0) > 1);
  if (head === undefined) return none;
  const bundles: Map<string, Element[]>[] = [];
  for (const [at, shape] of shapes.entries()) {
    if (shape === head) bundles.push(new Map());
    const part = parts[at];
    const bundle = bundles.at(-1);
    if (part === undefined || bundle === undefined) continue;
    const alike = bundle.get(shape);
    if (alike === undefined) bundle.set(shape, [part]);
    else alike.push(part);
  }
  const holders = new Map<string, number>();
  for (const shape of bundles.flatMap((one) => [...one.keys()]))
    holders.set(shape, (holders.get(shape) ?? 0) + 1);
  const shared = [...holders]
    .filter(([, count]) => count >= bundles.length * common)
    .map(([shape]) => shape);
  if (shared.length < 2 || shared.length > mostParts) return none;
  const lengthOf = (shape: string) =>
    bundles.reduce((sum, one) => sum + saidIn(one.get(shape)?.[0]), 0);
  const lengths = new Map(shared.map((shape) => [shape, lengthOf(shape)]));
  const [text = head] = shared.toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0));
  const members = bundles.flatMap((bundle) => {
    const [item] = bundle.get(text) ?? [];
    if (item === undefined) return [];
    const own = shared.flatMap((shape) => bundle.get(shape) ?? []);
    const isBefore = (one: Element) => (one.compareDocumentPosition(item) & 4) !== 0;
    const others = own.filter((one) => one !== item);
    setBeside(item, {
      before: others.filter(isBefore),
      after: others.filter((one) => !isBefore(one)),
      more: bundle.get(text)?.slice(1) ?? [],
    });
    return [item];
  });
  return { selector: text, members };
}

/** Units that are neither a date nor a name nor a control. */
function saidIn(part: Element | undefined): number {
  if (part === undefined) return 0;
  const isSaid = (one: Element) =>
    !isTime(one) && !isReplyControl(one) && !isAuthor(one) && !isNameLike(one);
  return firstOf(part).reduce(
    (sum, one) => sum + (isSaid(one) ? directText(one, 400).length : 0),
    0,
  );
}

/** Parts without classes are told apart by what they hold: a name for links, a date, a control. */
function shapeOf(part: Element, signatureOf: SignatureOf): string {
  const signature = signatureOf(part);
  if (part.hasAttribute("class")) return signature;
  const holds = firstOf(part).map((element) => {
    if (isTime(element)) return "time";
    if (isReplyControl(element)) return "reply";
    return element.matches("a[name]") ? "anchor" : "";
  });
  return [signature, ...new Set(holds.sort())].join(" ");
}

/** A part and the first elements in it: all of them, level by level, would be many times the page. */
function firstOf(part: Element): readonly Element[] {
  const first = [part];
  for (const element of descendants(part, isApart)) {
    if (first.length === mostLooked) break;
    first.push(element);
  }
  return first;
}

function isApart(element: Element): boolean {
  return apart.test(element.nodeName) || isOurPart(element);
}
