import { ownElements } from "@/utils/sites/own-elements";
import { commonAncestor, isWithin, upOf } from "./dom-order";
import { isReplyControl, isTime, nameOf } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { isCommentHeading, isCommentName, isRemovalNote } from "./words";

/** Longest line by which a page says what somebody did: "added the label", "joined". */
const mostOfNote = 80;

/** What a page's own scripts would fill in: "{{name}}", "${name}", "<%= name %>". */
const placeholder = /^\s*(?:[$#]?\{.*\}|<%.*%>|\[\[.*\]\]|%\w+%)\s*$/;

/** What they fill in, where it says something already. */
const templateName = /(?:^|[-_\s])(?:tpl|template)(?:$|[-_\s])/i;

const headings = "h2, h3, h4, h5, h6";
const maxSteps = 6;

/**
 * What looks alike and is no comment has no name, or no date and no way to answer, or is a line of
 * the page's where all others have a text, a template, or a card under another heading.
 */
export function soundness(
  sample: readonly Pick<SampleItem, "item" | "own">[],
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
  const texts = bodies.join();
  const isSaid = (element: Element) => texts !== "" && element.matches(texts);
  const answered = sample.filter(({ own }) => own.some(isReplyControl));
  const list =
    answered.length >= sample.length * 0.6 && commonAncestor(answered.map(({ item }) => item));
  const isCard = (item: Element, own: readonly Element[]) =>
    list && !isWithin(item, list) && isHeadedApart(item, list, isItem) && !own.some(isReplyControl);
  return (item) => {
    const own = ownElements(item, isItem);
    const name = own.find((one) => one.matches(named));
    const hasMark = own.some(isMark);
    const said = own.find(isSaid);
    if (name === undefined) {
      // A guest's name may stand in no element; where one is gone there is none.
      if (!isMarked || !hasMark || said === undefined || isRemovalNote(said.textContent))
        return false;
    } else if (placeholder.test(name.textContent) && own.filter(isPlaceholder).length > 1) {
      return false;
    }
    if (isCard(item, own) || isNote(item, own)) return false;
    const box = item.parentElement ?? item;
    const isTemplate = [item, box].some((one) => templateName.test(nameOf(one)));
    if (templateName.test(box.id) || (isTemplate && !item.checkVisibility())) return false;
    // What stands apart without either is a template.
    return !isMarked || hasMark || (said !== undefined && (!list || isWithin(item, list)));
  };
}

function isPlaceholder({ childElementCount, textContent }: Element): boolean {
  return childElementCount === 0 && placeholder.test(textContent);
}

/** Whether what stands beside a list has a heading of its own before it, and nothing there says comments. */
function isHeadedApart(
  item: Element,
  list: Element,
  isItem: (element: Element) => boolean,
): boolean {
  let heading: Element | null | undefined;
  let up: Element | undefined = item;
  for (let steps = 0; steps < maxSteps && up !== undefined && !up.contains(list); steps += 1) {
    if (isCommentName(nameOf(up))) return false;
    const before: Element | null = up.previousElementSibling;
    // The name of who wrote before may be one.
    if (before !== null && !isItem(before))
      heading ??= [before, before.firstElementChild].find((one) => one?.matches(headings));
    up = upOf(up);
  }
  return heading != null && !isCommentHeading(heading.textContent);
}
