import type { Stretch } from "@/utils/detectors/split-lines";
import { isBracketed, tagBefore, tags, told, unspaced } from "./cue-bounds";
import { holds } from "./cue-statement";
import { callToAct, hasOffer, sellsMore } from "./offer-words";
import { labelledFirmEnd } from "./opening-labels";
import { closingTagsStart, ofFirm, openingTagsEnd } from "./opening-tags";
import { readCall } from "./read-call";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** A label in a sentence of its own is short. */
export const longestLabel = 24;
/** "This post contains …": of what it stands in. */
const ofItself =
  /^\P{L}{0,4}(?:(?:(?:full |quick )?(?:disclosure|disclaimer|transparency):|(?:en toute|par|por|per|em nome da|en aras de la|par souci de) (?:transparenc\p{L}{1,2}|trasparenza|correttezza)[,:]|(?:aviso|preciso|je precise|aclaro):?|produit|producto|produto|prodotto|(?:werbe|transparenz)?hinweis:|(?:affiliate|partner|afiliado|affiliation)?-?(?:links?|enlaces?|liens?|lankar|lank) ?(?:de |d'|di )?(?:afiliad\p{L}+|affili\p{L}+|afiliacyjn\p{L}+|partnersk\p{L}+)?(?=[: ])|affiliate|this|these|diese[rs]?|cet|cette|ce|este|esta|questo|questa|quest'|esse|essa|dit|deze|ten|ta|to|detta|denna|det har|den har|bu|эт\p{L}{1,2}|[^.]{4,30}amazon\S*) |(?:(?:od|z) (?:zakup|zamowien|sprzedaz)\p{L}+|в (?:посте|тексте|статье|описании|комментарии)|с (?:покупок|продаж|заказов)|реклама,|gonderide|yazida|linkimden) |この|本|이 |본 |该|这|此)/u;
/** "Great article!", before a sentence about something else. */
const praise = /^[^.?!,:;#]{4,40}! ?$/u;
/** A tag, and that its firm asked for it, where words are not parted. */
const asked = /^[#＃].{4,60}(?:依頼|招待|提供|받았|초대|委托|邀请)/u;

/** Units that a claim behind a tag's sentence has at most, also where words are not parted. */
const longestClaim = 60;
const longestUnspaced = 21;
/** A tag, and more than a word with it. */
const opened = /^[#＃]\S+ .{8}/u;

/** One line of a text, as it stands and folded, with its sentences. */
export interface CuedLine {
  readonly text: string;
  readonly folded: string;
  readonly line: Stretch;
  readonly sentences: readonly Stretch[];
}

/**
 * A tag anywhere in a short line of one or two sentences marks the whole line, and so does a
 * disclosure that is not a sentence of its own; where the tag's own words are known to end, they alone.
 */
export function markTagged(found: SponsorSpan[], cued: CuedLine): SponsorSpan[] {
  const { text, folded, line, sentences } = cued;
  const tagged = found.find(
    ({ kind, score, start, end }) =>
      score >= possibleScore &&
      (kind === "tag" || (kind === "disclosure" && !isWholeSentence(start, end))),
  );
  const tagsEnd =
    tagged?.kind === "tag"
      ? (openingTagsEnd(text, folded, line) ?? labelledFirmEnd(text, folded, line) ?? askedEnd())
      : undefined;
  if (tagged !== undefined && tagsEnd !== undefined) {
    return [{ ...tagged, start: line.start, end: tagsEnd }];
  }
  const tagsStart = tagged?.kind === "tag" ? closingTagsStart(folded, line) : undefined;
  if (tagged !== undefined && tagsStart !== undefined) {
    return [{ ...tagged, start: tagsStart, end: line.end }];
  }
  if (tagged !== undefined && opensCall(tagged)) return found;
  const tagAt = tagged?.kind === "tag" ? tagBefore(folded, tagged) : undefined;
  if (tagged !== undefined && tagAt !== undefined)
    return found.map((one) => (one === tagged ? { ...one, start: tagAt } : one));
  if (tagged !== undefined && line.end - line.start <= 160 && sentences.length <= 3) {
    return [{ ...tagged, start: line.start, end: line.end }];
  }
  return found;

  /** "#PR A firm asked me. The rent there …": a tag's own sentence says all, where talk follows. */
  function askedEnd(): number | undefined {
    const [said, own] = sentences;
    if (said === undefined || own === undefined) return undefined;
    const behind = folded.slice(own.start, line.end);
    if (ofFirm.test(behind)) return undefined;
    const isAll =
      asked.test(firstOf(cued)) ||
      (opened.test(firstOf(cued)) &&
        isTalked(behind, unspaced.test(behind) ? longestUnspaced : longestClaim));
    return isAll ? said.end : undefined;
  }

  /** "… fits a tap. #ad Get yours today!": the tag belongs to what follows it. */
  function opensCall({ start, end, words }: SponsorSpan): boolean {
    if (start === line.start || !folded.startsWith(words.toLowerCase(), start)) return false;
    const after = folded
      .slice(start + words.length, end)
      .replace(tags, "")
      .trim();
    return told.test(after) || readCall(after) !== undefined || callToAct.test(after);
  }

  /** What says of itself what it is needs no more of the line. */
  function isWholeSentence(start: number, end: number): boolean {
    const words = folded.slice(start, end);
    if (unspaced.test(words) && isBracketed(text, { start, end })) return true;
    if (start > line.start && praise.test(folded.slice(line.start, start))) return true;
    const isTold = unspaced.test(words) && words.length >= 10;
    if (sentences.length === 2 && !isTold && !/^[[(]/u.test(words) && !isOfItself(words))
      return isBehindTalk(start);
    return sentences.some((one) => one.start === start && one.end === end);
  }

  /** "The jacket comes out small. That is an affiliate link, I earn a little.": talk sells nothing. */
  function isBehindTalk(start: number): boolean {
    return sentences[1]?.start === start && isTalked(firstOf(cued), longestLabel);
  }
}

/** What is longer than that, and sells nothing: words of a firm are shorter, or do. */
function isTalked(words: string, mostOfFirm: number): boolean {
  if (words.length <= mostOfFirm || callToAct.test(words)) return false;
  return !hasOffer.test(words) && !sellsMore(words);
}

function firstOf({ folded, sentences: [first] }: CuedLine): string {
  return first === undefined ? "" : folded.slice(first.start, first.end);
}

function isOfItself(words: string): boolean {
  return ofItself.test(words) || holds.test(words);
}
