import { isOurPart } from "@/utils/core/our-part";
import { setBeside } from "@/utils/sites/beside";
import { descendants } from "@/utils/sites/own-elements";
import type { Steps } from "@/utils/sites/steps";
import { childrenOf, elementAround, isBefore } from "@/utils/sites/walk-tree";
import { inPageOrder } from "./dom-order";
import { directText, isAuthor, isNameLike, isReplyControl, isTime } from "./element-signs";
import type { Kind } from "./group-elements";
import { sampleOf } from "./sample-of";
import type { SignatureOf } from "./signature";

const lists = "ARTICLE BODY DD DIV DL FIELDSET FORM LI MAIN OL SECTION TABLE TBODY TD UL".split(
  " ",
);
const apart = /^(?:HEAD|NAV|NOSCRIPT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|BR|HR)$/i;
const mostParts = 8;
/** Shapes that are tried as heads: what stands before a list and after it may be alike, too. */
const mostHeads = 4;
/** Elements of a part that are looked at. */
const mostLooked = 20;
/** Share of all bundles that a part has to be in: what comes between some of them is none. */
const common = 0.75;
/** Elements between two places where the work may be interrupted. */
const stride = 100;

/**
 * Kinds of comments that no element holds: head and text stand side by side, one after another, and
 * replies may stand so in the text before. The element with the text is a comment's own, and the
 * others stand beside it.
 *
 * Example: `<div class=head>1: Ann</div><div class=text>Hi</div><div class=head>2: …`.
 */
export function* bundleSiblings(
  roots: readonly Element[],
  signatureOf: SignatureOf,
): Steps<readonly Kind[]> {
  const kinds = new Map<string, Bundled>();
  const shapeOf = shapes(signatureOf);
  let seen = 0;
  for (const root of roots) {
    for (const element of [root, ...descendants(root, isApart)]) {
      seen += 1;
      if (seen % stride === 0) yield;
      if (element.childElementCount < 4 || !lists.includes(element.nodeName)) continue;
      yield;
      // A text without a class may hold replies, or none: then its place has to be enough.
      const pattern = patternOf(element, shapeOf) ?? patternOf(element, signatureOf);
      if (pattern !== undefined) take(element, pattern);
    }
  }
  for (const { pattern, members } of kinds.values()) {
    // One reply alone makes no list that shows how it is made.
    for (const member of [...members]) {
      for (const element of descendants(member, isApart)) {
        seen += 1;
        if (seen % stride === 0) yield;
        const first = lists.includes(element.nodeName) ? element.firstElementChild : null;
        if (first !== null && pattern.shapeOf(first) === pattern.head) take(element, pattern);
      }
    }
  }
  return [...kinds.values()]
    .filter(({ members }) => members.size > 1)
    .map(({ members, texts }) => ({
      selector: [...texts].join(", "),
      members: inPageOrder([...members]),
    }));

  function take(list: Element, pattern: Pattern): void {
    const kind = kinds.get(pattern.head) ?? { pattern, members: new Set(), texts: new Set() };
    kinds.set(pattern.head, kind);
    for (const item of membersOf(partsOf(list, pattern.shapeOf), pattern)) {
      kind.members.add(item);
      kind.texts.add(signatureOf(item));
    }
  }
}

interface Bundled {
  readonly pattern: Pattern;
  readonly members: Set<Element>;
  readonly texts: Set<string>;
}

interface Part {
  readonly part: Element;
  readonly shape: string;
}

/** How a list's comments are made: with what each begins, what it consists of, which part says most. */
interface Pattern {
  readonly head: string;
  readonly shared: readonly string[];
  readonly text: string;
  readonly shapeOf: ShapeOf;
}

function partsOf(list: Element, shapeOf: ShapeOf): readonly Part[] {
  return [...childrenOf(list)]
    .filter((one) => !isApart(one))
    .map((part) => ({ part, shape: shapeOf(part) }));
}

/** The parts of a list, each head with what follows it. */
function bundlesOf(parts: readonly Part[], head: string): readonly (readonly Part[])[] {
  const bundles: Part[][] = [];
  for (const one of parts) {
    if (one.shape === head) bundles.push([one]);
    else bundles.at(-1)?.push(one);
  }
  return bundles;
}

