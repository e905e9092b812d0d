import { foldLetters } from "@/utils/detectors/fold-letters";
import { easeClaim, easeWord, unspacedClaim } from "@/utils/detectors/lexicons/slogan-claims";
import {
  sloganAddress,
  sloganAgainst,
  sloganGoods,
  turkishCall,
  unspacedCall,
} from "@/utils/detectors/lexicons/slogans";
import { tradeWord } from "@/utils/detectors/lexicons/trade-words";
import type { Stretch } from "@/utils/detectors/split-lines";
import { findBrand, isUnheardOf } from "./find-brand";
import { languagesOf } from "./languages-of";
import { anyLanguage, type Call, countGoods, readCall } from "./read-call";
import { readCase } from "./read-case";
import { readClaim, readPlace, readService } from "./read-claim";
import { readLooseCall, readPromise } from "./read-loose-call";
import { readMotto } from "./read-motto";
import { readSigned, readTitle } from "./read-title";
import { readTrade } from "./read-trade";
import { asked, mayBeOdd, sloganMarks, unparted } from "./slogan-marks";

export interface SloganReading {
  /** 0–1; from 0.6 the line reads like a slogan. */
  readonly score: number;
  /** The product or firm it praises, as written. */
  readonly name: string | undefined;
  /** Whether it is one beside other lines only: people begin a comment so, too. */
  readonly isBare?: boolean;
}

const longestSlogan = 170;
const claimScore = 0.62;
const bareScore = 0.6;
const fewestWords = 4;
/** "There's nothing wrong with Acme"; and what has a comma is talk. */
const troubled =
  /,(?! \p{L}+ \p{L}+)|(?<!\p{L})(?:wrong|problems?|issues?|trouble|fed up|agree|disagree|deal|happened|happens|fine|ok|okay|done|compared?|nothing|anything|something) with(?!\p{L})/u;
const shortest = 18;
/** A character says more than a letter does. */
const shortestUnspaced = 9;
const mayCall = /[\u3040-\u30ff\u3400-\u9fff]|세요|십시오/u;
/** More than one sentence. */
const sentences = /[.!;:…]\s+\S|\.{2}/u;
/** Places of Italian, Polish and Swedish among the lexicons. */
const articleI: ReadonlySet<number> = new Set([4, 7, 8]);
const foreignWords = /(?<!\p{L})i(?!\p{L})/gu;
/** Words of talk that stand in promises: "protect what matters", "see why thousands trust". */
const promised =
  /(?<!\p{L})(?:what (?:matters|counts|you love|you do best)|(?:why|how) (?:so many |more |over )?(?:[\d,.]+ )?(?:thousands|millions|hundreds|hundreds of thousands|people|families|homeowners|businesses|teams|clinics|readers|customers|patients|drivers|parents|dentists|doctors|experts|professionals)(?: of \p{L}+)? (?:trust|choose|love|rely on|prefer|use|switch|recommend)(?: their)?|(?:with|for) their \p{L}+\.?$|whatever happens|whoever you are)(?!\p{L})/gu;
/** A short question at a line's beginning. */
const question = /^[^?.!]{4,48}\? (?=[^?]{12,}$)/u;
const answered = 0.66;
/** "Pickering Removals takes the strain." */
const serving =
  /^(\p{Lu}[\p{L}&'’]*(?: (?:& )?\p{Lu}[\p{L}&'’]*){1,3}) (?:takes?|makes?|keeps?|brings?|delivers?|does|has|knows|helps?|gives?|can|will|hilft|bietet|liefert|ayuda|ofrece|aiuta|ajuda|helpt|pomoze|hjalper) [^.?!]{4,50}[.!]?$/u;
