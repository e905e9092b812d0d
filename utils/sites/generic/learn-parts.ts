import { allMatches } from "@/utils/sites/own-elements";
import { readAuthor } from "@/utils/sites/read-author";
import type { Steps } from "@/utils/sites/steps";
import { learnAnswered } from "./answered-name";
import { controlKinds, isRow } from "./control-kinds";
import { directText, isAmongWords } from "./element-signs";
import { goneTest } from "./gone";
import { isSpoken } from "./is-spoken";
import { metaTest, type SampleItem, sampleItems } from "./item-sample";
import { labelIn, labelsOf } from "./labels";
import { areNameLines, learnAuthor, learnNameLine } from "./learn-author";
import { learnBody } from "./learn-body";
import { looseName } from "./loose-name";
import type { SignatureOf } from "./signature";
import { textKinds } from "./text-kinds";

/** Which parts of a page's comments are what. */
export interface Parts {
  readonly authors: readonly string[];
  /** Names have no element of their own: `nameInLine` reads them in the lines of `authors`. */
  readonly isLine: boolean;
  readonly bodies: readonly string[];
  readonly labels: ReadonlySet<string>;
  readonly isMeta: (element: Element) => boolean;
}

/**
 * Names, texts and labels of comments, learnt from a sample; undefined where they have no names, or
 * nobody says anything: an index of topics has titles and names and no more. `kinds` are the
 * comments by kind: where roots and replies look different, each kind has a body of its own.
 */
export function* learnParts(
  sample: readonly SampleItem[],
  kinds: readonly (readonly Element[])[],
  isItem: (element: Element) => boolean,
  signatureOf: SignatureOf,
): Steps<Parts | undefined> {
  const kindOf = textKinds(sample, signatureOf);
  yield;
  // By their very words: people may be called "Reader 12" and "Reader 13"; and nearly everywhere,
  // for who wrote two of five is called by name in a third.
  const exact = labelsOf(sample, (element) => directText(element, 60), 0.8);
  const named = learnAuthor(sample, metaTest(exact, kindOf));
  const isNamed = ({ own }: SampleItem) => allMatches(own, named).length > 0;
  // A heading may be the name, or a title above a text that ends in "Posted by Ann, 2 May".
  const isTitled = ({ own }: SampleItem) =>
    /^H[1-6]$/.test(allMatches(own, named)[0]?.nodeName ?? "");
  const line = sample.every(isNamed)
    ? sample.every(isTitled) && learnNameLine(sample, looseName)
    : learnNameLine(sample);
  const authors = line ? [line] : named;
  if (authors.length === 0) return undefined;
  const isLine = Boolean(line) || areNameLines(sample, authors);
  // Who wrote most of them is called by name in what others write.
  const labels = new Set(labelsOf(sample));
  for (const { own } of sample) {
    const [name] = allMatches(own, authors);
    labels.delete(readAuthor(name));
    if (name !== undefined) labels.delete(labelIn(name));
  }
  const isSurelyMeta = metaTest(labels, kindOf);
  const controls = controlKinds(sample, signatureOf, isSurelyMeta);
  const answered = learnAnswered(sample, authors, []);
  const isMeta = (element: Element) =>
    isSurelyMeta(element) ||
    isFold(element) ||
    (isRow(element) && controls.has(signatureOf(element))) ||
    (answered?.(element) === true && isApart(element));
  yield;
  // What is gone has no text to learn from.
  const isGone = goneTest(sample, isItem, []);
  const alive = sample.filter(({ item }) => !isGone(item));
  const body = learnBody(alive.length > 1 ? alive : sample, authors, isMeta);
  yield;
  const bodies = body === undefined ? ofKinds() : [body];
  return isSpoken(sample, authors, bodies, isMeta)
    ? { authors, isLine, bodies, labels, isMeta }
    : undefined;

  function ofKinds(): readonly string[] {
    if (kinds.length < 2) return [];
    return kinds
      .map((members) => learnBody(sampleItems(members, isItem, signatureOf), authors, isMeta))
      .filter((one) => one !== undefined);
  }
}

/** Whom somebody answers, in an element of its own before what he says: no commenter writes a class. */
function isApart({ classList, parentElement }: Element): boolean {
  return classList.length > 0 && parentElement !== null && directText(parentElement) === "";
}

/** "Show less" behind a text, or "All 4 replies" alone below it: a link that leads nowhere, at the end. */
function isFold(element: Element): boolean {
  const around = element.parentElement;
  if (!element.matches('a:is([href="#"][class], [href^="javascript:"])') || around === null)
    return false;
  const text = element.textContent.trim();
  if (!/^\p{L}.{0,40}$/u.test(text) || !around.textContent.trim().endsWith(text)) return false;
  return isAmongWords(element) || (/\p{Nd}/u.test(text) && directText(around) === "");
}
