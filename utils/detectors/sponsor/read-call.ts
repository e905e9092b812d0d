import { commonVerbs, sloganGoods, sloganVerbs } from "@/utils/detectors/lexicons/slogan-words";
import { sloganSigns } from "@/utils/detectors/lexicons/slogans";

/** How a line calls on its reader to do something. */
export interface Call {
  /** Whether people's advice hardly ever begins so. */
  readonly isStrong: boolean;
  /** Whether no list has the verb: the rest of the line has to tell more. */
  readonly isLoose?: boolean;
  /** Places of the languages the first words are of, among {@link sloganVerbs}. */
  readonly languages: readonly number[];
}

interface Phrase {
  /** What follows the first word, "" where that alone calls. */
  readonly rest: string;
  readonly isStrong: boolean;
  readonly language: number;
}

const firstWord = /^[\p{L}-]+/u;
const german = 1;
/** Imperatives that show by their ending: French -ez, Polish -aj and -uj, Russian -ите. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/^(?!(?:assez|chez|nez|rez)$)[a-z]{3,}ez$/u, 2],
  [/^[a-z]{3,}[au]j$/u, 7],
  [/^[а-я]{3,}(?:ите|йте|ьте)(?:сь)?$/u, 10],
];
const ending = /(?:ez|[au]j|те|тесь)$/u;
/** The last of these. */
const lastLetters = "zjеь";
/** German asks politely: "verwöhnen Sie". */
const polite = /^[a-zß]{3,}e?n sie\s/u;

let byFirst: Map<string, Phrase[]> | undefined;
const goods = new Map<number, RegExp>();

function readPhrases(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [lines, isStrong] of [
    [sloganVerbs, true],
    [commonVerbs, false],
  ] as const) {
    for (const [language, line] of lines.entries()) {
      for (const phrase of line.split("|").filter((one) => one !== "")) {
        const [first = "", ...rest] = phrase.split(" ");
        const own = phrases.get(first) ?? [];
        own.push({ rest: rest.join(" "), isStrong, language });
        phrases.set(first, own);
      }
    }
  }
  return phrases;
}

/**
 * How a folded line begins, where it begins as slogans do: with what the reader is to do.
 *
 * Example: `readCall("switch to brighter mornings")?.isStrong` → true; "the switch is on" → undefined.
 */
export function readCall(plain: string): Call | undefined {
  const first = wordAt(plain, 0);
  if (first === "") return undefined;
  const phrases = phrasesOf(first);
  if (phrases !== undefined) {
    const after = plain.slice(first.length + 1);
    const found = phrases.filter(({ rest }) => startsWithWords(after, rest));
    if (found.length > 0) {
      const isStrong = found.some((phrase) => phrase.isStrong);
      return { isStrong, languages: found.map(({ language }) => language) };
    }
  }
  if (plain.startsWith(" sie", first.length) && polite.test(plain))
    return { isStrong: false, languages: [german] };
  if (!lastLetters.includes(first.charAt(first.length - 1)) || !ending.test(first))
    return undefined;
  const languages = endings.flatMap(([own, language]) => (own.test(first) ? language : []));
  return languages.length > 0 ? { isStrong: false, languages } : undefined;
}

function phrasesOf(first: string): readonly Phrase[] | undefined {
  byFirst ??= readPhrases();
  return byFirst.get(first);
}

let strongFirsts: ReadonlySet<number> | undefined;

/** First words of strong calls, as hashes: to look for a number needs no string for each word. */
function readStrongFirsts(): ReadonlySet<number> {
  byFirst ??= readPhrases();
  const strong = [...byFirst].filter(([, phrases]) => phrases.some(({ isStrong }) => isStrong));
  return new Set(strong.map(([first]) => hashAt(first, 0)));
}

/** Whether a strong call may begin at a place: its first word begins one, or has the hash of one that does. */
export function mayCallStrongly(folded: string, at: number): boolean {
  strongFirsts ??= readStrongFirsts();
  const hash = hashAt(folded, at);
  if (hash !== mixed) return strongFirsts.has(hash);
  return phrasesOf(wordAt(folded, at))?.some(({ isStrong }) => isStrong) === true;
}

/** Of words that are not of ASCII alone. */
const mixed = -1;

/** A hash of the letters and hyphens from a place on. */
function hashAt(folded: string, start: number): number {
  let hash = 0;
  for (let at = start; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (unit >= 0x80) return mixed;
    if ((unit < 0x61 || unit > 0x7a) && unit !== 0x2d) break;
    hash = (Math.imul(hash, 31) + unit) & 0x3fffffff;
  }
  return hash;
}

/** The letters and hyphens from a place on. */
function wordAt(folded: string, start: number): string {
  let at = start;
  for (; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (unit >= 0x80) return firstWord.exec(folded.slice(start))?.[0] ?? "";
    if ((unit < 0x61 || unit > 0x7a) && unit !== 0x2d) break;
  }
  return folded.slice(start, at);
}

/** Words of no language's own list. */
export const anyLanguage = -1;

/** How many words of offers and goods a folded line has, in the languages of its call. */
export function countGoods(plain: string, languages: readonly number[]): number {
  // One expression for each language, because "the" is French tea, and "but" are Polish shoes.
  const counts = languages.map((language) => plain.match(goodsOf(language))?.length ?? 0);
  return Math.max(0, ...counts);
}

function goodsOf(language: number): RegExp {
  const known = goods.get(language);
  if (known !== undefined) return known;
  const words = [sloganSigns, sloganGoods[language] ?? ""].filter((list) => list !== "");
  const expression = new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?:s|es|x)?(?![\\p{L}])`, "gu");
  goods.set(language, expression);
  return expression;
}

function startsWithWords(text: string, words: string): boolean {
  if (words === "") return true;
  return text.startsWith(words) && !/[\p{L}\p{N}]/u.test(text.charAt(words.length));
}
