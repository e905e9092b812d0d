import { whole } from "./plain-forms";
import type { Cue } from "./sponsor-lexicon";

const code = (pattern: string): Cue => ({ kind: "code", at: "any", pattern });

/** The same where words are not parted or names and verbs change: stems, parted by bars, and cues. */
export const mineEastern: readonly (readonly [
  language: string,
  triggers: string,
  cues: readonly Cue[],
])[] = [
  [
    "ru",
    "поддержал|моей ссылке|моему коду",
    [
      whole(
        "^(?:выпуск|обсуждение|тему|рубрику|сводку|запись|обзор)(?: [\\p{L}-]+){0,3} (?:спонсировал\\p{L}?|поддержал\\p{L}?|представляет)(?! [^.?!«]{0,30}(?:парти|депутат|движени|клуб|команд|фонд|союз))(?= [^.?!]{0,40}«)",
      ),
      {
        kind: "sponsored",
        at: "any",
        tail: "firm",
        pattern: "(?<!\\p{L})на средства нашего (?:партнера|спонсора),?",
      },
      code(
        "(?<!\\p{L})по мо(?:ей|ему) (?:ссылке|коду)[^.?!]{0,70}?(?:(?:\\d+|перв\\p{L}+|два|месяц)[^.?!]{0,20}бесплатно|скидк)",
      ),
    ],
  ],
  [
    "tr",
    "sunumuyla|linkimden|profilimdeki link|kodumla",
    [
      whole(
        "^(?:bu )?(?:baslik|kose|yazi|bolum|kayit|video)\\w* [^.?!]{3,40}['’]\\w{1,4} (?:\\w+ )?(?:sunumuyla[.!]*$|sponsorluguyla)",
      ),
      code(
        "(?:linkimden|profilimdeki link\\w*|kodumla)[^.?!]{0,60}?(?:(?:ilk|\\d+) (?:\\w+ )?(?:ay|gun)[^.?!]{0,16}(?:bedava|ucretsiz)|indirim)",
      ),
    ],
  ],
  [
    "ja",
    "私の紹介|私のリンク",
    [
      {
        kind: "thanks",
        at: "any",
        pattern:
          "[当本この](?:フォーラム|掲示板|ブログ|ページ|サイト|欄|連載)を(?:支え|応援し)てくださる(?!読者|皆|全)[^。、]{2,20}様に(?:感謝|お礼)",
      },
      whole(
        "^\\P{L}{0,3}[^。、]{2,10}は[^。、]{2,24}[店屋堂社]の(?:ご)?(?:協力|提供)で(?:まとめ|お届け|配信し|掲載し)て",
      ),
      code(
        "私の(?:紹介)?(?:リンク|コード)(?:から|で|を使)[^。]{0,40}?(?:初月|ヶ月|\\d+円|%)[^。]{0,8}(?:無料|引き|オフ|割引)",
      ),
    ],
  ],
  [
    "ko",
    "제 코드|제 추천|제 링크",
    [
      {
        kind: "label",
        at: "any",
        pattern: "^\\P{L}{0,3}(?:사진|영상|장비|자료)[^.?!:]{0,14}제작 ?지원 ?:",
      },
      code(
        "제 (?:추천 ?)?(?:코드|링크)(?![가는이] )[^.?!]{0,30}?(?:쓰시?|(?:입력|가입|사용)하\\p{L}{0,2})면[^.?!]{0,20}(?:할인|무료|적립)",
      ),
    ],
  ],
  [
    "zh",
    "主页链接|我的链接",
    [
      whole(
        "由(?![^。,]{0,10}(?:政府|[村镇市族]|国家|财政|家长|央视|电视台|基金|大学))[^。,]{2,16}出资(?:支持|赞助)[。!]?$",
      ),
      { kind: "partner", at: "any", pattern: "^\\P{L}{0,2}与[^。,、]{2,16}商务合作[。!)]?$" },
      code(
        "(?:点|通过|用)我的?(?:主页)?(?:的?邀请)?(?:链接|邀请码|码)[^。!]{0,24}?(?:首月|\\d+天|会员|立减|优惠|新人)",
      ),
    ],
  ],
];
