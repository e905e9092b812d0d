import { sloganAgainst } from "@/utils/detectors/lexicons/slogans";
import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";
import { mayCallStrongly, readCall } from "./read-call";
import { scoreSlogan } from "./score-slogan";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** Between other sentences a slogan has to read more like one than on a line of its own. */
const inSentences = 0.7;
const onItsOwn = 0.85;
const capital = /^\p{Lu}/u;
/** A stop, a quotation mark or bracket at most, and blanks, before a capital. */
const behindStop = /[.!?…]["')\]»”]? +(?=\p{Lu})/gu;
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
  const written = text.slice(start, end);
  if (capital.test(written) && isCalled(start)) return true;
  behindStop.lastIndex = 0;
  while (behindStop.test(written)) if (isCalled(start + behindStop.lastIndex)) return true;
  return false;

  function isCalled(at: number): boolean {
    if (!mayCallStrongly(folded, at)) return false;
    return readCall(folded.slice(at, at + longestSlogan))?.isStrong === true;
  }
}
