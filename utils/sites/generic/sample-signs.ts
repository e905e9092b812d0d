import { directText, isAuthor, isQuoteControl, isReplyControl, isTime } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { ordinalIn } from "./words";

/**
 * Whether each has its own number, one after another, as posts of a topic do: "#4", "4楼". Charts
 * and episodes are numbered too, but say no time of the day.
 */
export function isNumbered(sample: readonly SampleItem[]): boolean {
  if (sample.length < 3 || !haveOwn(sample, saysTime, 0.8)) return false;
  if (!haveOwn(sample, saysDayAndTime, 0.4)) return false;
  if (sample.every(({ own }) => own.some(isOwnNumber))) return true;
  const numbers = sample.map(({ own }) => own.flatMap(numberIn));
  const holds = (step: number) =>
    numbers.filter(
      (all, at) => at > 0 && all.some((one) => numbers[at - 1]?.includes(one - step) === true),
    ).length;
  return Math.max(holds(1), holds(-1)) >= (sample.length - 1) * 0.8;
}

/** Whether `share` of a sample (0 to 1) has an element of its own of which something `is` so. */
export function haveOwn(
  sample: readonly SampleItem[],
  is: (element: Element) => boolean,
  share: number,
): boolean {
  return sample.filter(({ own }) => own.some(is)).length >= sample.length * share;
}

/** "Yesterday, 23:48". */
function saysTime(element: Element): boolean {
  return saidOn(element).some((text) => /\d{1,2}[:.h時]\d\d/.test(text));
}

/** "12.03.2026, 23:48", on it or in its title. */
export function saysDayAndTime(element: Element): boolean {
  return saidOn(element).some(
    (text) => /\d{1,2}[:.h時]\d\d/.test(text) && /\b20\d\d\b|\d{1,2}[./-]\d{1,2}\b|月/.test(text),
  );
}

function saidOn(element: Element): readonly string[] {
  return [directText(element, 80), element.getAttribute("title") ?? ""];
}

/** "#9020" with that very address: numbers of all posts of a forum, not of one topic. */
function isOwnNumber(element: Element): boolean {
  const text = directText(element, 12);
  return /^#\d+$/.test(text) && element.getAttribute("href")?.endsWith(text) === true;
}

function numberIn(element: Element): number | readonly number[] {
  const text = directText(element, 12);
  const [, first] = /^(\d{1,6})\s?[:：.)](?!\d)/.exec(text) ?? [];
  return ordinalIn(text) ?? (first === undefined ? [] : Number(first));
}

/** Whether nearly all of them can be answered, or so many. */
export function isAnswerable(sample: readonly SampleItem[], share = 0.75): boolean {
  return sample.length > 1 && haveOwn(sample, isReplyControl, share);
}

/** Only in forums each text can be quoted in an answer to it. */
export function isForum(sample: readonly SampleItem[]): boolean {
  return haveOwn(sample, isQuoteControl, 0.8);
}

/** Whether they say when, and who by a name of their own; a few may be gone. */
export function isSignedAndDated(sample: readonly SampleItem[]): boolean {
  const dated = sample.filter(({ own }) => own.some(isTime));
  const names = sample.flatMap(({ own }) => own.find(isAuthor)?.textContent.trim() ?? []);
  return (
    sample.length > 1 &&
    Math.min(dated.length, names.length) >= sample.length * 0.75 &&
    new Set(names).size > 1
  );
}
