import type { Cue, TalkWords } from "./sponsor-lexicon";
import { stemsOf } from "./stems-of";

/** "Cooperation", "ad", before a handle; who pays for what is one's own, before the firm; stems. Folded, by language. */
const words: Readonly<Record<string, readonly [deal: string, ours?: string, triggers?: string]>> = {
  en: [
    "(?:paid )?(?:partnership|collab(?:oration)?|cooperation)|ad|gifted|sponsored",
    "[^.?!,;]{0,40}(?:coverage|reporting|column|newsletter|podcast)(?: [^.?!,;]{2,40})? (?:is|are) (?:[a-z]+ )?underwritten by",
  ],
  de: [
    "(?:bezahlte )?(?:werbung|anzeige|kooperation|zusammenarbeit)",
    "unsere [^.?!,;]{0,24}(?:bericht|nachricht|seite|tipp|folge|protokoll)[^.?!,;]{0,30} (?:erschein(?:t|en)) dank(?: der| des| dem)?|(?:\\p{L}+ ){0,2}dank gilt(?: der| dem| den)?(?= [^.?!,;]{3,40}, (?:die|der|das) [^.?!,;]{3,40} (?:finanziert|sponsert|ermoglicht))|(?:die|alle) preise (?:stiftete|spendierte)(?: wie immer)?",
  ],
  fr: ["(?:publicite|pub|collab(?:oration)?|partenariat)", "les lots sont offerts par", "pub"],
  es: [
    "(?:publi(?:cidad)?|colab(?:oracion)?)",
    "(?:la|el|l[oa]s|nuestr[oa]s?) [^.?!,;]{3,50}? (?:se (?:publica|imprime) gracias al?|l[oa]s? costea(?: integramente)?|nos l[oa]s? (?:cedio|regalo))|l[oa]s premios l[oa]s (?:dono|cedio|regalo|puso)|agradecemos a(?:l| la)?(?= [^.?!,;]{4,40} su aportacion)|cortesia de(?= [^.?!,;]{3,40} a cambio)|una presentacion de|contiene publicidad de la marca|la (?:porra|quiniela|cronica|foto)(?: [^.?!,;]{3,40})? la patrocina|[^.?!,;]{4,40} l[oa]s? (?:pago|puso)(?= [^.?!,]{3,40}, ¡?gracias,? patrocinador)",
    "colab",
  ],
  it: [
    "(?:adv|pubblicita|collab(?:orazione)?)",
    "\\p{L}+ raccontat[oa] grazie a(?:l|lla)?|la nostra [^.?!,;]{3,50}? esce grazie a(?:l|lla)?",
    "adv|collab",
  ],
  pt: [
    "(?:publi(?:cidade)?|colab(?:oracao)?|parceria)",
    "(?:as? nossas?|os? nossos?|serie|rubrica) [^.?!]{3,60}?,? com o (?:mecenato|patrocinio) d[aeo]s?|publi d[aeo](?= [^.?!,]{3,30}(?:, (?:gente|pessoal))?[.!]*$)|[^.?!]{3,30} contou com o (?:apoio|patrocinio) d[aeo]s?(?= [^.?!]{3,50}, a quem )",
    "colab",
  ],
  nl: [
    "(?:betaalde )?(?:samenwerking|advertentie|reclame)",
    "(?:die|dat) (?:aflevering|video|column) (?:werd|is) gesponsord door|(?:de|het|onze) [^.?!,;]{3,50}? (?:verschijnen|zijn gratis) dankzij",
    "advertentie|reclame",
  ],
  pl: ["(?:platna )?(?:wspolpraca|reklama)", "[^.?!,;]{3,40} (?:mi|nam) w barterze"],
  sv: [
    "(?:betalt )?(?:samarbete|reklam|annons)",
    "(?:var|vart|vara) (?:[\\p{L}-]+ ){1,5}?bekostas(?: \\p{L}+)? av",
    "reklam|annons",
  ],
  ru: ["реклама|коллаборация|сотрудничество", "", "коллаборац|сотрудничеств"],
  tr: ["(?:ucretli )?(?:is ?birligi|reklam)"],
};

/** Who gives without wanting anything. */
export const people =
  "(?! ?(?:\\p{L}{1,3} )?(?:mrs?|dr|frau|herrn?|familie|madame|senora?|signora?|fru|alcalde\\p{L}*|sindaco|kommunen|ayuntamiento|comune|camara|gemeente|gmina|eltern|parents|lecteurs|lectores|lettori|lezers|abuel\\p{L})(?!\\p{L}))";

function cuesOf([deal, ours = ""]: readonly [
  deal: string,
  ours?: string,
  triggers?: string,
]): Cue[] {
  const handle: Cue = {
    kind: "label",
    at: "any",
    pattern: `^\\P{L}{0,3}(?:${deal})(?: \\p{L}{1,4})? @[\\p{L}\\d_.]{3,30}(?:, [^.?!]{3,40})?[.!)\\]:]*$`,
  };
  if (ours === "") return [handle];
  const pattern = `^\\P{L}{0,4}(?:${ours})${people}`;
  return [handle, { kind: "sponsored", at: "any", tail: "firm", pattern }];
}

