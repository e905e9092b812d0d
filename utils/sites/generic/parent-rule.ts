import { parentByList } from "@/utils/sites/parent-by-list";
import { parentsByLevel } from "@/utils/sites/parents-by-level";
import type { Place } from "@/utils/sites/site-adapter";
import { parentByName } from "./answered-name";
import { besideBoxes } from "./beside-boxes";
import { parentsByAttribute } from "./parent-attribute";
import { boxParents } from "./thread-box";
import { anchorsAround, namedParent } from "./thread-parent";

const replyList =
  '[class*="children" i], [class*="replies" i], [class*="responses" i], [class*="indented" i], ' +
  '[class*="answers" i], [class*="antworten" i], [class*="reponses" i], [class*="respuestas" i], ' +
  '[class*="nested" i], ' +
  '[id*="replies" i], [id*="children" i]';
const besideReplies = parentByList(
  (element) => /^[OU]L$/.test(element.nodeName) || element.matches(replyList),
);

/** What a comment says, then containment and lists beside their owner, then levels. */
export function parentRule(
  items: readonly Element[],
  levels: ReadonlyMap<Element, number> | undefined,
): (place: Place) => Element | undefined {
  let byLevel: ReadonlyMap<Element, Element | undefined> | undefined;
  let boxOwner: ReturnType<typeof boxParents> | undefined;
  let ownerBeside: ReturnType<typeof besideBoxes> | undefined;
  let stated: ReadonlyMap<Element, Element> | undefined;
  let isListed: boolean | undefined;
  const anchorOf = anchorsAround(items);
  return (place) => {
    ownerBeside ??= besideBoxes(items);
    stated ??= parentsByAttribute(items, place);
    const found =
      stated.get(place.item) ??
      namedParent(place, anchorOf) ??
      besideReplies(place) ??
      ownerBeside(place);
    if (found !== undefined) return found;
    if (levels === undefined) {
      boxOwner ??= boxParents(items);
      return boxOwner(place);
    }
    // Where answers stand in lists of their own, what stands in none is none, wherever it is drawn.
    isListed ??= items.some((item) => besideReplies({ ...place, item }) !== undefined);
    if (isListed) return undefined;
    byLevel ??= parentsByLevel(items, (one) => levels.get(one) ?? 0);
    return byLevel.get(place.item);
  };
}

/** Where a layout shows all replies on one level and names whom they answer, that is the parent, unless a link says it. */
export function answeredRule(
  rule: (place: Place) => Element | undefined,
  answered: ((element: Element) => boolean) | undefined,
  authors: readonly string[],
): (place: Place) => Element | undefined {
  if (answered === undefined) return rule;
  const answeredBy = parentByName(answered, authors);
  return (place) => {
    const found = rule(place);
    return namedParent(place, undefined, false) ?? answeredBy(place, found) ?? found;
  };
}
