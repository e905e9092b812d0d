import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";

const eastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Syllables before "요" with which a verb ends; "필요", "중요", "주요" are nouns. */
const polite = "[어아해예에네죠세게까래데돼봐줘가나려여져와워춰둬써켜펴셔든군걸까]요";
/** How a sentence ends without a full stop: its verb, with laughs, tears and tags behind. */
const verbEnd = `(?:니다|${polite}|[가-힣]죠|받음|있음|없음|아님|했음|です|ます|ました|でした|ません|ください|(?<=[\u3400-\u9fff,:]{6})(?:赞助|贊助|提供|支持|冠名|推广|商单|包邮))`;
const unstopped = new RegExp(
  `(?:${verbEnd}[~^♡♪!wㅋㅎㅠㅜ]{0,8}(?: [ㅋㅎㅠㅜ^]{1,8})?|[ㅋㅎㅠㅜ~]{1,8})(?: [#@][\\p{L}\\p{N}_]{1,24}){0,6}(?= +[^#@\\s.,!?~)…])`,
  "gu",
);
/** The same at the end of a sentence. */
const saidAll = new RegExp(
  `${verbEnd}[~^♡♪wㅋㅎㅠㅜ ]{0,8}(?: ?[#@][\\p{L}\\p{N}_]{1,24}){0,6}$`,
  "u",
);

/** A face of signs ends a sentence before a capital, as pictures do. */
const face = /(?<=\S )(?:[:;]-?[)(DP]|\^\^)+(?= +\p{Lu})/gu;

/**
 * The sentences of one line. Korean, and at times Japanese and Chinese, leaves
 * the full stop out and goes on behind a blank; others have a face of signs in its place.
 *
 * Example: "좋아졌어요 이 글은 협찬을 받았습니다 #협찬 내일 올려요" → three.
 */
export function unstoppedSentences(text: string, line: Stretch): readonly Stretch[] {
  const sentences = splitSentences(text, line);
  const ending = eastern.test(text.slice(line.start, line.end)) ? unstopped : face;
  return sentences.flatMap(({ start, end }) => {
    const parts: Stretch[] = [];
    let from = start;
    for (const { index, 0: words } of text.slice(start, end).matchAll(ending)) {
      const to = start + index + words.length;
      parts.push({ start: from, end: to });
      from = to + (/^ +/u.exec(text.slice(to, end))?.[0].length ?? 0);
    }
    return [...parts, { start: from, end }];
  });
}

/** Whether a sentence without a full stop has come to its end. */
export function isSaidAll(words: string): boolean {
  return eastern.test(words) && saidAll.test(words);
}
