/** What somebody who is paid says of what is their own. Folded, in one language. */
export interface MineWords {
  /** "sponsors", and "supports", before "my". */
  readonly sponsors: string;
  readonly supports: string;
  readonly my: string;
  /** "supports me with their products", behind a firm's name. */
  readonly products?: string;
  readonly sponsorIs: string;
  /** "Thanks to", before a firm, and "we can keep" behind it. */
  readonly thanks: string;
  readonly keep: string;
  /** "exists thanks to the support of"; "we write this with the help of", from the start. */
  readonly lives: string;
  readonly runs?: string;
  /** "A thank-you goes to". */
  readonly goes: string;
  /** "through my link". */
  readonly link: string;
  readonly triggers: string;
}

export const mineWords: Readonly<Record<string, MineWords>> = {
  en: {
    sponsors: "sponsors|pays (?:me )?for",
    supports: "(?:supports|backs)",
    my: "my",
    sponsorIs: "my sponsor is",
    thanks: "thanks to",
    keep: "we can (?:keep|hold|offer)",
    lives: "(?:exists|lives|stays open) thanks to the (?:support|help) of",
    goes: "(?:thank-you|thanks) go(?:es)? to",
    link: "(?:through|via|use|using|with|from) my (?:\\w+ )?(?:link|referral|invite)(?: link| code)?",
    triggers: "pays me for|you goes|my referral|my invite",
  },
  de: {
    sponsors: "(?:sponser|sponsor)t|ist sponsor|bezahlt(?: mir)?",
    supports: "unterstutzt",
    my: "(?:meine[nrs]?|mein|unsere[rs])",
    sponsorIs: "mein sponsor ist",
    thanks: "dank (?:der|des|dem)?",
    keep: "konnen wir",
    lives: "(?:gibt es|besteht|lebt) dank der (?:\\w+ )?unterstutzung(?: von| der| des)?",
    goes: "(?:dankeschon|dank) geht an(?: die)?",
    link: "(?:uber|mit|von|durch) meine[nmr] (?:link|empfehlung|einladung)",
    triggers:
      "dank des|dank dem|dank geht|meinen link|meinem link|meiner empfehlung|empfehlungslink",
  },
  fr: {
    sponsors: "(?:sponsorise|parraine)",
    supports: "soutient",
    my: "(?:mon|ma|mes)",
    sponsorIs: "mon sponsor est",
    thanks: "grace a(?:u)?(?: la| l')?",
    keep: "nous pouvons",
    lives: "(?:existe|vit|reste \\w+) grace au soutien d(?:e|u|e la)",
    goes: "merci(?: va)? (?:a|au)(?: la)?",
    link: "(?:(?:avec|via|par|en passant par) mon (?:lien|code(?! postal)|parrainage)(?: de)?(?: parrainage| parrain)?|je (?:vous|te) parraine)",
    triggers: "mon lien",
  },
  es: {
    sponsors: "patrocina",
    supports: "apoya",
    my: "mi",
    sponsorIs: "mi (?:patrocinador|sponsor) es",
    thanks: "gracias al?",
    keep: "podemos",
    lives: "(?:sigue|existe|vive)(?: abiert[oa])? gracias al apoyo del?",
    runs: "(?:hablamos|escribimos|seguimos) [^.?!,]{2,24} con (?:la ayuda|el apoyo) del?",
    goes: "(?:gracias|agradecimiento)(?: va)? a",
    link: "(?:con|desde|por|en) mi (?:enlace|link|codigo(?! postal)|invitacion)",
    triggers: "mi link",
  },
  it: {
    sponsors: "sponsorizza",
    supports: "(?:sostiene|supporta)",
    my: "(?:il mio|la mia)",
    products: "mi (?:sostiene|supporta) con i suoi prodotti",
    sponsorIs: "il mio sponsor e",
    thanks: "grazie a(?:l|lla)?",
    keep: "possiamo",
    lives: "(?:esiste|vive|resta \\w+) grazie al sostegno (?:di|del|della)",
    runs: "(?:il|la|le|gli|i|l') ?(?!caff|birr|vin|giro)[^.?!,;]{3,40} ve l[oaei] offr\\w+",
    goes: "grazie(?: va)? a(?:l|lla)?",
    link: "(?:dal|con il|col|tramite il) mio (?:link|codice|invito)",
    triggers: "stiene |ve l|mio link",
  },
  pt: {
    sponsors: "patrocina",
    supports: "apoia",
    my: "(?:o meu|a minha|meu|minha)",
    sponsorIs: "meu patrocinador e",
    thanks: "gracas a[os]?",
    keep: "podemos",
    lives: "(?:continua|existe|vive)(?: abert[oa])? gracas ao apoio d[aeo]",
    runs: "uma (?:conversa|coluna|rubrica) com o apoio d[aeo]",
    goes: "obrigad[oa](?: vai)? (?:a|ao)",
    link: "(?:pelo|com o?|no) ?meu (?:link|codigo|convite)",
    triggers: "obrigado|obrigada|meu link",
  },
  nl: {
    sponsors: "sponsort",
    supports: "(?:onder)?steunt",
    my: "mijn",
    sponsorIs: "mijn sponsor is",
    thanks: "dankzij(?: de| het)?",
    keep: "kunnen (?:we|wij)",
    lives: "(?:bestaat|leeft) dankzij de (?:steun|hulp) van",
    goes: "(?:bedankje|dank) gaat (?:uit )?naar",
    link: "(?:via|met|door) mijn (?:link|code|uitnodiging)",
    triggers: "gaat naar|gaat uit|mijn link",
  },
  pl: {
    sponsors: "sponsoruje",
    supports: "wspiera",
    my: "(?:moj\\w*)",
    sponsorIs: "moim sponsorem jest",
    thanks: "dzieki",
    keep: "mozemy",
    lives: "(?:istnieje|dziala|zyje) dzieki wsparciu",
    runs: "(?:dzial|kacik|rubryke|forum) ?[^.?!,]{0,20} prowadzimy dzieki(?: wsparciu)?|(?:ten|te) (?:film|odcinek|wpis|poradnik|przepis|rozmow\\w|dyskusj\\w)(?: [^.?!,]{1,24})? (?:wspiera|sponsoruje)",
    goes: "podziekowania dla",
    link: "(?:z|przez) moj\\w+ (?:link\\w*|polecenia|zaproszenia|kodu)",
    triggers: "mojego polecenia|mojego link|moj link",
  },
  sv: {
    sponsors: "sponsrar|betalar",
    supports: "(?:stottar|stodjer)",
    my: "(?:min|mitt)",
    sponsorIs: "min sponsor ar",
    thanks: "tack vare",
    keep: "kan vi",
    lives: "(?:finns|lever) (?:kvar )?tack vare stodet fran",
    goes: "tack (?:gar )?till",
    link: "(?:via|med|genom) min (?:\\p{L}*lank|kod|inbjudan)",
    triggers: "betalar mi|stottar mi|stodjer mi|tack gar|min lank|min kod|ingslank",
  },
};
