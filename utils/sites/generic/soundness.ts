import { ownElements } from "@/utils/sites/own-elements";
import { isReplyControl, isTime } from "./element-signs";
import type { SampleItem } from "./item-sample";

/** Longest line by which a page says what somebody did: "added the label", "joined". */
const mostOfNote = 80;

/**
 * What looks alike and is no comment has no name, or no date and no way to answer, or is a line of
 * the page's where all others have a text.
 */
export function soundness(
  sample: readonly Pick<SampleItem, "own">[],
  isItem: (element: Element) => boolean,
  named: string,
  bodies: readonly string[] = [],
): (item: Element) => boolean {
  const isNote = (item: Element, own: readonly Element[]) =>
    bodies.length === 1 &&
    ![item, ...own].some((one) => one.matches(`${bodies[0]}, p, textarea`)) &&
    item.textContent.trim().length <= mostOfNote;
  const isMark = (element: Element) => isTime(element) || isReplyControl(element);
  const marked = sample.filter(({ own }) => own.some(isMark));
  const isMarked = marked.length >= sample.length * 0.6;
  // What was removed may have lost its date, and has the same parts for the rest.
  const isSaid = (element: Element) => bodies.length > 0 && element.matches(bodies.join());
  return (item) => {
    const own = ownElements(item, isItem);
    return (
      own.some((one) => one.matches(named)) &&
      (!isMarked || own.some((one) => isMark(one) || isSaid(one))) &&
      !isNote(item, own)
    );
  };
}
