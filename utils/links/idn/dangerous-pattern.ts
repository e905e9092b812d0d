const kana = "\\p{scx=Kana}";
const hira = "\\p{scx=Hira}";
const han = "\\p{scx=Hani}";
const bopo = "\\p{scx=Bopo}";
const japanese = `${kana}${hira}${han}`;
const cjk = `${japanese}${bopo}`;
/** Ideographs and phonetic signs that pass for a dash, a bar or a Latin letter beside one. */
const strokes = "一ㄧ丨乛七丅十〇ㄒㄚㄟㄨㄩㄈㆺㆳ工ㆲ讠丁";
/** Combining marks over and under a letter. */
const marks = "\\u0300-\\u0339";

/**
 * Characters that are honest in their own surroundings and a disguise elsewhere: "ノ" passes for a
 * slash between Latin letters, "ー" for a dash. The facts are Chromium's.
 */
const patterns: readonly RegExp[] = [
  `[^${japanese}][ノンソゾ丶乀乁丿][^${japanese}]`,
  `[^${kana}][ヽヾ]|^[ヽヾ]`,
  `^[${kana}]+[へべぺ][${kana}]+$`,
  `^[${hira}]+[ヘベペ][${hira}]+$`,
  `[^${kana}${hira}]ー|^ー`,
  `[^${japanese}]・|・[^${japanese}]|・$`,
  `[^${cjk}][${strokes}]|[${strokes}][^${cjk}]`,
  `[^\\p{scx=Latn}\\p{scx=Grek}\\p{scx=Cyrl}][${marks}]`,
  `\\u0131[${marks}]`,
  "[\\u3099\\u309a]",
  "[ijl]\\u0307",
].map((source) => new RegExp(source, "u"));

export function hasDangerousPattern(label: string): boolean {
  return patterns.some((pattern) => pattern.test(label));
}

/** "·" between two Catalan l's is honest under "cat" and nowhere else. */
export function hasStrayMiddleDot(label: string, ending: string): boolean {
  if (!label.includes("·")) return false;
  return ending !== "cat" || label.replaceAll("l·l", "ll").includes("·");
}
