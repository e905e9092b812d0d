import { ownElements } from "@/utils/sites/own-elements";
import { directText, isReplyControl, nameOf } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { isCommentName, isRemovalNote } from "./words";

const goneName =
  /(?:^|[-_\s])(?:del(?:eted?)?|removed|gone|\w+[-_]hidden|disabled|blocked|phantom|tombstone|moderated|trashed|unavailable)(?:$|[-_\s])/i;

/**
 * Which comments are gone: only a note says that there was one, by its class, or by its words where
 * nobody can answer it and others can be answered, or nothing is left but a link that shows it.
 */
export function goneTest(
  sample: readonly Pick<SampleItem, "own">[],
  isItem: (element: Element) => boolean,
  bodies: readonly string[],
): (item: Element) => boolean {
  const answerable = sample.filter(({ own }) => own.some(isReplyControl));
  const isAnswerable = answerable.length >= sample.length * 0.6;
  return (item) => {
    if (!isItem(item)) return false;
    const own = ownElements(item, isItem);
    const said = own.find((one) => bodies.length > 0 && one.matches(bodies.join()));
    const note = said ?? (isNote(item) ? item : own.find(isNote));
    if (note === undefined || !(isEmpty(note) || isRemovalNote(note.textContent))) return false;
    // "[removed]": nobody puts brackets around all that he says.
    if (/^\s*(?:\[[^[\]]+\]|\([^()]+\))\s*$/.test(note.textContent)) return true;
    const isNamed = [item, note, note.parentElement, note.firstElementChild].some(
      (one) => one !== null && goneName.test(nameOf(one)),
    );
    return isNamed || isSetApart(note) || (isAnswerable && !own.some(isReplyControl));
  };
}

/** "Deleted by its author" in italics, and nothing else. */
function isSetApart(note: Element): boolean {
  const text = note.textContent.trim();
  const apart = note.querySelector("em, i");
  if (apart?.textContent.trim() !== text || text.length > 60) return false;
  return isCommentName(text) || isRemovalNote(text.split(/\s/)[0] ?? "");
}

/** "Delete" on a button says something else. */
function isNote(element: Element): boolean {
  const text = directText(element);
  return (
    text.length > 4 && isRemovalNote(text) && element.closest("a, button, [role='button']") === null
  );
}

/** Whether nothing is said but where a hidden text can be had: "» show comment". */
function isEmpty(said: Element): boolean {
  const controls = [...said.querySelectorAll('a[href^="#"], button')];
  const rest = controls.reduce((text, one) => text.replace(one.textContent, ""), said.textContent);
  if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(rest)) return false;
  return said.querySelector("img, picture, video, audio, iframe, svg, canvas, math") === null;
}
