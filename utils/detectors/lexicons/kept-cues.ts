import { keptWords } from "./kept-words";
import { whole } from "./plain-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";

/** Sentences with the firm inside, where words are not parted or the verb is last. */
const told: Readonly<Record<string, readonly string[]>> = {
  tr: [
    "^(?!.*(?:belediye|devlet|hukumet|bakanlig|okur|halk|vatandas))[^.?!]{0,24}(?:haberlerini|haberciligi\\p{L}*|bultenini|gundemini) [^.?!]{3,40} (?:destekliyor|destekler|sunuyor|sunar)[.!]*$",
  ],
  ja: [
    "(?:ニュース|配信|掲示板|サイト|ページ|コーナー|連載|欄|記事|番組|ブログ|メルマガ|フォーラム)[^。、]{0,12}[をに](?:応援して|支援して|支えて|サポートして)[^。、]{0,12}[「『][^」』]{2,20}[」』] ?(?:様|さま|さん)?[^。]{0,14}(?:ありがと|感謝)",
    "(?:記事|連載|コーナー|ニュース|ページ|欄)[^。]{0,16}[「『][^」』]{2,20}(?:」のおかげ|』のおかげ|」様のおかげ|』様のおかげ|」さんのおかげ|』さんのおかげ)",
  ],
  ko: [
    "^(?!.*(?:독자|여러분|분들|이웃|시민))[^.?!]{0,16}(?:게시판|소식|뉴스|코너|연재|기사|채널|페이지|사이트|방송|블로그)[을를]? (?:후원해|지원해|응원해|협찬해) ?(?:주시는|주고 계신|주신|주는) [^.?!]{2,24}(?:에|께) ?(?:깊이 |진심으로 |늘 )?(?:감사|고맙)",
    "^(?!.*(?:독자|여러분|분들|이웃|시민|기부))(?:이|본|오늘) ?(?:글|기사|코너|뉴스|소식)[은는을를] [^.?!]{2,24} 덕분에 [^.?!]{0,10}(?:무료|읽을 수|볼 수|읽으실|보실)",
  ],
  zh: [
    "(?:插播|念|听|聽|播)[^。,]{0,5}金主[^。,]{0,6}:",
    "(?<!不)由(?!.{0,6}(?:妈|爸|媽|家属|家屬|朋友|邻居|鄰居|老婆|老公|同事|网友|網友|读者|讀者|政府|警方))[^。,]{2,16}(?:友情|倾情|傾情|独家|獨家|全程|无偿|無償)(?:提供|支持)",
    "^(?:特别)?(?:感谢|感謝|鸣谢)[^。,]{0,6}(?:支持|赞助)(?:本|我们的?|这个)(?:版|栏目|专栏|论坛|网站|公众号|频道|节目)的(?!.*(?:读者|朋友|各位|大家|粉丝|网友|观众|人))[^。,]{2,16}[。!]?$",
  ],
};
const stems: Readonly<Record<string, string>> = {
  tr: "destekl|sunuyor|sunar",
  ja: "応援して|支援して|支えて|サポートして|」のおかげ|』のおかげ|様のおかげ|さんのおかげ",
  ko: "지원해|응원해|덕분에",
};

function cuesOf(language: string): Cue[] {
  const words = keptWords[language];
  if (words === undefined) return [];
  const { lights, desk, thanked, reads, thanksTo, ours, partner, series, is, backs, news, goods } =
    words;
  const firm = (kind: Cue["kind"], pattern: string, more: Partial<Cue> = {}): Cue => {
    return {
      kind,
      at: "any",
      tail: "firm",
      pattern: `${pattern}(?!\\p{L})`,
      ...more,
    };
  };
  const cues = [
    firm("label", `^\\P{L}{0,4}(?:${lights})`),
    firm("thanks", `^\\P{L}{0,4}(?:${desk})(?=[^.?!]{3,60} ${thanked})`),
    firm("thanks", `^\\P{L}{0,4}(?:${reads}) (?:${thanksTo})`),
    firm("sponsored", `(?<!\\p{L})(?:${thanksTo})(?= ?[^.?!,]{3,50}, (?:${ours})(?!\\p{L}))`),
    firm(
      "partner",
      `^\\P{L}{0,4}(?:${partner}) (?:${series})(?!\\p{L})(?: [\\p{L}\\p{N}'’-]+){0,7}? (?:${is})`,
      { tail: "firm-end" },
    ),
    firm("sponsored", `^\\P{L}{0,4}(?:${goods})`, { tail: "firm-end" }),
    whole(` (?:${backs}) (?:${news})(?!\\p{L})`, { at: "named" }),
  ];
  return words.backed === undefined
    ? cues
    : [...cues, firm("sponsored", `^\\P{L}{0,4}(?:${words.backed})`, { tail: "firm-end" })];
}

function plain(cues: readonly Cue[]): Cue[] {
  return cues.map((cue) => ({ ...cue, isPlain: true }));
}

/**
 * Who keeps a page going: those who pay its bills and have a word, a firm that its desk thanks, what is
 * read "thanks to" a firm, who backs the local news, whose flour is in the recipe. By language.
 */
export const keptCues: Readonly<Record<string, TalkWords>> = Object.fromEntries([
  ...Object.entries(keptWords).map(([language, { triggers }]) => {
    return [language, { media: "", triggers: triggers.split("|"), cues: plain(cuesOf(language)) }];
  }),
  ...Object.entries(told).map(([language, sentences]) => {
    const cues = plain(sentences.map((sentence) => whole(sentence)));
    return [language, { media: "", triggers: stems[language]?.split("|") ?? [], cues }];
  }),
]);
