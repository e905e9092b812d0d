import type { Cue, TalkWords } from "./sponsor-lexicon";

/** How firms and what they do for a newsroom are spoken of, in one language. */
interface Firms {
  /** "supports our newsroom", behind the firm's name. */
  readonly backs: string;
  /** "our partner", before it. */
  readonly ours: string;
  /** What the partner has for the reader, somewhere behind its name: "offers readers a". */
  readonly offers: string;
  /** "we are sponsored by", before the firm's name. */
  readonly us: string;
  readonly triggers: readonly string[];
}

const byLanguage: Readonly<Record<string, Firms>> = {
  en: {
    us: "(?:we are|we're|i am|i'm|this site is|proud|delighted|pleased|happy|grateful) (?:[a-z]+ ){0,3}?(?:sponsored|supported|backed|funded|underwritten) by",
    backs:
      "(?:(?:also|proudly|generously|kindly) )?(?:supports?|backs?|funds?|powers?|underwrites?|sponsors?|helps? (?:to )?(?:fund|support|pay for)|(?:is|are) (?:proud|happy|pleased) to (?:support|sponsor|back)|(?:is|are) (?:supporting|sponsoring|backing)) (?:our|this|these) (?:\\w+ ){0,2}?(?:newsroom|journalism|reporting|reporters|journalists|moderators?|moderation|{media})(?! of)",
    ours: "(?:and |now )?(?:our|today'?s|this \\w+'?s) (?:\\w+ )?(?:partners?|sponsors?|advertisers?|supporters?)",
    offers:
      "(?:offers?|gives?|provides?|has|have|lets?|invites?|helps?|brings?|(?:is|are) (?:offering|giving|inviting)) (?:(?:all |our |every |new )?(?:readers?|subscribers?|customers?|members|commenters)|you|your|everyone|an?|\\d+|free|up to|half)",
    triggers: ["newsroom", "journalis", "reporting", "reporters", "moderat"],
  },
  de: {
    us: "wir (?:sind|werden) (?:\\w+ ){0,3}?(?:gesponsert|unterstutzt|gefordert|finanziert) (?:von|durch)",
    backs:
      "(?:unterstutzt|fordert|finanziert|sponsert|ermoglicht) (?:unsere?[nrsm]?|diese?[nrsm]?) (?:\\w+ )?(?:redaktion|journalismus|berichterstattung|arbeit|kommentar\\w*|moderation|community|{media})",
    ours: "unser\\w* (?:\\w+ )?(?:werbe|kooperations|haupt)?(?:partner|sponsor|anzeigenkunde)(?:in|en)?",
    offers:
      "(?:berat|bietet|schenkt|gibt|hilft|ladt|gewahrt|verlost|verschenkt|zeigt|begleitet) (?:sie|ihnen|euch|dich|dir|unseren|allen|lesern|leserinnen|\\d+|bis zu|eine?[nrms]?|kostenlos\\w*|gratis)",
    triggers: ["journalismus", "berichterstattung"],
  },
  fr: {
    us: "nous sommes (?:\\w+ ){0,3}?(?:d'etre )?(?:sponsorise|parraine|soutenu|finance)\\w* par",
    backs:
      "(?:soutient|finance|parraine|sponsorise|accompagne) (?:notre|cette?|ce|nos) (?:\\w+ )?(?:redaction|journalisme|journalistes|travail|moderation|{media})",
    ours: "notre (?:\\w+ )?(?:partenaire|sponsor|annonceur|mecene)",
    offers:
      "(?:(?:vous|t') ?(?:offre|propose|invite|accompagne|aide|conseille|fait|reserve)|(?:offre|propose|reserve) (?:a (?:nos|tous)|aux|une?|des|\\d+|jusqu))",
    triggers: ["redaction", "journalis"],
  },
  es: {
    us: "(?:estamos|somos) (?:\\w+ ){0,3}?(?:patrocinad|apoyad|auspiciad|financiad)\\w+ por|nos (?:patrocina|auspicia)",
    backs:
      "(?:apoya|patrocina|respalda|financia|auspicia|colabora con) (?:a )?(?:nuestr[ao]s?|este|esta) (?:\\w+ )?(?:redaccion|periodismo|periodistas|trabajo|cobertura|comunidad|foro|{media})",
    ours: "nuestr[oa] (?:\\w+ )?(?:patrocinador[a]?|socio|colaborador[a]?|anunciante|partner|sponsor)",
    offers:
      "(?:(?:te|les|le|os) \\w+|(?:ofrece|regala|invita|propone) (?:a (?:nuestros|los|todos)|una?|\\d+|hasta|gratis))",
    triggers: ["redaccion", "periodis"],
  },
  it: {
    us: "siamo (?:\\w+ ){0,3}?(?:sponsorizzat|sostenut|supportat|finanziat)[ie] da|ci sponsorizza",
    backs:
      "(?:sostiene|supporta|finanzia|sponsorizza) (?:la nostra|il nostro|i nostri|questa?|questo) (?:\\w+ )?(?:redazione|giornalismo|giornalisti|lavoro|copertura|comunita|forum|{media})",
    ours: "il nostro (?:\\w+ )?(?:partner|sponsor|inserzionista|sostenitore)",
    offers:
      "(?:(?:vi|ti) \\w+|(?:offre|regala|propone) (?:a(?:i|gli)? |una? |un'|il |lo |fino|\\d+))",
    triggers: ["redazione", "giornalis"],
  },
  pt: {
    us: "(?:somos|estamos) (?:\\w+ ){0,3}?(?:patrocinad|apoiad|financiad)\\w+ (?:por|pel[oa])|quem nos patrocina e",
    backs:
      "(?:apoia|patrocina|financia) (?:a |o )?(?:noss[ao]s?|este|esta) (?:\\w+ )?(?:redacao|jornalismo|jornalistas|trabalho|cobertura|comunidade|{media})",
    ours: "(?:o |a )?noss[oa] (?:\\w+ )?(?:patrocinador[a]?|parceir[oa]|anunciante|apoiador[a]?)",
    offers:
      "(?:(?:te|lhe|lhes) \\w+|(?:oferece|da|presenteia|convida|tem) (?:a(?:os)? |uma? |\\d+|ate |voce|gratis|desconto))",
    triggers: ["redacao", "jornalis"],
  },
  nl: {
    us: "wij? worden (?:\\w+ ){0,3}?(?:gesponsord|ondersteund|gesteund) door",
    backs:
      "(?:steunt|ondersteunt|sponsort|financiert) (?:onze|ons|deze|dit) (?:\\w+ )?(?:redactie|journalistiek|werk|verslaggeving|forum|moderatie|{media})",
    ours: "onze (?:\\w+ )?(?:partner|sponsor|adverteerder)",
    offers:
      "(?:biedt|geeft|helpt|nodigt|adviseert|schenkt|trakteert) (?:u|je|jullie|lezers|onze|alle|\\d+|een|tot|gratis)",
    triggers: ["redactie", "journalistiek"],
  },
  pl: {
    us: "(?:jestesmy (?:\\w+ ){0,2}?(?:sponsorowani|wspierani) przez|sponsoruje nas|wspiera nas)",
    backs:
      "(?:wspiera|sponsoruje|finansuje) (?:nasz\\w*|te|ten|to) (?:\\w+ )?(?:redakcj\\w+|dziennikarstwo|prace|forum|{media})",
    ours: "nasz (?:\\w+ )?(?:partner|sponsor|reklamodawca)",
    offers:
      "(?:oferuje|daje|zaprasza|proponuje|przygotowal\\w*|pomoze|pomaga|rozdaje|udziela) (?:\\p{L}+|\\d+)",
    triggers: ["redakcj", "dziennikar"],
  },
  sv: {
    us: "vi (?:\\w+ )?(?:sponsras|stods|ar sponsrade) (?:\\w+ )?av",
    backs:
      "(?:stoder|stodjer|sponsrar|finansierar) (?:var|vart|vara|den har|det har) (?:\\w+ )?(?:redaktion|journalistik|arbete|bevakning|forum|{media})",
    ours: "var (?:\\w+ )?(?:samarbets)?(?:partner|sponsor|annonsor)",
    offers:
      "(?:erbjuder|ger|bjuder|hjalper|har) (?:dig|er|alla|lasare|vara|lasarna|en|ett|\\d+|upp|gratis)",
    triggers: ["redaktion", "journalistik"],
  },
  ru: {
    us: "нас (?:\\p{L}+ )?спонсиру(?:ет|ют)",
    backs:
      "(?:поддерживает|спонсирует|финансирует) (?:наш\\p{L}{1,2}|эт\\p{L}{1,2}) (?:\\p{L}+ )?(?:редакци\\p{L}|журналистик\\p{L}|журналист\\p{L}{1,2}|работ\\p{L}|{media})",
    ours: "наш (?:\\p{L}+ )?(?:партнер|спонсор|рекламодатель)",
    offers: "(?:дарит|предлагает|дает|приглашает|предоставляет|поможет|помогает) \\S",
    triggers: ["редакци", "журналист"],
  },
};