/** By the first shape that there is more than once, and that others follow. */
function patternOf(list: Element, shapeOf: ShapeOf): Pattern | undefined {
  const parts = partsOf(list, shapeOf);
  const counts = countOf(parts.map(({ shape }) => shape));
  const heads = [...counts].filter(([, count]) => count > 1).slice(0, mostHeads);
  for (const [head] of heads) {
    const bundles = bundlesOf(parts, head);
    const holders = countOf(bundles.flatMap((one) => [...new Set(one.map(({ shape }) => shape))]));
    const shared = [...holders]
      .filter(([, count]) => count >= bundles.length * common)
      .map(([shape]) => shape);
    if (shared.length < 2 || shared.length > mostParts) continue;
    const lengths = shared.map((shape) =>
      bundles.reduce((sum, one) => sum + saidIn(one.find((part) => part.shape === shape)?.part), 0),
    );
    const text = shared[lengths.indexOf(Math.max(...lengths))] ?? head;
    return { head, shared, text, shapeOf };
  }
  return undefined;
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Every bundle of a list by the element that says most in it; what belongs to it is noted. */
function membersOf(parts: readonly Part[], { head, shared, text }: Pattern): readonly Element[] {
  return bundlesOf(parts, head).flatMap((bundle) => {
    const texts = bundle.filter(({ shape }) => shape === text);
    // Without a class, what stands elsewhere is of another shape.
    const [item, ...more] = (texts.length > 0 || text === head ? texts : bundle.slice(1, 2)).map(
      ({ part }) => part,
    );
    if (item === undefined) return [];
    const others = bundle
      .filter(({ shape }) => shared.includes(shape))
      .map(({ part }) => part)
      .filter((one) => one !== item);
    setBeside(item, {
      before: others.filter((one) => isBefore(one, item)),
      after: others.filter((one) => !isBefore(one, item)),
      more,
    });
    return [item];
  });
}

/** What follows an element, or one that ends with it: a `<dd>` after a box in its `<dt>`. */
function nextOf(item: Element): Element | null {
  let at: Element | null = item;
  for (let steps = 0; steps < 3 && at !== null && at.nextElementSibling === null; steps += 1)
    at = elementAround(at);
  return at?.nextElementSibling ?? null;
}

/** Whether most of what was taken for comments is followed by more text than it holds, and no comment. */
export function areHeads(items: readonly Element[]): boolean {
  const known = new Set(items);
  const sample = sampleOf(items);
  const heads = sample.filter((item) => {
    const next = nextOf(item);
    if (next === null || known.has(next) || isApart(next) || next.contains(item)) return false;
    return saidIn(next, known) > saidIn(item, known);
  });
  return heads.length >= sample.length * 0.6;
}

/** Units that are neither a date nor a name nor a control. */
function saidIn(part: Element | undefined, without?: ReadonlySet<Element>): number {
  if (part === undefined) return 0;
  const isSaid = (one: Element) =>
    !isTime(one) && !isReplyControl(one) && !isAuthor(one) && !isNameLike(one);
  return firstOf(part, without).reduce(
    (sum, one) => sum + (isSaid(one) ? directText(one, 400).length : 0),
    0,
  );
}

type ShapeOf = (part: Element) => string;

/** Parts without classes are told apart by what they hold: a name for links, a date, a control. */
function shapes(signatureOf: SignatureOf): ShapeOf {
  return (part) => {
    const signature = signatureOf(part);
    if (part.hasAttribute("class")) return signature;
    const holds = firstOf(part).map((element) => {
      if (isTime(element)) return "time";
      if (isReplyControl(element)) return "reply";
      return element.matches("a[name]") ? "anchor" : "";
    });
    return [signature, ...new Set(holds.sort())].join(" ");
  };
}

/** A part and the first elements in it: all of them, level by level, would be many times the page. */
function firstOf(part: Element, without?: ReadonlySet<Element>): readonly Element[] {
  const first = [part];
  const isOut = (one: Element) => isApart(one) || without?.has(one) === true;
  for (const element of descendants(part, isOut)) {
    if (first.length === mostLooked) break;
    first.push(element);
  }
  return first;
}

function isApart(element: Element): boolean {
  return apart.test(element.nodeName) || isOurPart(element);
}