/** The same where the verb stands last, or words are not parted. */
const whole: Readonly<Record<string, readonly string[]>> = {
  sv: [
    "^\\P{L}{0,3}(?:det har|den har|dagens|veckans) [\\p{L}-]*(?:uppdatering|rapport|sida|spalt|brev|vader|tips|guid)\\p{L}* bjuder [^.?!,]{3,40} pa[.!)]*$",
  ],
  tr: [
    "[mn][iu]?[zy]?[ae] destek (?:veren|olan) (?!.*(?:herkes|okur|gonullu|belediye|siz))[^.?!]{2,40} tesekkur",
    "tarafindan (?:hediye|ucretsiz) (?:gonderil|veril|saglan)",
    "odulu [^.?!,]{3,40}['’](?:den|dan|ten|tan)[.!]*$",
  ],
  ja: [
    "(?:この|本|当)(?:連載|欄|特集|ページ|企画|掲示板)[はも]、?(?![^。]*(?:読者|皆|会員|市民|住民))[^。]{2,24}(?<![国県市町村府都道区])の助成(?:により|で|を受け)",
    "^\\P{L}{0,3}(?:編集|取材|制作|撮影)協力(?:[:：] ?(?:株式会社|有限会社|合同会社|[^。]{2,12}(?:店|社|屋|堂|工房)).{0,24}|は(?!.*(?:皆|読者|市民|警察|消防)))",
    "の制作協力は[^。]{2,24}です",
    "(?:今週|今月|今回|本日)のスポンサーは[^。]{2,24}です",
    "無償でお預かり",
  ],
  ko: [
    "^(?!.*(?:[시구군]청|재단|주민|여러분|독자(?!마당|란)))[^.?!]{0,14}(?:게시판|코너|소식|연재|칼럼|날씨|마당|나눔|중계|독자란)[은는을를] [^.?!]{2,22}(?:[이가과와] 함께(?:합니다|해요)|[이가] 응원(?:합니다|해요))",
    "(?:연재|코너|기획|특집)[^.?!]{0,16}[은는] [^.?!]{2,24}[과와] 함께하는 (?:기획|연재|코너|특집)",
    "^(?!.*(?:[시구군]청|재단|주민|여러분|독자|할머니|할아버지|선생))[^.?!]{0,18}(?:상품|경품|간식|버스)[^.?!]{0,12}[은는] [^.?!]{2,22}에서 (?:쾌척|기증|협찬)(?:해|하)",
    "(?:인쇄비|제작비|대관료|버스비)[^.?!]{0,10}(?:지원|후원|부담)해 ?주신 (?!.*(?:여러분|독자|주민|[시구군]청|재단))[^.?!]{2,24}(?:에|께|에게) ?[^.?!]{0,10}(?:감사|고마)",
    "^(?!.*(?:정부|[시구군]청|재단|여러분|독자))['\"‘]?[^.?!]{1,16}['\"’]? ?(?:연재|정보|회차|소식|중계)[은는]? [^.?!]{2,26}(?:후원|제공|협찬|후원금)으로 [^.?!]{0,16}(?:진행|발행|이어|보내|전해)",
    "(?:코너|게시판|상담|연재) ?협력사 ?[:：] ?\\S",
    "브랜드 ?앰배서더(?:입니다|예요| ?활동)(?!.*아니)",
  ],
  zh: ["链接(?:含|带)(?:返佣|返利)"],
  ru: [
    "^(?:\\p{L}+ ){1,5}?(?:готовим|пишем|ведем|выпускаем|печатаем) на (?:деньги|средства) (?:\\p{L}+ )?«",
    " наш\\p{L}{2,3} (?:сайт|форум|блог|рассылк|страниц|канал|газет|редакци)\\p{L}* (?:любезно )?(?:предостав[ил]\\p{L}+|оплатил\\p{L}?|оплачивает) (?:\\p{L}+ )?«",
    "^(?:автобус|печать|призы)(?: \\p{L}+)?? (?:оплатила? наш\\p{L}* (?:\\p{L}+ )?(?:спонсор|партнер|благотвор)|(?:предоставил|подарил)а? (?:магазин|торгов|фирма|компани))",
    "(?:предоставлен|получен)\\p{L}* по бартеру",
    "^\\P{L}{0,3}(?:памятк|буклет|календар)\\p{L}{0,2} (?:издан|напечатан|выпущен)\\p{L}{0,2} совместно с(?! (?:\\p{L}+ ){0,2}(?:администрац|министерств|полици|мчс|школ))",
    "^\\P{L}{0,3}спецпроект с (?:\\p{L}+ ){0,3}«[^»]{2,30}»[.!]*$",
  ],
};

/**
 * Deals with a handle ("Werbung @acme"), who pays for what is one's own ("La formación la costea Acme"), gave what is
 * handed out or printed, and is with a column, where languages say that in ways of their own. By language.
 */
export const donorCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  [...new Set([...Object.keys(words), ...Object.keys(whole)])].map((language) => {
    const own = words[language];
    const patterns = whole[language] ?? [];
    const cues: Cue[] = [
      ...(own === undefined ? [] : cuesOf(own)),
      ...patterns.map((pattern): Cue => ({ kind: "sponsored", at: "any", pattern })),
    ];
    const stems = own?.[2]?.split("|") ?? [];
    const triggers = [...stems, ...stemsOf([own?.[1] ?? "", ...patterns])];
    const plain = cues.map((cue): Cue => ({ ...cue, isPlain: true }));
    return [language, { media: "", triggers, cues: plain }];
  }),
);
