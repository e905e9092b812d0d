import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";
import type { CompiledLexicon } from "./compile-lexicon";
import { type CueHit, findCue } from "./find-cue";
import { isSignature } from "./is-signature";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

const longestTail = 420;
const firstPerson = /(?<![\p{L}'])(?:i|i'm|i'd|i'll|i've|he|she|they|his|her|lol|btw)(?![\p{L}])/u;
const callToAct =
  /(?<![\p{L}])(?:check (?:it|them|out)|visit|learn more|find out|sign up|go to|head (?:over|to)|use|try|get|shop|click|link in|download|register|offer|offers|discount|% off|free|continue reading|https?:|www\.|mehr (?:erfahren|infos?|informationen|auf|unter|bei|dazu auf|dazu unter)|jetzt|nutzt|profitez|visita|visite|visiten|descubre|scopri|zobacz|besok|подробн\p{L}*|переходи\p{L}*|詳しく|詳細|더 ?보기|了解|点击)/u;

/** The cued sentences of one line; `lineCount` is how many lines the text has. */
export function cuedSpan(
  text: string,
  folded: string,
  line: Stretch,
  languages: readonly CompiledLexicon[],
  lineCount: number,
): SponsorSpan[] {
  const sentences = splitSentences(text, line);
  const whole = findCue(text, folded, line, true, languages);
  const hits =
    sentences.length === 1
      ? [whole]
      : sentences.map((sentence) => findCue(text, folded, sentence, false, languages));
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
      found.push({ ...first, score, kind: hit.kind, name: hit.name, words: hit.words });
      continue;
    }
    let last = at;
    while (last + 1 < sentences.length && belongs(last + 1, at, hit)) last += 1;
    const from = at > 0 && isLeadIn(folded, sentences[at - 1], first) ? at - 1 : at;
    // Where line breaks were lost, a signature runs into the cue: it is no part of the line.
    const isSigned = isSignature(folded.slice(first.start, hit.from).trim());
    found.push({
      start: isSigned ? hit.from : (sentences[from]?.start ?? first.start),
      end: sentences[last]?.end ?? first.end,
      score,
      kind: hit.kind,
      name: hit.name,
      words: hit.words,
    });
    at = last;
  }
  // A tag anywhere in a short line of one or two sentences marks the whole line.
  const tagged = found.find(
    ({ kind, score, start, end }) =>
      score >= possibleScore &&
      (kind === "tag" || (kind === "disclosure" && !isWholeSentence(start, end))),
  );
  if (tagged !== undefined && line.end - line.start <= 160 && sentences.length <= 3) {
    return [{ ...tagged, start: line.start, end: line.end }];
  }
  return found;

  /** What says of itself what it is needs no more of the line. */
  function isWholeSentence(start: number, end: number): boolean {
    return sentences.length > 2 && sentences.some((one) => one.start === start && one.end === end);
  }

  function belongs(index: number, cueAt: number, hit: CueHit): boolean {
    const sentence = sentences[index];
    if (sentence === undefined) return false;
    if ((hits[index]?.score ?? 0) >= possibleScore) return true;
    const words = folded.slice(sentence.start, sentence.end);
    const isOwn = hit.kind === "disclosure" || hit.kind === "code";
    if (/\?/u.test(words) || (!isOwn && firstPerson.test(words))) return false;
    if (callToAct.test(words)) return true;
    if (hit.name !== undefined && words.includes(hit.name.toLowerCase())) return true;
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
  return /^(?:but first|and now|first|ok|okay|before we (?:start|begin|continue)|disclosure|disclaimer|transparency|full disclosure|ad|advertisement|werbung|publicite)[.!,:… -]*$/u.test(
    folded.slice(sentence.start, sentence.end),
  );
}