/** "Acme has you covered", "Acme lost het op": the firm is the answer. */
const solving =
  /^(\p{Lu}[\p{L}&'’.]*(?: \p{Lu}[\p{L}&'’.]*){0,3}) (?:has you covered|can help|fixes (?:it|that)|solves (?:it|that)|does it|löst das|hilft(?: sofort)?|schafft abhilfe|kümmert sich|s['’]en (?:charge|occupe)|lo (?:resuelve|soluciona)|ci pensa|lo risolve|resolve|lost het op|regelt het|załatwi to|rozwiąże to|fixar det|löser det|решит|поможет|halleder|çözer)[.!]*$/u;
const turkishEnd = /[iu]n(?:[iu]z)?[.!]*$/u;
/** "… Acme ile güzelleştirin.": the verb last, and a firm that helps. */
const turkish =
  /(?:^| )(\p{Lu}[\p{L}\p{N}]{2,}(?: \p{Lu}[\p{L}\p{N}]+)?)(?: ile| \p{L}{3,}(?:[ıiuü]yl[ae]|l[ae]r[ıi]yl[ae])|['’]?y?l[ae]|['’]?n?[ıiuü]n|['’]y?[ıiuüae]) (?:.{0,60} )?\p{L}{2,}[ıiuü]n(?:[ıiuü]z)?[.!]*$/u;

/** How much a whole line reads like an advertising slogan without saying so. */
export function scoreSlogan(text: string, folded: string, line: Stretch): SloganReading {
  const length = line.end - line.start;
  if (length < shortestUnspaced || length > longestSlogan) return { score: 0, name: undefined };
  const marks = sloganMarks(text, line.start, line.end);
  if (length < shortest && (marks & unparted) === 0) return { score: 0, name: undefined };
  const shown = text.slice(line.start, line.end);
  const written = (marks & mayBeOdd) === 0 ? shown : readCase(shown);
  const plain = folded.slice(line.start, line.end);
  const reading = scoreLine(written, plain, marks, text, folded, line);
  if (reading.score >= claimScore) return reading;
  const motto = readMotto(written, plain, marks);
  return motto === undefined ? reading : { score: claimScore, name: motto };
}

function scoreLine(
  written: string,
  plain: string,
  marks: number,
  text: string,
  folded: string,
  line: Stretch,
): SloganReading {
  if ((marks & asked) !== 0) return readAnswer(text, folded, line, plain);

  const call = readCall(plain) ?? readLooseCall(plain) ?? readEase(plain) ?? readPromise(plain);
  const isImperative = call !== undefined;
  const titled = readTitle(written, plain, marks);
  const firm =
    readTrade(written, plain, marks) ??
    readPlace(written, plain) ??
    readSigned(written, plain, marks);
  if (firm !== undefined) return { score: claimScore, name: firm };
  const isUnparted = (marks & unparted) !== 0;
  if (isUnparted && unspacedClaim.test(plain)) return { score: claimScore, name: undefined };
  const claim = readClaim(written, plain, marks) ?? readService(written, plain, marks);
  const isCall = !isImperative && callsLast(isUnparted, plain);
  if (!isImperative && titled === undefined && claim === undefined && !isCall) {
    return { score: 0, name: undefined };
  }
  // "i" is an article in Italian, and "and" in Polish.
  const isForeign = call?.languages.some((one) => articleI.has(one)) === true;
  const talk = plain.replace(isForeign ? foreignWords : promised, "");
  if (sloganAgainst.test(talk)) return { score: 0.2, name: undefined };
  if (claim !== undefined) return { score: claimScore, name: claim };
  if (isCall) {
    const goods = new Set(plain.match(sloganGoods)).size;
    const named = turkish.exec(written)?.[1];
    if (goods === 0 && named !== undefined && tradeWord.test(foldLetters(named)))
      return { score: bareScore, name: named, isBare: true };
    const least = named === undefined ? 2 : 1;
    return { score: goods >= least ? claimScore : 0.3, name: named };
  }

  if (!isImperative && titled !== undefined) return titled;

  const praised = talk.length < plain.length && !isForeign ? 1 : 0;
  const benefits = Math.min(3, countGoods(plain, call?.languages ?? [anyLanguage]) + praised);
  const isAddressed = sloganAddress.test(plain);
  const brand = findBrand(written, plain);
  if (brand === undefined) return { score: 0.25 + 0.05 * benefits, name: undefined };
  // "Turn spare rooms into income with Roomly": what no dictionary has, at the end, is sold.
  const isBare = call?.isStrong === false && (benefits === 0 || call.isLoose === true);
  const isUsed = brand.isMeans || brand.isOffered || (brand.isOwner && brand.isLinked);
  if (
    isBare &&
    isUsed &&
    isSold(brand.name, plain) &&
    !sentences.test(plain) &&
    !troubled.test(plain)
  )
    return { score: bareScore, name: brand.name, isBare };
  // "Look after your smile with Dentalia Norte": the reader, and what it is done with.
  const isOffered =
    isAddressed && brand.isMeans && !sentences.test(plain) && isUnheardOf(firstOf(brand.name));
  const least = isOffered ? claimScore : 0;
  const isWeak =
    (call?.isLoose === true && !brand.isTail) ||
    (call?.isStrong === false && (benefits === 0 || sentences.test(plain)));
  if (isWeak) return { score: Math.max(0.25, least), name: isOffered ? brand.name : undefined };
  let score = (call?.isStrong === false ? 0.24 : 0.32) + 0.08 * benefits;
  if (brand.isLinked) score += 0.2;
  // "… with the mattresses of Acme.": the name is where the line leads.
  if (brand.isTail && benefits > 0) score += 0.14;
  else if (brand.isOwner && brand.isLinked && benefits > 0) score += 0.1;
  else if (brand.isOffered || (brand.isMeans && isUnheardOf(brand.name))) score += 0.1;
  if (brand.isCoined) score += 0.12;
  if (isAddressed) score += 0.12;
  return { score: Math.max(least, Math.min(score, 0.9)), name: brand.name };
}

/** A shop, or behind some words what no dictionary has: one stands with countries in two. */
function isSold(name: string, plain: string): boolean {
  if (tradeWord.test(foldLetters(name))) return true;
  const words = plain.split(" ").length - name.split(" ").length;
  return words >= fewestWords && isUnheardOf(name) && !/['’]s[.!]?$/u.test(plain);
}

/** "Dentalia Norte" is told from others by its first word. */
function firstOf(name: string): string {
  return name.split(" ")[0] ?? name;
}

/** Calls of languages that put the verb last, or whose words are not parted. */
function callsLast(isUnparted: boolean, plain: string): boolean {
  // Most Korean lines have none of the endings, and the expression is long.
  if (isUnparted) return mayCall.test(plain) && unspacedCall.test(plain);
  return mayEndTurkish(plain) && turkishEnd.test(plain) && turkishCall.test(plain);
}

/** Whether an "n" or a "z" is the last letter: hardly any line needs the expression. */
function mayEndTurkish(plain: string): boolean {
  let end = plain.length;
  while (end > 0 && (plain.charAt(end - 1) === "." || plain.charAt(end - 1) === "!")) end -= 1;
  const last = plain.charAt(end - 1);
  return last === "n" || last === "z";
}

/** "Payroll made simple – with Acme": no call, and as good as one. */
function readEase(plain: string): Call | undefined {
  if (!easeWord.test(plain) || !easeClaim.test(plain)) return undefined;
  return { isStrong: true, languages: languagesOf(plain) };
}

/** "No time to cook? No problem with Acme's ready meals.": the answer is the slogan. */
function readAnswer(text: string, folded: string, line: Stretch, plain: string): SloganReading {
  const asked = question.exec(plain)?.[0].length;
  if (asked === undefined) return { score: 0, name: undefined };
  const answer = scoreSlogan(text, folded, { start: line.start + asked, end: line.end });
  if (answer.score >= answered) return answer;
  const said = text.slice(line.start + asked, line.end);
  const firm = serving.exec(said)?.[1];
  if (firm !== undefined && tradeWord.test(foldLetters(firm)))
    return { score: claimScore, name: firm };
  const solver = solving.exec(said)?.[1];
  if (solver !== undefined && isUnheardOf(firstOf(solver)))
    return { score: claimScore, name: solver };
  return { score: 0, name: undefined };
}
