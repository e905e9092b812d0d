import { sloganAddress } from "@/utils/detectors/lexicons/slogans";
import type { Stretch } from "@/utils/detectors/split-lines";
import { bracketAt, hostEnd, tagBefore, tags, told, unspaced, withoutDash } from "./cue-bounds";
import { holds, isStatement } from "./cue-statement";
import { type CueHit, findCue } from "./find-cue";
import { isSignature } from "./is-signature";
import { labelledFirmEnd } from "./opening-labels";
import { closingTagsStart, namedLabelEnd, ofFirm, openingTagsEnd } from "./opening-tags";
import { anyLanguage, countGoods, readCall } from "./read-call";
import type { Triggers } from "./read-triggers";
import { possibleScore, type SponsorSpan } from "./sponsor-span";
import { unstoppedSentences } from "./unstopped-sentences";

const longestTail = 420;
/** Longer sentences behind a cue that says all are no offer. */
const longestOffer = 100;
/** "This post contains …": of what it stands in. */
const ofItself =
  /^\P{L}{0,4}(?:(?:(?:full |quick )?(?:disclosure|disclaimer|transparency):|(?:en toute|par|por|per|em nome da|en aras de la|par souci de) (?:transparenc\p{L}{1,2}|trasparenza|correttezza)[,:]|(?:aviso|preciso|je precise|aclaro):?|produit|producto|produto|prodotto|(?:werbe|transparenz)?hinweis:|(?:affiliate|partner|afiliado|affiliation)?-?(?:links?|enlaces?|liens?|lankar|lank) ?(?:de |d'|di )?(?:afiliad\p{L}+|affili\p{L}+|afiliacyjn\p{L}+|partnersk\p{L}+)?(?=[: ])|affiliate|this|these|diese[rs]?|cet|cette|ce|este|esta|questo|questa|quest'|esse|essa|dit|deze|ten|ta|to|detta|denna|det har|den har|bu|эт\p{L}{1,2}|[^.]{4,30}amazon\S*) |(?:(?:od|z) (?:zakup|zamowien|sprzedaz)\p{L}+|в (?:посте|тексте|статье|описании|комментарии)|с (?:покупок|продаж|заказов)|реклама,|gonderide|yazida|linkimden) |この|本|이 |본 |该|这|此)/u;
/** "Great article!", before a sentence about something else. */
const praise = /^[^.?!,:;#]{4,40}! ?$/u;
/** A tag, and that its firm asked for it, where words are not parted. */
const asked = /^[#＃].{4,60}(?:依頼|招待|提供|받았|초대|委托|邀请)/u;
/** A cue that begins behind a dash leaves the words before it alone. */
const clauseDash = /^[–—-] /u;
/** A label in a sentence of its own is short. */
const longestLabel = 24;
/** What Russian law asks for behind the label: the firm and its numbers, and no more. */
const imprint = /^(?:ооо|п?ао|ип|инн|огрн|erid)(?!\p{L})/u;
const firstPerson = /(?<![\p{L}'])(?:i|i'm|i'd|i'll|i've|he|she|they|his|her|lol|btw)(?![\p{L}])/u;
const hasOffer =
  /\d ?%|(?<!\p{L})(?:code|kod|kode|codigo|codice|код\p{L}*|gratis|free|https?:|www\.)(?!\p{L})|\p{L}\.\p{Ll}{2,}/u;
const strongOffer =
  /\d ?%|割引|할인|优惠|優惠|(?<!\p{L})(?:code|kod|codigo|codice|cupon|rabatt?|код)(?!\p{L})/u;
/** "Take it slowly before you try it": in the midst of a sentence no call. */
const midCall = /(?<=\p{L},? )(?:use|try|get|shop|visit|go to)/gu;
const callToAct =
  /(?<![\p{L}])(?:check (?:it|them|out)|visit|learn more|find out|sign up|go to|head (?:over|to)|use|try|get|shop|click|link in|download|register|offer|offers|discount|% off|free|continue reading|https?:|www\.|mehr (?:erfahren|infos?|informationen|auf|unter|bei|dazu auf|dazu unter)|jetzt|nutzt|profitez|visita|visite|visiten|descubre|scopri|zobacz|besok|подробн\p{L}*|переходи\p{L}*|詳しく|詳細|더 ?보기|了解|点击)/u;

/** The cued sentences of one line; `lineCount` is how many lines the text has. */
export function cuedSpan(
  text: string,
  folded: string,
  line: Stretch,
  triggers: Triggers,
  lineCount: number,
): SponsorSpan[] {
  const sentences = unstoppedSentences(text, line);
  const whole = findCue(text, folded, line, true, triggers);
  const hits =
    sentences.length === 1
      ? [whole]
      : sentences.map((sentence) =>
          findCue(text, folded, sentence, isBracketed(text, sentence), triggers),
        );
  const found: SponsorSpan[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const hit =
      at === 0 ? stronger(hits[0], startsLine(whole, sentences[0]) ? whole : undefined) : hits[at];
    if (hit === undefined) continue;
    const first = sentences[at];
    if (first === undefined) continue;
    // A cue inside somebody's paragraph is weaker than one on a line of its own.
    const isBuried =
      at > 0 || (sentences.length > 3 && lineCount === 1 && line.end - line.start > 240);
    const score = hit.score * (isBuried && hit.kind !== "tag" ? 0.82 : 1);
    if (score < possibleScore) {
      found.push({ ...hit, ...first, score });
      continue;
    }
    const enclosed = bracketAt(text, first, hit);
    if (enclosed !== undefined) {
      found.push({ ...hit, ...enclosed, score });
      continue;
    }
    const labelEnd =
      hit.kind === "label" && at === 0
        ? (namedLabelEnd(text, folded, line) ??
          labelledFirmEnd(text, folded, line) ??
          secondLabelEnd())
        : undefined;
    if (labelEnd !== undefined) {
      found.push({ ...hit, start: first.start, end: labelEnd, score, isBounded: true });
      continue;
    }
    let last = at;
    while (last + 1 < sentences.length && belongs(last + 1, at, hit)) last += 1;
    const isBounded = hits
      .slice(at + 1, last + 1)
      .some((one) => (one?.score ?? 0) >= possibleScore);
    const from = at > 0 && isLeadIn(folded, sentences[at - 1], first) ? at - 1 : at;
    // Where line breaks were lost, a signature runs into the cue: it is no part of the line.
    const isSigned = isSignature(folded.slice(first.start, hit.from).trim());
    const isOwn = isSigned || (hit.from > first.start && clauseDash.test(hit.words));
    const own = isOwn ? { start: hit.from, end: first.end } : first;
    found.push({
      ...hit,
      start: withoutDash(text, line, isOwn ? own.start : (sentences[from]?.start ?? first.start)),
      end: last > at ? (sentences[last]?.end ?? first.end) : hostEnd(text, own),
      score,
      isBounded,
    });
    at = last;
  }
  // A tag anywhere in a short line of one or two sentences marks the whole line.
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

  /** "#PR A firm asked me. The rent there …": a tag's own sentence says all. */
  function askedEnd(): number | undefined {
    const [told, own] = sentences;
    if (told === undefined || own === undefined || !asked.test(first(0))) return undefined;
    return ofFirm.test(folded.slice(own.start, line.end)) ? undefined : told.end;
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

  /** "Advertisement. In association with Acme. The new rules …": the second sentence says all. */
  function secondLabelEnd(): number | undefined {
    const [label, second, own] = sentences;
    if (label === undefined || second === undefined || own === undefined) return undefined;
    const hit = findCue(text, folded, second, true, triggers);
    const isNamed =
      hit?.kind === "partner" || hit?.kind === "sponsored" || hit?.kind === "disclosure";
    if (!isNamed || hit.score < possibleScore || label.end - label.start > longestLabel)
      return undefined;
    const behind = folded.slice(own.start, line.end);
    const isAgain = hit.name !== undefined && behind.includes(hit.name.toLowerCase());
    const isOwn = !ofFirm.test(behind) && !isAgain && behind.length > longestLabel;
    return isOwn ? second.end : undefined;
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
    const talk = first(0);
    const isOwn = sentences[1]?.start === start && talk.length > longestLabel;
    return isOwn && !callToAct.test(talk) && !hasOffer.test(talk) && !sellsMore(talk);
  }

  function first(index: number): string {
    const sentence = sentences[index];
    return sentence === undefined ? "" : folded.slice(sentence.start, sentence.end);
  }

  function belongs(index: number, cueAt: number, hit: CueHit): boolean {
    const sentence = sentences[index];
    if (sentence === undefined) return false;
    if ((hits[index]?.score ?? 0) >= possibleScore) return true;
    const words = folded.slice(sentence.start, sentence.end);
    if (index > cueAt + 1 && imprint.test(first(cueAt + 1)) && !imprint.test(words)) return false;
    const isOwn = hit.kind === "disclosure" || hit.kind === "code";
    if (/\?/u.test(words) || (!isOwn && firstPerson.test(words))) return false;
    const isSaid = isStatement(first(cueAt), hit);
    const isCall = callToAct.test(isSaid ? words.replace(midCall, "") : words);
    if (isCall && !(isSaid && hasOffer.test(first(cueAt)))) return true;
    if (strongOffer.test(words) && !hasOffer.test(first(cueAt))) return true;
    if (hit.name !== undefined && words.includes(hit.name.toLowerCase())) return true;
    if (isSaid && (holds.test(first(cueAt)) || words.length > longestOffer || !sellsMore(words)))
      return false;
    return cueAt === 0 && line.end - line.start <= longestTail && sentences.length <= 4;
  }
}

function isOfItself(words: string): boolean {
  return ofItself.test(words) || holds.test(words);
}

/** What stands in brackets stands alone. */
function isBracketed(text: string, { start, end }: Stretch): boolean {
  return /^[[(【{<][^\])】}>]+[\])】}>][.!]?$/u.test(text.slice(start, end));
}

/** Words of an offer, or for the reader. */
function sellsMore(words: string): boolean {
  return sloganAddress.test(words) || countGoods(words, [anyLanguage]) > 0;
}

/** A label or disclosure of the line counts for its first sentence, where it stands there. */
function startsLine(hit: CueHit | undefined, first: Stretch | undefined): boolean {
  if (hit === undefined || hit.from >= (first?.end ?? 0)) return false;
  return hit.kind === "label" || hit.kind === "disclosure";
}

function stronger(a: CueHit | undefined, b: CueHit | undefined): CueHit | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.score > a.score ? b : a;
}

/** "But first," and the like before a cue, or the sponsor's name alone. */
function isLeadIn(folded: string, sentence: Stretch | undefined, cued: Stretch): boolean {
  if (sentence === undefined) return false;
  const words = folded.slice(sentence.start, sentence.end - 1);
  const isName = /^[\p{L}\p{N}&'-]{3,24}(?: [\p{L}\p{N}&'-]{2,24})?$/u.test(words);
  if (isName && folded.slice(cued.start, cued.end).includes(words)) return true;
  return /^(?:but first|and now|first|ok|okay|before we (?:start|begin|continue)|disclosure|disclaimer|transparency|full disclosure|ad|advertisement|werbung|publicite|реклама|[粉读讀会會][丝絲者员員]福利|広告|案件です|광고|협찬)[.!,:…。 -]*$/u.test(
    folded.slice(sentence.start, sentence.end),
  );
}
