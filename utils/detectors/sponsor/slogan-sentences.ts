import { sloganAgainst } from "@/utils/detectors/lexicons/slogans";
import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";
import { mayCallStrongly, readCall } from "./read-call";
import { scoreSlogan } from "./score-slogan";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** Between other sentences a slogan has to read more like one than on a line of its own. */
const inSentences = 0.7;
const onItsOwn = 0.85;
const capital = /^\p{Lu}/u;
const stops = ".!?…";
const closings = "\"')]»”";
const longestSlogan = 170;
/** "USA" is no firm. */
const shortestName = 4;
const longestCall = 90;

/**
 * Sentences of one line that read like slogans, beside others that do not: "The bylaw was repealed.
 * Streamline your scheduling with Apptora. The minutes are public."
 */
export function sloganSentences(text: string, folded: string, line: Stretch): SponsorSpan[] {
  if (!callsAnywhere(text, folded, line)) return [];
  const sentences = splitSentences(text, line);
  if (sentences.length < 2) return [];
  // All of them calls: the line is one slogan ("Retire with confidence. Plan with Acme Pensions.").
  const isAllCalls = sentences.every(({ start, end }) => {
    const plain = folded.slice(start, end);
    return end - start < longestCall && readCall(plain) !== undefined && !sloganAgainst.test(plain);
  });
  const found = sentences.flatMap((sentence) => {
    if (readCall(folded.slice(sentence.start, sentence.end))?.isStrong !== true) return [];
    const slogan = scoreSlogan(text, folded, sentence);
    const score = slogan.score * (isAllCalls ? onItsOwn : inSentences);
    if (score < possibleScore || (slogan.name ?? "").length < shortestName) return [];
    return [{ ...sentence, score, kind: "slogan" as const, name: slogan.name, words: "" }];
  });
  const [best] = found;
  return isAllCalls && best !== undefined ? [{ ...best, start: line.start, end: line.end }] : found;
}

/** Whether a sentence begins with what slogans call to: nearly all lines are done with here. */
function callsAnywhere(text: string, folded: string, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at += 1) {
    const isStart = at === start || text.charCodeAt(at - 1) === 0x20;
    if (!isStart || !isCapital(text, at, end)) continue;
    if (at > start && !isBehindStop(text, start, at)) continue;
    if (!mayCallStrongly(folded, at)) continue;
    if (readCall(folded.slice(at, at + longestSlogan))?.isStrong === true) return true;
  }
  return false;
}

function isCapital(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return capital.test(text.slice(at, Math.min(at + 2, end)));
}

/** Whether a stop, a quotation mark or bracket at most, and blanks stand before a place. */
function isBehindStop(text: string, start: number, place: number): boolean {
  let at = place - 1;
  while (at >= start && text.charCodeAt(at) === 0x20) at -= 1;
  if (at < start) return false;
  if (stops.includes(text.charAt(at))) return true;
  return at > start && closings.includes(text.charAt(at)) && stops.includes(text.charAt(at - 1));
}
