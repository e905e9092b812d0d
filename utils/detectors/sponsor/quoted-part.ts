const quoted = /["“„«‘]([^"”“»’]{3,80})["”“»’]|»[^»«]{3,80}«|[「『]([^」』]{3,80})[」』]/gu;
/** "… と書いてある": what somebody else has written, wherever a cue in it begins. */
const cited =
  /「[^」]*(?:提供|協賛|負担|スポンサー|広告|提携|支援|タイアップ|PR)[^」]*」(?:の(?:声|文字|テロップ|一言|あの|アナウンス)|(?:など)?と(?:書いてある|書いてあ|書かれ|ある|あった|あり、|記載され|記され|明記され|表示され))|["“‘'][^"”’']*(?:협찬|광고|제공|후원|지원)[^"”’']*["”’'] ?(?:이?라고|이?라는|고) ?(?:적|쓰여|써 ?있|되어|나오|밝)/u;

/** Whether a cue stands in quotation marks and the sentence goes on around them. */
export function isQuotedPart(written: string, start: number, end: number): boolean {
  for (const match of written.matchAll(quoted)) {
    const to = match.index + match[0].length;
    const isInside = match.index <= start && to >= end;
    if (isInside && match[0].length + 12 < written.length) return true;
  }
  return cited.test(written);
}
