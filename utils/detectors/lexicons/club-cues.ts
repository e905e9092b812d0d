import type { Cue, TalkWords } from "./sponsor-lexicon";

const thanks = (pattern: string): Cue => ({ kind: "thanks", at: "any", pattern });

/** Clubs, choirs and the like, folded, any language. */
const club =
  "(?:[fu]c|[afu]s|[cfsu]d|cf|[mt]?[ks]s|[fi]k|[bi]f|[ft]?sv|vf[bl]|[ck]lub\\p{L}*|\\p{L}*verein|atletico|ass?oc\\p{L}+|team|newsroom|reda[kcz][ctz]?\\p{L}+|equip[eo]|squadra|festi[vw]al)";
/** What clubs do, for whom; "a", "presented by"; "advertisement for". Folded, of one language. */
type Words = readonly [thanks: string, partner: string, a?: string, by?: string, label?: string];

const byLanguage: Readonly<Record<string, Words>> = {
  en: ["(?:thanks|to thank)", "sponsor|partner", "an?", "presented by", "(?:ad|advert) for"],
  de: [
    "dankt",
    "sponsor|partner",
    "eine?",
    "prasentiert von",
    "anzeige,? (?:da|wegen) kooperation mit",
  ],
  fr: ["remercie", "sponsor|partenaire", "une?", "(?:presentee?|offerte?) par", "publicite pour"],
  es: [
    "agradece",
    "patrocinador|colaborador",
    "una?",
    "(?:presentad|ofrecid)[oa] por",
    "publicidad (?:de|para)",
  ],
  it: ["ringrazia", "sponsor|partner", "una?", "(?:presentat|offert)[oa] da", "pubblicita per"],
  pt: [
    "agradece",
    "patrocinador|parceiro",
    "uma?",
    "(?:apresentad|oferecid)[oa] pel[ao]",
    "publicidade (?:de|para)",
  ],
  nl: ["bedankt", "sponsor|partner", "een", "aangeboden door", "(?:advertentie|reclame) voor"],
  pl: ["dziekuje", "sponsor|partner"],
  sv: ["tackar", "sponsor|partner", "en", "presenterad av", "(?:annons|reklam) for"],
};

/** A club that thanks its partner, or a firm whose part follows its name; a column that a firm presents. */
function cuesOf([verb, partner, a, by, label]: Words): Cue[] {
  const said = `(?:^|[ '])${club} [^.?!,]{0,40}?${verb}`;
  const cues: Cue[] = [
    {
      ...thanks(
        `${said}(?: \\p{L}{1,9}){1,2} [\\p{L}-]*?(?:${partner})\\p{L}*(?: \\p{L}+(?=,))?,?(?! (?:of|in|de|van|av) )`,
      ),
      tail: "firm",
    },
    {
      ...thanks(`${said}(?: \\p{L}+){0,3}?(?= [^.?!,]{3,40}, (?:${partner}))`),
      tail: "firm",
    },
    thanks(`${said}(?: \\p{L}{1,4}){0,2} (?<firm>[^.?!,;]{4,40}?),? \\p{L}{1,4} `),
  ];
  if (a !== undefined) {
    cues.push({
      kind: "sponsored",
      at: "any",
      pattern: `(?:^|- )${a} [\\p{L}-]{4,14},? ${by} (?<firm>[^.?!,;]{4,40})`,
    });
  }
  if (label !== undefined) {
    cues.push({
      kind: "label",
      at: "any",
      tail: "firm",
      pattern: `^\\P{L}{0,3}${label}(?= [^ .?!:]{3,24} [^.?!:]{3,30}:)`,
    });
  }
  return cues;
}

/** Stems of these cues, and cues that one language alone has. */
const own: Readonly<Record<string, readonly [triggers: string, cues?: readonly Cue[]]>> = {
  en: ["thanks"],
  de: ["dankt|kooperation"],
  fr: ["offert"],
  es: ["publicidad"],
  it: ["pubblic"],
  pt: ["oferec", [{ kind: "label", at: "own", tail: "firm-end", pattern: "oferecimento:?" }]],
  nl: ["bedankt"],
  pl: ["dziekuje"],
  sv: ["tackar|presenterad"],
  ja: [
    "協賛",
    [
      thanks(
        "(?:特別協賛の|協賛(?:して|を)?(?:いただい|くださ)\\p{L}{1,4})(?!皆|方|企業|各)[^。、]{2,20}(?:様|さん)?(?:に|へ)[^。、]{0,8}(?:感謝|御礼|お礼|ありがと)",
      ),
    ],
  ],
  ko: [
    "후원|협찬",
    [
      thanks(
        "(?:전시|공연|행사|대회|축제)[을를] 지원해 ?주신 (?!.{0,12}(?:분|독자|시민|시청|구청|재단|정부))[^.?!]{2,20}에 ?(?:깊이 |진심으로 )?(?:감사|고맙)",
      ),
      { kind: "sponsored", at: "any", pattern: "^[([][^.?!()[\\]]{2,20} ?(?:협찬|후원)[)\\]]" },
    ],
  ],
  zh: [
    "我的名字",
    [
      {
        kind: "code",
        at: "any",
        pattern: "[报提]我的名字[^。!]{0,30}(?:半价|[\\d一二三四五六七八九]折|优惠|立减|免费)",
      },
    ],
  ],
};

/**
 * A club that thanks its partner, a column that a firm presents, and an advertisement for one before a colon. By language.
 */
export const clubCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(own).map(([language, [triggers, cues = []]]) => {
    const words = byLanguage[language];
    const all = words === undefined ? cues : [...cuesOf(words), ...cues];
    // Firms are named by such words, too, and no disguise is undone into them.
    const plain = all.map((cue): Cue => ({ ...cue, isPlain: true }));
    return [language, { media: "", triggers: triggers.split("|"), cues: plain }];
  }),
);
