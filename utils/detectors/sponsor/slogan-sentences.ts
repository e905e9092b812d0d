import { sloganAgainst } from "@/utils/detectors/lexicons/slogans";
import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";
import { readCall } from "./read-call";
import { scoreSlogan } from "./score-slogan";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** Between other sentences a slogan has to read more like one than on a line of its own. */
const inSentences = 0.7;
const onItsOwn = 0.85;
const sentenceStart = /(?:^|[.!?…]["')\]»”]? +)(?=\p{Lu})/gu;
const longestSlogan = 170;
/** "USA" is no firm. */
const shortestName = 4;
const longestCall = 90;

/**
 * Sentences of one line that read like slogans, beside others that do not: "The bylaw was repealed.
 * Streamline your scheduling with Apptora. The minutes are public."
 */
export function sloganSentences(text: string, folded: string, line: Stretch): SponsorSpan[] {
  const written = text.slice(line.start, line.end);
  let calls = 0;
  for (const match of written.matchAll(sentenceStart)) {
    const at = line.start + match.index + match[0].length;
    if (readCall(folded.slice(at, at + longestSlogan))?.isStrong === true) calls += 1;
  }
  if (calls === 0) return [];
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
