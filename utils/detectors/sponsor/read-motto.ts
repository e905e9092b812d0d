import { foldLetters } from "@/utils/detectors/fold-letters";
import { isKnownWord } from "@/utils/detectors/known-words";
import {
  koreanMottoes,
  mottoBeginning,
  mottoDenial,
  mottoReason,
  mottoTalk,
  mottoWord,
  unspacedMottoes,
  unspacedTalk,
} from "@/utils/detectors/lexicons/motto-words";
import { sloganGoods } from "@/utils/detectors/lexicons/slogan-words";
import { sloganAddress, sloganAgainst } from "@/utils/detectors/lexicons/slogans";
import { complaintWord, promiseWord, tradeWord } from "@/utils/detectors/lexicons/trade-words";
import { languagesOf } from "./languages-of";
import { type MottoShape, mottoShapes, repeatedName } from "./motto-shape";
import { anyLanguage, countGoods, readCall } from "./read-call";
import { asked, beyondHangul, stopped, unparted } from "./slogan-marks";

const longest = 90;
/** A capital that a sentence begins with. */
const sentenceStart = /(?<=[.!] )\p{Lu}/gu;
/** "le goût du large", "wifi that reaches the shed": what the firm is, and what of. */
const apposed =
  /^(?:(?:the|der|die|das|le|la|l'|les|el|los|il|lo|gli|o|a|os|as|de|het) ?\p{L}+ (?:du|de|d'|des|of|for|der|fur|del|di|da|do|van|voor|qui|que|che|that)|[\p{L}-]+ (?:that|which|qui|que|che|som|die|das|der|ktor\p{L}+|котор\p{L}+) )/u;
const capital = /(?<!\p{L})\p{Lu}/gu;
const german = 1;
const germanWord =
  /(?<!\p{L})(?:damit|weil|denn|wenn|wie|was|aus|zum|zur|mehr|immer|hier|jeden?|alle|seit)(?!\p{L})/u;
const camelCase = /\p{Ll}\p{Lu}/u;
const token = /[\p{L}\p{N}]+/gu;
/** People, and what is spoken of with an article. */
const title =
  /^(?:the|der|die|das|le|la|les|el|los|las|il|lo|de|het|nein|ja|no|yes|oh|ah|well|naja|oui|non|perfect|exactly|genau|danke|thanks|love|mr|mrs|ms|dr|herr|frau|mme|sr|sra|president|minister|pan|pani|senator|prof)\b/u;

/** The reader, in forms that slogans share with talk: beside a name and a pause they are address. */
const reader =
  /(?<!\p{L})(?:you(?!['’])|sie|dir|dich|euch|vous|te|ti|usted|ustedes|voce|voces|u|jou|jullie|ciebie|wam|was|dig|er|вам|вас|тебе|тебя|size|sana|\p{L}{2,}(?:iniz|unuz)\p{L}*)(?!\p{L})/u;

/**
 * The firm of a line that is a motto: its name, a pause, and a promise that is no talk. Undefined for
 * other lines, such as "Mayor Brown: your time is up".
 *
 * Example: "Lindwerk – so that care has time again." → Lindwerk.
 */
export function readMotto(written: string, plain: string, marks: number): string | undefined {
  if (written.length > longest || (marks & asked) !== 0) return undefined;
  if ((marks & unparted) !== 0) return readUnspaced(written, marks);
  const shapes = mottoShapes(written, marks);
  const twice = (marks & stopped) === 0 ? undefined : repeatedName(written);
  if (shapes.length === 0 && twice === undefined) return undefined;
  if (sloganAgainst.test(plain) || complaintWord.test(plain)) return undefined;
  if (twice !== undefined && isUnheard(twice)) return twice;
  return shapes.find(isMotto)?.firm;
}

/** Whether the firm's name is no word of a dictionary and what is said of it promises enough. */
function isMotto({ firm, said, place }: MottoShape): boolean {
  const words = foldLetters(said);
  const folded = foldLetters(firm);
  const languages = languagesOf(words);
  const capitals = said.slice(1).replace(sentenceStart, "").match(capital)?.length ?? 0;
  const isGerman = languages.includes(german) || germanWord.test(words);
  if (title.test(folded) || capitals > (isGerman ? 3 : 0)) return false;
  const isFramed = place === "framed";
  const isReason = place !== "framed" && mottoReason.test(words) && !/^where/u.test(words);
  const isCall = readCall(words) !== undefined;
  if (
    !isFramed &&
    !isReason &&
    !isCall &&
    mottoTalk.test(words.replace(/(?:is )?never enough/u, ""))
  )
    return false;
  if (mottoDenial.test(words)) return false;
  const isQuoted = /[«"“„]/u.test(firm);
  const tail = /(?<= )\p{Ll}{4,}$/u.exec(firm)?.[0];
  const isShop =
    isQuoted || tradeWord.test(folded) || countGoods(folded, [anyLanguage, ...languages]) > 0;
  if (!isShop && !isUnheard(firm)) return false;
  // "Rostmans kaffe": small letters behind a name are its goods, or it is none.
  if (tail !== undefined && !isFramed && !isGoods(foldLetters(tail))) return false;
  const promises =
    (sloganAddress.test(words) || reader.test(words) ? 2 : 0) +
    Math.min(2, new Set(words.match(mottoWord)).size + (promiseWord.test(words) ? 1 : 0)) +
    (mottoBeginning.test(words) ? 2 : 0) +
    (isReason ? 1 : 0) +
    (isCall ? 1 : 0);
  // "Recall widened for batteries - Device Ledger" is a headline and its paper.
  if (place === "back" && promises === 0) return false;
  const signs =
    promises +
    Math.min(2, countGoods(words, [anyLanguage, ...languages])) +
    (isShop || camelCase.test(firm) ? 1 : 0) +
    (place === "front" && apposed.test(words) ? 1 : 0) +
    (isFramed ? 1 : 0);
  return signs >= 2;
}

function isGoods(word: string): boolean {
  const every = [anyLanguage, ...sloganGoods.keys()];
  return tradeWord.test(word) || countGoods(word, every) > 0;
}

/** A name with a longer word that no dictionary has. */
function isUnheard(firm: string): boolean {
  const words = (firm.match(token) ?? []).filter((one) => one.length > 3);
  return words.some((word) => !isKnownWord(word.toLowerCase()));
}

function readUnspaced(written: string, marks: number): string | undefined {
  if (unspacedTalk.test(written)) return undefined;
  const mottoes = (marks & beyondHangul) === 0 ? koreanMottoes : unspacedMottoes;
  return mottoes.map((motto) => motto.exec(written)?.[1]).find((one) => one !== undefined);
}
