import type { SponsorLexicon } from "./sponsor-lexicon";

export const tr: SponsorLexicon = {
  language: "tr",
  hasSpaces: true,
  triggers: [
    "komisyon",
    "advertorial",
    "tesekkur",
    "partneri",
    "is ortagi",
    "tarafindan",
    "satis ortakl",
    "koduyla",
    "kodunu",
    "kodu ile",
    "spons",
    "reklam",
    "ortaklig",
    "katkilar",
    "desteğ",
    "kodu",
    "sunar",
    "tanitim",
    "sunulmus",
  ],
  media:
    "(?:bolum|program|video|yazi|icerik|makale|haber|site|sayfa|podcast|yayin|yorum|proje|bulten|kanal|gonderi)",
  sponsor: "(?:sponsor\\w*|partner\\w*|is ortagi\\w*)",
  by: "(?:tarafindan|ile)",
  cues: [
    {
      kind: "sponsored",
      at: "any",
      pattern: "{media}[^.?!]{1,40} tarafindan (?:desteklen|sponsor|sunul|finanse)\\w*",
    },
    {
      kind: "code",
      at: "any",
      pattern: "\\b(?:[a-z]{2,16}\\d{1,4}|\\d{1,3}[a-z]{2,16}) (?:koduyla|kodu ile|kodunu)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\bsponsor\\w*(?: \\w+){0,3}(?: \\w+['a-z]*)? ?(?:tesekkur\\w*|sukran\\w*)\\b|\\btesekkur\\w*[^.?!]{0,30}\\bsponsor\\w*",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "\\b(?:bu|bugunku|haftanin) (?![^.?!]{0,60}(?:izleyici|takipci|valili|bakanli|topluluk|gonullu|kullanici|okur))(?:\\w+ ){0,3}?\\w*[^.?!]{0,50}\\b(?:sponsorlug\\w+|destegiyle|katkilariyla|is ?birligiyle|is ?birligi ile|sponsorlug\\w* ile)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern: "\\b(?:bu|bugunku|haftanin) (?:\\w+ ){0,2}{media}\\w*(?: \\w+)? sponsoru\\b",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:reklam|reklamlar|sponsorlu(?: icerik| gonderi| baglanti)?|advertorial|tanitim(?: yazisi)?|ilan|is ?birligi|ucretli (?:is ?birligi|ortaklik)|reklam icerir|sponsor(?:lar)?|sponsorumuz|sponsorlarimiz)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:satis ortakligi|affiliate|ortaklik) (?:link|baglanti)\\w*\\b|\\bkomisyon (?:alabilir\\w*|aliyor(?:uz|um)|kazan(?:abilir\\w*|iyor(?:uz|um)|ir(?:iz|im)))\\b|\\breklam (?:icerir|icermektedir)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern: "\\b(?:indirim|promosyon|kupon) (?:kodu|kodunu|koduyla)(?: ile)?:?",
    },
    { kind: "tag", at: "any", pattern: "(?<![^\\s(])#(?:reklam|isbirligi|sponsorlu|tanitim)\\b" },
  ],
  against:
    "\\b(?:yorgunluk|arza\\w*|(?<!')ne|tubitak|trafik|cile\\w*|grev\\w*|gecikme\\w*|isyan\\w*|uykusuz\\w*|yoktur|\\w+m[ea]m[ea]kte\\w*|degil|degildir|yok|asla|hic|cekildi|kaybetti|gibi)\\b",
  bodies: "(?:devlet|hukumet|belediye|parti)",
};
