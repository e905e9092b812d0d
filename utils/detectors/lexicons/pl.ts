import type { SponsorLexicon } from "./sponsor-lexicon";

export const pl: SponsorLexicon = {
  language: "pl",
  hasSpaces: true,
  triggers: [
    "dziek",
    "mecenas",
    "fundator",
    "ufundowan",
    "zrealizowan",
    "lokowanie",
    "promocyjn",
    "wspier",
    "kodem",
    "kodu",
    "sponsor",
    "wspolprac",
    "partner",
    "material",
    "afiliac",
    "kod",
    "prowizj",
    "promocj",
    "powstal",
  ],
  media:
    "(?:artykulu?|odcinek|odcinka|podcastu?|programu?|filmu?|materialu?|wpisu?|tekstu?|strona|strony|bloga?|tresci?|projektu?|komentarza?|kanalu?|newslettera?|audycja|audycji|nagranie|nagrania|posta?|stream|transmisja|serwisu?|portalu?|relacj[ai]|sekcj[ai]|redakcji|witryn[ay])",
  sponsor: "(?:sponsor(?:em|a|owi|zy|ami|om)?|partner(?:em|a|owi|zy|ami|om)?|reklamodawc\\w+)",
  by: "(?:przez|z|od)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "jest sponsorowan[yae] przez",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:dziekujemy|dzieki|dziekuje|podziekowania|dziekujac)\\b[^.?!]{0,30}\\b(?:nasz\\w*|dla|sponsor\\w*|partner\\w*)\\b[^.?!]{0,20}\\b(?:sponsor(?:owi|om|em|ami|a)?|partner(?:owi|om|em|ami)|reklamodawc\\w+)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern: "\\b(?:dziekujemy|dziekuje|podziekowania)\\b[^.?!]{0,24}\\bsponsor(?:owi|om)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "\\b(?:sponsorem|partnerem|fundatorem) (?:\\w+ ){0,2}?{media}(?: \\w+)? (?:jest|byl|sa|byla|pozostaje)\\b(?! (?:miast|gmin|powiat|urz|minist|uni|wojewod|narodow|samorzad))",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:ten|ta|to|tego|dzisiejszy|nasz|niniejszy)? ?{media} (?:jest |zostal\\w* |byl\\w* )?(?:sponsoruje|sponsorowan\\w+|powstal\\w*|wspier\\w+|przygotowan\\w+|zrealizowan\\w+) ?(?:(?!przy )\\w+ )?(?:przez|we wspolpracy|dzieki|przy wsparciu|jest)?(?: z)?",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:material |artykul |tresc |film |odcinek )?(?:sponsorowan\\w|sponsoruje|wspierany|przygotowany|ufundowany|prezentuje) ?(?:przez|z)?",
      band: "possible",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern: "(?:przy wsparciu|dzieki wsparciu|ze wsparciem)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\bwspolprac\\w+ (?:reklamow\\w+|platn\\w+|komercyjn\\w+|barterow\\w+|partnersk\\w+)(?: z)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:(?:material|artykul|tekst|wpis) (?:powstal |przygotowany )?)?we? wspolpracy z(?:e)?(?: (?:marka|firma))?",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:reklama|reklamy|ogloszenie|ogloszenia|(?:material|artykul|wpis|tekst|post|tresci?|film|link)(?:y)? (?:sponsorowan[yae]|reklamow[yae]|promocyjn[yae]|partnersk(?:i|a|ie)|platn[yae]|komercyjn[yae])|wspolpraca (?:reklamowa|komercyjna|barterowa|platna)|platna wspolpraca|sponsorowan[eya]|sponsor(?:zy)?|nasi sponsorzy|artykul partnera|autopromocja|tekst promocyjny|lokowanie produktu|platne partnerstwo)",
    },
    {
      kind: "label",
      at: "label",
      pattern: "(?:auto)?promocja",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:link\\w*) (?:afiliacyjn\\w+|partnersk\\w+|sponsorowan\\w+)\\b|\\bafiliacyjn\\w+\\b|\\b(?:zawiera|zawieraja) (?:\\w+ )?(?:lokowanie|reklam\\w+)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:z|uzyj|wpisz|uzywajac|na|podaj)\\b(?: \\w+){0,2}? ?kod(?:em|u)?(?: rabatow\\w+| promocyjn\\w+)?:?",
    },
    { kind: "code", at: "any", tail: "code", pattern: "\\bkod (?:rabatowy|promocyjny|znizkowy):?" },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?<![^\\s(])#(?:reklama|wspolpraca|wspolpracareklamowa|sponsorowane|materialsponsorowany|ad|prezent)\\b",
    },
  ],
  against:
    "\\b(?:zly humor|awari\\w+|ani|korek|strajk|opoznieni\\w+|bezsennosc|narzekani\\w+|brak snu|nie|nigdy|bez|zaden|chyba|pewnie|oczywiscie|niezalezny|podobno|wyglada|panstwo|badanie)\\b",
  bodies:
    "(?:rzad|panstwo|podatnik\\w+|gmin\\w+|parti\\w+|pis|po|unie|producenta|putina|sorosa|miast[oa]|polskiego|narodow\\w+|minist\\w+|urz[ae]d\\w*|unii|samorzad\\w*|wojewod\\w+)",
};
