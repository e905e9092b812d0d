import type { Stretch } from "@/utils/detectors/split-lines";
import { bracketAt, hostEnd, isBracketed, withoutDash } from "./cue-bounds";
import { holds, isStatement } from "./cue-statement";
import { type CueHit, findCue } from "./find-cue";
import { isSignature } from "./is-signature";
import { callToAct, hasOffer, sellsMore, strongOffer } from "./offer-words";
import { labelledFirmEnd } from "./opening-labels";
import { namedLabelEnd, ofFirm } from "./opening-tags";
import type { Triggers } from "./read-triggers";
import { possibleScore, type SponsorSpan } from "./sponsor-span";
import { longestLabel, markTagged } from "./tagged-line";
import { unstoppedSentences } from "./unstopped-sentences";

const longestTail = 420;
/** Longer sentences behind a cue that says all are no offer. */
const longestOffer = 100;
/** A cue that begins behind a dash leaves the words before it alone. */
const clauseDash = /^[–—-] /u;
/** What Russian law asks for behind the label: the firm and its numbers, and no more. */
const imprint = /^(?:ооо|п?ао|ип|инн|огрн|erid)(?!\p{L})/u;
const firstPerson = /(?<![\p{L}'])(?:i|i'm|i'd|i'll|i've|he|she|they|his|her|lol|btw)(?![\p{L}])/u;
/** "Take it slowly before you try it": in the midst of a sentence no call. */
const midCall = /(?<=\p{L},? )(?:use|try|get|shop|visit|go to)/gu;

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
  return markTagged(found, { text, folded, line, sentences });

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
