import type { SponsorLexicon } from "./sponsor-lexicon";

export const sv: SponsorLexicon = {
  language: "sv",
  hasSpaces: true,
  triggers: [
    "bjuds pa",
    "kampanjkod",
    "advertorial",
    "kostnadsfritt",
    "produktplacering",
    "spons",
    "samarbete",
    "affiliate",
    "adlink",
    "rabattkod",
    "koden",
    "stod av",
  ],
  media:
    "(?:avsnitt|avsnittet|podd|podden|program|programmet|videon?|artikeln?|inlagg|inlagget|sidan?|webbplats|webbplatsen|blogg|bloggen|nyhetsbrev|nyhetsbrevet|sandning|sandningen|projekt|projektet|innehall|innehallet|trad|traden|kommentar|kommentaren)",
  sponsor: "(?:sponsor(?:n|er|erna)?|samarbetspartners?|annonsorer?)",
  by: "(?:av|fran|med)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:ar|sponsras|blir) ?(?:sponsrad|sponsrat)? av",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:tack|stort tack|tackar|vi tackar)\\b[^.?!]{0,30}\\b(?:till|for|var|vara)\\b[^.?!]{0,24}\\b(?:huvud)?(?:sponsor(?:n|er|erna)?|samarbetspartners?|annonsorer?)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:detta|det har|den har|denna|dagens|vart|var)? ?{media} (?:ar |blir |har )?(?:sponsras|sponsrad|sponsrat|presenteras|mojliggors|sponsrats|stods|framtaget i samarbete) (?:av|med)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:sponsrad|sponsrat|sponsras|sponsrade|presenteras|mojliggors|stods|i betalt samarbete|med stod) (?:av|med|fran)",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:(?:sponsrat|betalt|kommersiellt) (?:innehall |inlagg )?)?(?:i )?(?:(?:betalt|reklam|annons|kommersiellt) ?)?samarbete med",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:betalt|kommersiellt|sponsrat|reklam|annons) ?(?:samarbete|partnerskap) med\\b",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:annons|annonser|annonssamarbete|reklam|reklamsamarbete|betalt (?:samarbete|innehall|partnerskap|inlagg)|sponsrat(?: (?:innehall|inlagg|samarbete))?|sponsrad(?: (?:artikel|lank))?|i annonssamarbete med|innehall fran annonsor|advertorial|native|sponsor(?:er)?|vara sponsorer)(?: fran [\\w &.-]{2,40})?",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern: "\\b(?:affiliate|annons|reklam|ad)-?(?:lank(?:ar)?|links?)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern: "\\b(?:med|anvand|ange|med min)\\b(?: \\w+){0,2}? ?(?:rabatt|kampanj)?kode?n?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern: "(?<![^\\s(])#(?:annons|reklam|samarbete|sponsrad|sponsrat|betaltsamarbete)\\b",
    },
  ],
  against:
    "\\b(?:daligt humor|trotthet|varken|stromavbrott|forsening\\w*|strejk\\w*|gnall|somnbrist|brist pa|inte|ingen|aldrig|utan|tydligen|uppenbarligen|antagligen|lopp)\\b",
  bodies: "(?:staten|skattebetalarna|regeringen|kommunen|partiet|industrin|oss)",
};
