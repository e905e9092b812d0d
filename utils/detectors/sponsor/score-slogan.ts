import {
  sloganAddress,
  sloganAgainst,
  sloganBenefit,
  sloganCall,
  sloganClaim,
  sloganGoods,
  sloganImperative,
  sloganLink,
} from "@/utils/detectors/lexicons/slogans";
import type { Stretch } from "@/utils/detectors/split-lines";

export interface SloganReading {
  /** 0–1; from 0.6 the line reads like a slogan. */
  readonly score: number;
  /** The product or firm it praises, as written. */
  readonly name: string | undefined;
}

const longestSlogan = 170;
const shortest = 18;
/** A character says more than a letter does. */
const shortestUnspaced = 9;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** A capital, or digits for letters ("70ll4nd"), which no dictionary undoes in a name. */
const name =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&]*(?:['’]s)?|[\p{Ll}]+\p{Lu}[\p{L}\p{N}]*(?:['’]s)?|\p{N}{1,3}\p{L}{1,9}\p{N}[\p{L}\p{N}]*(?:['’]s)?)(?:[ -]\p{Lu}[\p{L}\p{N}&]*(?:['’]s)?){0,3}/gu;
/** Where every noun has a capital, capitals tell less. */
const german = /(?<!\p{L})(?:sie|ihre?n?|deine?n?|mit|der|die|das|und|fur|von|jetzt)(?!\p{L})/u;
const camelCase = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}|[®™]/u;
const tagline =
  /^([\p{Lu}\p{N}][\p{L}\p{N}&.'’]*(?: [\p{Lu}\p{N}][\p{L}\p{N}&.'’]*){0,3})(?: [-–—|] |: )(\P{Lu}*\p{Lu}?\P{Lu}*)$/u;

const longestClaim = 80;
/** "Acme Bank, always …": a name of one to four words, then a pause. */
const claimed =
  /^((?:\p{Lu}[\p{L}\p{N}&.'’]*|[«"“][\p{L} ]{2,30}[»"”]|[\u3400-\u9fff\uac00-\ud7af]{2,12})(?: (?:\p{Lu}[\p{L}\p{N}&.'’]*|[«"“][\p{L} ]{2,30}[»"”])){0,3}) ?(?:[-–—:,，、]|: ) ?\P{Lu}{4,60}$/u;
/** "いつもそばに、Acme銀行。": the pause first. */
const claimedLast =
  /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af ]{3,20}[、,] ?([\u3400-\u9fff\u30a0-\u30ff\uac00-\ud7af]{2,14})[。.]?$/u;
const hasLink =
  /(?<!\p{L})(?:with|by|from|mit|von|bei|avec|chez|de|des|du|con|del|de la|di|dei|da|das|dos|com|met|van|z|ze|dzieki|med|fran|ile|с|от|благодаря)\s/u;
const isEnd = /^(?:['’]s)?[.!»"”]*$/u;

/** How much a whole line reads like an advertising slogan without saying so. */
export function scoreSlogan(text: string, folded: string, line: Stretch): SloganReading {
  const length = line.end - line.start;
  if (length < shortestUnspaced || length > longestSlogan) return { score: 0, name: undefined };
  const written = text.slice(line.start, line.end);
  if (length < shortest && !unspaced.test(written)) return { score: 0, name: undefined };
  const plain = folded.slice(line.start, line.end);
  if (/[?]/u.test(plain)) return { score: 0, name: undefined };

  const isImperative = sloganImperative.test(plain);
  const titled = tagline.exec(written);
  const claim = readClaim(written, plain);
  const isCall = !isImperative && sloganCall.test(plain);
  if (!isImperative && titled === null && claim === undefined && !isCall) {
    return { score: 0, name: undefined };
  }
  if (sloganAgainst.test(plain)) return { score: 0.2, name: undefined };
  if (claim !== undefined) return { score: 0.62, name: claim };
  if (isCall) {
    const goods = new Set(plain.match(sloganGoods)).size;
    return { score: goods >= 2 ? 0.62 : 0.3, name: undefined };
  }

  const benefits = Math.min(3, plain.match(sloganBenefit)?.length ?? 0);
  const isAddressed = sloganAddress.test(plain);
  if (!isImperative && titled !== null) {
    const score = 0.34 + 0.13 * benefits + (isAddressed ? 0.1 : 0) + (/!$/u.test(plain) ? 0.06 : 0);
    return {
      score: benefits + (isAddressed ? 1 : 0) < 2 ? Math.min(score, 0.55) : score,
      name: titled[1],
    };
  }
  const brand = findBrand(written, plain);
  if (brand === undefined) return { score: 0.25 + 0.05 * benefits, name: undefined };
  let score = 0.32 + 0.08 * benefits;
  if (brand.isLinked) score += 0.2;
  // "… with the mattresses of Acme.": the name is where the line leads.
  if (brand.isTail && benefits > 0) score += 0.14;
  if (brand.isCoined) score += 0.12;
  if (isAddressed) score += 0.12;
  return { score: Math.min(score, 0.9), name: brand.name };
}

interface Brand {
  readonly name: string;
  /** Whether "with" or "by" leads to it. */
  readonly isLinked: boolean;
  readonly isCoined: boolean;
  /** Whether the line ends with it. */
  readonly isTail: boolean;
}

/** A firm's name, a pause, and what firms claim of themselves; undefined where it is no such line. */
function readClaim(written: string, plain: string): string | undefined {
  if (written.length > longestClaim || !sloganClaim.test(plain)) return undefined;
  const named = claimed.exec(written) ?? claimedLast.exec(written);
  return named?.[1];
}

/** The last capitalised name behind the first word, best one that "with" or "by" leads to. */
function findBrand(written: string, plain: string): Brand | undefined {
  let best: Brand | undefined;
  // A line all in capitals or in title case shows no names.
  const words = written.split(/\s+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const most = german.test(plain) ? 0.8 : 0.6;
  if (capitals > Math.max(3, words.length * most)) return undefined;
  for (const match of written.matchAll(name)) {
    if (match.index === 0) continue;
    const before = plain.slice(0, match.index);
    const isTail = isEnd.test(plain.slice(match.index + match[0].length)) && hasLink.test(before);
    const isLinked = isTail || sloganLink.test(before.slice(-24));
    const isCoined = camelCase.test(match[0]);
    const found = { name: match[0].replace(/['’]s$/u, ""), isLinked, isCoined, isTail };
    if (
      best === undefined ||
      (isLinked && !best.isLinked) ||
      (isCoined && !best.isCoined && !best.isLinked)
    )
      best = found;
  }
  return best;
}
