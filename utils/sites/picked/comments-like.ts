import { inPageOrder, shadowTops } from "@/utils/sites/generic/dom-order";
import { type Groups, groupElements } from "@/utils/sites/generic/group-elements";
import { pickKinds } from "@/utils/sites/generic/pick-kinds";
import { sampleOf } from "@/utils/sites/generic/sample-of";
import { scoreOf } from "@/utils/sites/generic/score";
import { traitReader } from "@/utils/sites/generic/traits";
import { ownElements } from "@/utils/sites/own-elements";
import { runAtOnce } from "@/utils/sites/steps";
import { childrenOf, elementAround } from "@/utils/sites/walk-tree";
import { candidatesOf } from "./candidate-selectors";

/** What is known of a page before anybody points at it. */
export interface PickedPage {
  readonly groups: Groups;
  /** What looks like comments by itself, without the gate that a page has to pass unasked. */
  readonly likely: ReadonlySet<Element>;
  /** The comment that an element most likely stands in: the element itself where there is none. */
  readonly commentAt: (element: Element) => Element;
  /** All comments like those that were pointed at, in the page's order; never without these. */
  readonly commentsLike: (picks: readonly Element[]) => readonly Element[];
}

const maxOwn = 300;
/** How much less than what was pointed at others may look like comments. */
const tolerance = 2.5;
const mostUp = 12;
/** Lower than where nobody points: a name and a text will do. */
const leastScore = 2.5;
const besideBonus = 2;

export function studyPage(page: Document): PickedPage {
  const groups = runAtOnce(groupElements([page.body, ...runAtOnce(shadowTops(page))]));
  const kinds = runAtOnce(pickKinds(groups.kinds));
  const likely = new Set(kinds.flatMap(({ members }) => members));
  const read = traitReader();
  const scores = new WeakMap<Element, number>();

  /** How much an element looks like a comment, without what stands apart in it. */
  function scoreOwn(element: Element, isApart: (inner: Element) => boolean): number {
    return scoreOf(read(element, ownElements(element, isApart, maxOwn)));
  }

  function scoreAt(element: Element): number {
    const known = scores.get(element);
    if (known !== undefined) return known;
    const score = scoreOwn(element, () => false);
    scores.set(element, score);
    return score;
  }

  function commentAt(element: Element): Element {
    const around = ancestors(element);
    const sure = around.find((one) => likely.has(one));
    if (sure !== undefined) return sure;
    // Comments stand beside others of their kind, what they are in does not.
    const rate = (one: Element) => scoreAt(one) + (hasAlikeBeside(one) ? besideBonus : 0);
    const [best] = around
      .slice(0, mostUp)
      .filter((one) => scoreAt(one) >= leastScore)
      .toSorted((a, b) => rate(b) - rate(a));
    return best ?? element;
  }

  function commentsLike(picks: readonly Element[]): readonly Element[] {
    const [first] = picks;
    if (first === undefined) return [];
    if (picks.every((pick) => likely.has(pick))) return inPageOrder([...likely]);
    const together = bestSet(first, picks);
    if (together !== undefined) return together;
    // Roots and replies may have nothing in common but that a person pointed at both.
    const each = picks.flatMap((pick) => bestSet(pick, [pick]) ?? [pick]);
    return inPageOrder(each);
  }

  /** The members of the selector of `pick` that looks most like a thread and holds all `picks`. */
  function bestSet(pick: Element, picks: readonly Element[]): readonly Element[] | undefined {
    const root = pick.getRootNode() as ParentNode & Node;
    let best: readonly Element[] | undefined;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const { selector, cost } of candidatesOf(pick)) {
      const members = [...root.querySelectorAll(selector)];
      if (!picks.every((one) => members.includes(one))) continue;
      const worth = worthOf(members, pick) - cost * 0.02;
      if (worth <= bestWorth) continue;
      best = members;
      bestWorth = worth;
    }
    return best;
  }

  /** More of them is better, as long as they look as much like comments as what was pointed at. */
  function worthOf(members: readonly Element[], pick: Element): number {
    const alike = new Set(members);
    const isApart = (inner: Element) => alike.has(inner);
    const sample = sampleOf(members).map((one) => scoreOwn(one, isApart));
    const own = scoreOwn(pick, isApart);
    const unlike = sample.filter((score) => score < own - tolerance).length / sample.length;
    return Math.log2(members.length + 1) * (1 - 3 * unlike);
  }

  return { groups, likely, commentAt, commentsLike };
}

/** Whether a sibling has the same tag and a class in common, or both have none. */
function hasAlikeBeside(element: Element): boolean {
  const [first] = element.classList;
  const around = elementAround(element);
  const siblings = around === null ? [] : [...childrenOf(around)];
  return siblings.some(
    (one) =>
      one !== element &&
      one.localName === element.localName &&
      (first === undefined ? one.classList.length === 0 : one.classList.contains(first)),
  );
}

/** An element and those around it up to the body, through open shadow roots. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  let at: Element | null = element;
  while (at !== null && at.localName !== "body" && at.localName !== "html") {
    found.push(at);
    const root: Node = at.getRootNode();
    at = elementAround(at) ?? ("host" in root ? (root as ShadowRoot).host : null);
  }
  return found;
}
