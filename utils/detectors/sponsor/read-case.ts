import { isKnownWord } from "@/utils/detectors/known-words";

const oddPair = /\p{Ll}\p{Lu}/u;
const oddWord = /(?<!\p{L})\p{L}*\p{Ll}\p{Lu}\p{L}*/gu;
const plainWord = /(?<![\p{L}'’])\p{Ll}{3,}/gu;
const pausing = / [-–—|] |: /u;
const fewestOdd = 3;

/** Capitals thrown at random ("BRiNg THe ouTDooRs iN"): names are what no dictionary has. */
export function readCase(written: string): string {
  if (!oddPair.test(written)) return written;
  const odd = written.match(oddWord)?.length ?? 0;
  if (odd < fewestOdd || odd * 3 < written.split(" ").length) return written;
  // A firm stands before the pause of its claim, not behind it.
  const pause = pausing.exec(written)?.index ?? written.length;
  return written.toLowerCase().replace(plainWord, (word, at: number) => {
    if (at > 0 && (at > pause || isKnownWord(word))) return word;
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}