/** Where words are not parted, or the verb stands last, the whole is one pattern. */
const whole: Readonly<Record<string, TalkWords>> = {
  tr: {
    media: "",
    triggers: ["ortagimiz"],
    cues: [
      {
        kind: "thanks",
        at: "any",
        pattern:
          "['’]\\w{1,3} (?:\\w+ )?(?:destekleri|destegi|katkilari|katkisi|sponsorlugu|sponsorluklari) icin (?:cok )?tesekkur",
      },
      {
        kind: "sponsored",
        at: "any",
        pattern:
          "^[^.?!]{2,40} (?:gazeteciligimizi|haber merkezimizi|editor\\w*|muhabirlerimizi|yorum\\w*|kosemizi|sitemizi|yayinimizi) (?:destekliyor|desteklemekte\\w*)",
      },
      {
        kind: "partner",
        at: "any",
        pattern:
          "^(?:partnerimiz|sponsorumuz|is ortagimiz|destekcimiz) [^.?!]{2,70} (?:sunuyor|hediye ed\\w+|veriyor|davet ediyor|sagliyor)",
      },
    ],
  },
  ja: {
    media: "",
    triggers: ["応援", "サポート"],
    cues: [
      {
        kind: "sponsored",
        at: "any",
        pattern:
          "^.{2,20}は(?:当|本|この|私たちの|わたしたちの)(?:サイト|編集部|報道|取材|コメント欄|コーナー|ページ|掲示板)を(?:応援|支援|サポート|後援)して",
      },
      {
        kind: "partner",
        at: "any",
        pattern:
          "(?:当サイト|当社|私たち|本紙|編集部)?の?(?:パートナー|提携先|スポンサー|協賛社)(?:企業)?(?:の|、|である).{2,20}(?:から|が|では|より).{0,24}(?:割引|プレゼント|無料|特典|クーポン)",
      },
    ],
  },
  ko: {
    media: "",
    triggers: [],
    cues: [
      {
        kind: "sponsored",
        at: "any",
        pattern:
          "^.{2,20}(?:은|는|이|가) (?:저희|우리|본) ?(?:편집국|뉴스룸|편집부|댓글|보도|취재|코너|사이트)[^.?!]{0,4} ?(?:후원|지원|응원)",
      },
      {
        kind: "partner",
        at: "any",
        pattern:
          "(?:저희|우리)?(?: ?공식)? ?(?:파트너|제휴사|후원사|스폰서)(?:사)?(?:인)? .{2,20}(?:에서|이|가|은|는) .{0,24}(?:할인|무료|증정|혜택|쿠폰)",
      },
    ],
  },
  zh: {
    media: "",
    triggers: [],
    cues: [
      {
        kind: "sponsored",
        at: "any",
        pattern:
          "^.{2,20}(?:支持|赞助|贊助)(?:本|我们的|我們的)(?:报|報|站|编辑部|編輯部|新闻|新聞|报道|報道|栏目|欄目|评论区|評論區|网站|網站)",
      },
      {
        kind: "partner",
        at: "any",
        pattern:
          "(?:我们|我們|本站|本报|本報)的?(?:合作伙伴|合作夥伴|合作方|赞助商|贊助商|赞助方).{2,20}(?:为|為|向|给|給|送出|推出|赠送|贈送)",
      },
    ],
  },
};

/**
 * Cues that need a firm's name beside them: that it supports the newsroom ("Acme supports our
 * journalism"), or what it has for readers ("Our partner Acme offers you a free quote").
 */
export const firmCues: Readonly<Record<string, TalkWords>> = {
  ...Object.fromEntries(
    Object.entries(byLanguage).map(([language, { backs, ours, offers, us, triggers }]) => {
      const cues: Cue[] = [
        { kind: "sponsored", at: "named", pattern: ` ${backs}(?![\\p{L}])` },
        { kind: "sponsored", at: "any", tail: "firm", pattern: `^(?:${us})(?![\\p{L}])` },
        {
          kind: "partner",
          at: "any",
          tail: "firm",
          pattern: `^${ours}(?= [^.?!]{2,60}? ${offers})`,
        },
      ];
      return [language, { media: "", triggers, cues }];
    }),
  ),
  ...whole,
};
