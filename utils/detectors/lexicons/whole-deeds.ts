import type { Cue } from "./sponsor-lexicon";

/** What stands first where a language puts the participle there ("Prasentiert wird der Ticker von"). */
export const inverted: Readonly<Record<string, string>> = {
  pl: "(?:ten|te|to|ta|dzisiejsz\\w+) (?!rzad|partia|partie|ustaw|wojn|strajk|protest)(?:\\w+ ){1,2}(?:sponsoruje|finansuje|prezentuje)",
  de: "diese[rsn]? (?:[\\w-]+ ){1,2}(?:prasentiert|sponsert)|(?:prasentiert|gesponsert|unterstutzt|ermoglicht|moglich gemacht) (?:wird|werden|wurden?) (?:der|die|das|dieser?|dieses|unser\\w*|ihnen|euch) ?[^.?!]{0,30}? (?:von|durch)",
  nl: "(?:gesponsord|aangeboden|gepresenteerd|mogelijk gemaakt) (?:wordt|werd) (?:de|het|deze|dit|onze) [^.?!]{0,30}? door",
};
/** That something holds goods somebody paid to have in it. */
export const placement: Readonly<Record<string, string>> = {
  en: "(?:you are|you're|you have been) (?:reading|watching|seeing) an? (?:paid|sponsored|promoted|promotional)|(?:contains?|includes?|features?) (?:\\w+ )?product placements?|\\b(?:i'm|i am|we're|we are) (?:an? |proud )?(?:(?:paid |official )?brand ambassadors?|(?:\\w+ )?(?:ambassadors?|affiliates?) (?:for|of|with) [^.?!]{2,40}? this [^.?!]{0,24}\\b(?:ad|advert|promo|promotion)\\b)",
  de: "(?:sie lesen|du liest|ihr lest) (?:gerade )?(?:eine? )?(?:anzeige|gesponserte|bezahlte|werbe)|(?:enthalt|enthalten|mit) (?:\\w+ )?produktplatzierung|(?<!\\p{L})(?:dafur|fur [^.?!,]{3,40}) werde(?: ich|n wir) (?:\\w+ )?von (?!niemand|kein)[^.?!,]{3,40} bezahlt|^(?:transparenz\\w*|werbe|offenlegungs)-?hinweis:",
  fr: "vous lisez (?:actuellement )?une? [\\p{L} ]{0,16}?(?:sponsorise|publicit)|(?:contient|avec|comporte) (?:\\w+ )?placements? de produits?",
  es: "(?:esta|estas|estais) leyendo (?:un |una )?[\\p{L} ]{0,16}?(?:patrocinad|publicit)|(?:contiene|con|incluye) (?:\\w+ )?emplazamientos? (?:de productos?|publicitarios?)",
  it: "(?:contiene|con|include) (?:\\w+ )?(?:inserimenti? di prodott[oi]|product placement)",
  pt: "(?:contem|com|inclui) (?:\\w+ )?(?:insercao|colocacao) de produtos?",
  nl: "(?:bevat|met) (?:\\w+ )?productplaatsing(?:en)?",
  pl: "(?:zawiera|zawieraja) lokowanie produktu",
  sv: "(?:innehaller|med) (?:\\w+ )?produktplacering(?:ar)?",
};

/** What English alone says: where the money comes from, and where the thing is shown. */
export const englishDeeds: readonly Cue[] = [
  {
    kind: "sponsored",
    at: "any",
    tail: "firm-end",
    pattern:
      "(?:support|funding|sponsorship|backing) for (?:this|our|today's|these) (?:\\w+ )?{media} (?:comes|came|is provided) (?:from|by)",
  },
  {
    kind: "sponsored",
    at: "any",
    tail: "firm-end",
    pattern:
      "(?:this|today's) (?:\\w+ )?(?:message|offer|comment|reply|content|update|podcast|show) (?:comes|came|is coming) (?:to you (?:from|courtesy of|thanks to)|courtesy of)",
  },
  {
    kind: "sponsored",
    at: "any",
    tail: "firm-end",
    pattern:
      "^[^.?!]{3,40} (?:on|in|at|for) (?:this|our) (?:site|page|paper|website|channel|forum|newsroom|section) (?:is|are) (?:\\w+ )?(?:sponsored|made possible|funded|supported|underwritten) by",
  },
  {
    kind: "break",
    at: "start",
    pattern:
      "(?:please )?(?:visit|check out|meet|support|see) (?:our|today's|this week's) (?:\\w+ )?sponsors?",
  },
  {
    kind: "code",
    at: "any",
    tail: "code",
    pattern:
      "(?:\\d+ ?%|[£$€] ?\\d+)[^.?!]{2,80}(?<!\\p{L})(?:quote|quoting|mention)(?= [a-z]{2,12}\\d{1,4}(?![a-z]))",
  },
  {
    kind: "code",
    at: "any",
    tail: "code",
    pattern:
      "(?<!\\p{L})(?:use|enter|apply|quote|type|with) (?<code>[a-z0-9]{4,16}) (?:at (?:the )?checkout|for \\d+ ?% off|to (?:save|get) \\d)",
  },
];

