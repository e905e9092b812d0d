import { label, partner, whole } from "./plain-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";

interface KeptWords {
  /** What stands before a firm: "The newsroom thanks", "the flour for the recipe was given by". */
  readonly before?: string;
  /** Of a series, before "is" and the firm. */
  readonly series?: string;
  /** "Thanks to Acme, our sponsor". */
  readonly ours?: string;
  /** "supports the county news", behind a firm's name. */
  readonly backs?: string;
  readonly told?: readonly string[];
  readonly triggers?: string;
}

/** Folded. What other languages have of it is in their other lists. */
const words: Readonly<Record<string, KeptWords>> = {
  en: {
    before:
      "(?:a |one )?(?:\\w+ )?(?:word|message) from (?:the )?\\w+ (?:who|that) (?:keeps? the lights on|pays? (?:our|the) bills)(?: here)?|[^.?!]{3,50} (?:on this page is|you read here is) possible thanks to|(?:our|the) \\w+ (?:desk|team) thanks(?! (?:all|every))",
    told: [
      "(?:thanks|thank you|shout-?out|cheers) to (?!.*(?:readers|volunteers|subscribers|donors|you all))[^.?!]{3,60},? who (?:keeps? the lights on|pays? (?:our|the) bills)",
    ],
    backs: "supports (?:the|our) (?:county|local|regional|village) (?:news|journalism|desk)",
    triggers: "word from",
  },
  de: {
    before:
      "(?:die|unsere) \\w*redaktion (?:dankt|bedankt sich bei)(?! (?:den|allen|ihren) )|(?:das|die|den) \\w+ (?:zum|fur das) \\w+ (?:sponsert|spendiert|stiftet)e|[^.?!]{3,50} auf dieser seite ist dank|die \\w*nachrichten (?:aus dem kreis )?unterstutzt",
    series: "partner (?:der|dieser) (?:serie|reihe|rubrik)",
    ours: "dank [^.?!,]{3,50}, unserem [\\w-]*sponsor",
    backs: "unterstutzt (?:die|unsere) (?:\\w*nachrichten|\\w*redaktion)",
    triggers: "redaktion|spendiert|stiftete",
  },
  fr: {
    series: "(?:le )?(?:partenaire|sponsor) de (?:cette|la) (?:serie|rubrique)",
    backs: "soutient l'(?:actualite|information) locale",
  },
  es: {
    before: "l[ao]s? \\w+ de la receta l[ao]s? patrocina",
    series: "el patrocinador de (?:esta|la) (?:serie|seccion)",
    ours: "gracias a [^.?!,]{3,50}, nuestro patrocinador",
  },
  it: { ours: "grazie a[^.?!,]{3,50}, il nostro sponsor" },
  pt: {
    before: "[^.?!]{3,50} (?:pagina|site) e possivel gracas a[os]?",
    series: "o (?:parceiro|patrocinador) d(?:est)?a (?:serie|coluna|seccao)",
    ours: "gracas a[^.?!,]{3,50}, o nosso patrocinador",
    backs: "apoia as noticias",
    triggers: "parceir",
  },
  nl: {
    before: "een woord(?:je)? van de \\w+ die hier (?:het licht laten branden|betalen)",
    triggers: "woord van|woordje van",
  },
  pl: {
    before:
      "\\w+ do przepisu (?:za)?sponsorowal\\w?|[^.?!]{3,50} na tej stronie jest mozliwe dzieki|(?:wiadomosci|informacje) (?:z (?:powiatu|gminy|regionu|miasta)|lokalne) (?:wspiera|sponsoruje)",
    series: "(?:partnerem|sponsorem) (?:cyklu|serii|rubryki)",
    ours: "dzieki [^.?!,]{3,50}, naszemu sponsorowi",
  },
  sv: { backs: "stod(?:j)?er lokalnyheterna" },
  tr: {
    told: ["^(?:ilce|yerel|\\p{L}+) haberlerini [^.?!]{3,40} destekliyor[.!]*$"],
  },
  ja: {
    told: [
      "(?:ニュース|配信|掲示板|ページ|連載|記事)[^。、]{0,12}を?(?:応援して|支援して|支えて)[^。、]{0,12}[「『][^。]{2,30}(?:ありがと|感謝)",
      "記事[^。]{0,12}「[^」]{2,20}」様のおかげ",
    ],
    triggers: "支えて|様のおかげ",
  },
  ko: {
    told: [
      "^(?!.*(?:독자|여러분|분들))[^.?!]{0,16}(?:게시판|소식|뉴스|기사|채널)[을를] (?:후원|응원)해 ?주[^.?!]{2,30}에 ?(?:감사|고맙)",
      "^이 글은 (?!.*(?:독자|여러분))[^.?!]{2,24} 덕분에 무료",
    ],
  },
  zh: {
    told: [
      "^恰饭(?:时间|环节)[:：]",
      "(?:栏目|专栏|版|快报|早报|新闻|直播|连载)[^。,由]{0,6}由(?![^。,]{0,10}(?:政府|国家|医院|[省市县镇村]))[^。,]{2,16}(?:(?:友情|倾情|全程|独家|出资)(?:支持|承担|呈现|奉献)|特别呈现|为您呈现)",
      "(?:插播|念)[^。,]{0,5}金主[^。,]{0,6}:",
      "由(?![^。,]{0,6}(?:妈|爸|家|朋友|邻居|读者|警))[^。,]{2,16}(?:友情|倾情)(?:提供|承担)",
      "^感谢[^。,]{0,4}支持本[版栏站]\\p{L}?的(?!.*(?:读者|朋友|大家|人))[^。,]{2,16}[。!]?$",
    ],
  },
};

const is = "(?:is|ist|est|es|e|jest)";

function cuesOf({ before, series, ours, backs, told = [] }: KeptWords): Cue[] {
  const cues = told.map((sentence) => whole(sentence));
  const start = "^\\P{L}{0,4}";
  if (before !== undefined) cues.push({ ...label(`${start}(?:${before})`), tail: "firm" });
  if (series !== undefined) {
    cues.push(partner(`${start}${series}(?: [\\p{L}'’-]+){0,7}? ${is}(?!\\p{L})`));
  }
  if (ours !== undefined) cues.push({ ...whole(ours), kind: "partner" });
  if (backs !== undefined) cues.push(whole(` ${backs}`, { at: "named" }));
  // Firms are named by such words, too, and no disguise is undone into them.
  return cues.map((cue) => ({ ...cue, isPlain: true }));
}

/**
 * Who keeps a page going: those who pay its bills and have a word, a firm that its desk thanks, what is
 * read "thanks to" a firm, who backs the local news, whose flour is in the recipe. By language.
 */
export const keptCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(words).map(([language, own]) => {
    return [language, { media: "", triggers: own.triggers?.split("|") ?? [], cues: cuesOf(own) }];
  }),
);
