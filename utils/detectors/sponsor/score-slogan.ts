import {
  sloganAddress,
  sloganAgainst,
  sloganBenefit,
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
const name =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&]*(?:['’]s)?|[\p{Ll}]+\p{Lu}[\p{L}\p{N}]*(?:['’]s)?)(?:[ -]\p{Lu}[\p{L}\p{N}&]*(?:['’]s)?){0,3}/gu;
/** Where every noun has a capital, capitals tell less. */
const german = /(?<!\p{L})(?:sie|ihre?n?|deine?n?|mit|der|die|das|und|fur|von|jetzt)(?!\p{L})/u;
const camelCase = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}|[®™]/u;
const tagline =
  /^([\p{Lu}\p{N}][\p{L}\p{N}&.'’]*(?: [\p{Lu}\p{N}][\p{L}\p{N}&.'’]*){0,3})(?: [-–—|] |: )(\P{Lu}*\p{Lu}?\P{Lu}*)$/u;

/** How much a whole line reads like an advertising slogan without saying so. */
export function scoreSlogan(text: string, folded: string, line: Stretch): SloganReading {
  const length = line.end - line.start;
  if (length < 18 || length > longestSlogan) return { score: 0, name: undefined };
  const written = text.slice(line.start, line.end);
  const plain = folded.slice(line.start, line.end);
  if (/[?]/u.test(plain)) return { score: 0, name: undefined };

  const isImperative = sloganImperative.test(plain);
  const titled = tagline.exec(written);
  if (!isImperative && titled === null) return { score: 0, name: undefined };
  if (sloganAgainst.test(plain)) return { score: 0.2, name: undefined };

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
  if (brand.isCoined) score += 0.12;
  if (isAddressed) score += 0.12;
  return { score: Math.min(score, 0.9), name: brand.name };
}

/** The last capitalised name behind the first word, best one that "with" or "by" leads to. */
function findBrand(
  written: string,
  plain: string,
): { name: string; isLinked: boolean; isCoined: boolean } | undefined {
  let best: { name: string; isLinked: boolean; isCoined: boolean } | undefined;
  // A line all in capitals or in title case shows no names.
  const words = written.split(/\s+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const most = german.test(plain) ? 0.8 : 0.6;
  if (capitals > Math.max(3, words.length * most)) return undefined;
  for (const match of written.matchAll(name)) {
    if (match.index === 0) continue;
    const isLinked = sloganLink.test(plain.slice(Math.max(0, match.index - 24), match.index));
    const isCoined = camelCase.test(match[0]);
    const found = { name: match[0].replace(/['’]s$/u, ""), isLinked, isCoined };
    if (
      best === undefined ||
      (isLinked && !best.isLinked) ||
      (isCoined && !best.isCoined && !best.isLinked)
    )
      best = found;
  }
  return best;
}