/** Russian, Turkish and the languages without spaces have the words in other places. */
export const wholeDeeds: Readonly<Record<string, readonly Cue[]>> = {
  ru: [
    {
      kind: "sponsored",
      at: "start",
      tail: "firm-end",
      pattern:
        "(?:эт(?:от|а|о|и)|следующ\\p{L}{2}|данн\\p{L}{2}|наш\\p{L}{0,2}|сегодняшн\\p{L}{2}) (?!закон|парти|войн|власт|митинг|выбор|исследован|проект закона)(?:\\p{L}+ ){1,3}?(?:спонсирован|оплачен|поддержан|профинансирован|спонсируется|оплачивается)\\p{L}*",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "firm-end",
      pattern:
        "(?:\\p{L}+ )?(?:комментарии|форум|викторину|конкурс|кроссворд|загадку|розыгрыш|игру|ответы|обсуждение|выпуск|эфир|рубрику|трансляцию|обзор|прогноз|раздел|тему|страницу|сводку|репортаж|новости)(?: \\p{L}+){0,4}? (?:представляет|спонсирует|поддерживает)",
    },
    {
      kind: "sponsored",
      at: "own",
      tail: "firm-end",
      band: "possible",
      pattern:
        '(?:(?!не )[\\p{L}-]+ ){1,6}?при (?:\\p{L}+ )?поддержке(?= (?:компании|фирмы|магазина|банка|сети|агентства|студии|паркинга|[«"„]))',
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:при поддержке|благодаря|спасибо) (?:наш\\p{L}{2} )?друз\\p{L}{2,3} (?:из|от|в) (?:\\p{L}+ )?",
    },
  ],
  tr: [
    {
      kind: "partner",
      at: "any",
      band: "possible",
      pattern: "^[^.?!]{2,40} ile is ?birligi(?: icinde| yapilmistir| kapsaminda)?[.!]*$",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "(?:yorum|yanit|cevap|tartisma|yazi|kose|haber|yayin|bolum)\\p{L}* (?:ana )?sponsoru,? [^.?!]{2,40}[.!]*$",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "^[^.?!]{2,60} (?:sponsorlugunda|sponsorlugundadir|katkilariyla|destegiyle)(?:, [^.?!]{2,30})?[.!]*$",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "^(?:bu|bugunku) [^.?!]{2,60} (?:tarafindan (?:sunul|destekl|hazirlan)\\p{L}*|sponsorlugundadir)",
    },
  ],
  ja: [
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "^[※*]? ?(?:本|この|当)(?:記事|投稿|動画|コメント|返信|コンテンツ|ページ|サイト|レビュー)は.{0,14}(?:pr|広告|プロモーション|タイアップ)(?:記事|投稿|コンテンツ)?(?:です|となります|になります|である)",
    },
  ],
  ko: [
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "(?:은|는) [^.?!]{2,20} ?(?:제공|협찬|후원)(?:입니다|이에요|합니다|해 ?드립니다)[.!]*$",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "(?:협찬|원고료|광고비|제작비)(?:을|를)? ?(?:제공 ?|지원 ?)?받(?:았습니다|았어요|(?:고|아|아서) (?:작성|제작|쓴|쓰는|촬영|올리)|은 (?:글|리뷰|후기|영상|댓글|제품))",
    },
  ],
  zh: [
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "^(?!.*(?:政府|国会|议会|政党|战争|选举))[^。！？,，]{2,16}由[^。！？]{2,24}(?:赞助|贊助|冠名|特约)(?:呈现|播出|提供|支持|放送|推出)?[。!)]?$",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:特别|特別|企业|企業|金牌|独家|獨家|官方|主要|本站|我们的|我們的)?(?:赞助商|贊助商|赞助者|赞助方|赞助企业)(?:名单|名單|列表|鸣谢)?",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:特别|特別|企业|企業|金牌|独家|獨家|官方|主要|本站|我们的|我們的)?(?:赞助商?|贊助商?|赞助方|广告主)(?:推荐|推薦|名单|鸣谢)?",
    },
  ],
};
