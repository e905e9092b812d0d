import { sponsored, whole } from "./plain-forms";
import type { TalkWords } from "./sponsor-lexicon";
import { ahead, byline, coded, offer, tagged } from "./who-pays-forms";

const paper =
  "(?:forum|portalu?|stron[aey]|serwisu?|bloga?|kanalu?|podcastu?|newslettera?|redakcj[aei]|grup[aey]|rubryk[aei]|dyskusj[aei]|komentarzy?|audycj[aei]|gazetk?[aei]|profilu?|artykulu?|tekstu?|wpisu?|postu?|odcink?a?|odcinek|cyklu?|watku?|watek)";
const pays =
  "(?:oplaca|oplacil\\p{L}*|pokrywa|pokryl\\p{L}*|finansuje|sfinansowal\\p{L}*|wspolfinansuje|utrzymuje|sponsoruje|zasponsorowal\\p{L}*|funduje|ufundowal\\p{L}*)";
/** Who pays for public things, or out of his own pocket. */
const unlessPublic =
  "(?! (?:miast|gmin|powiat|urz|minist|rzad|uni|ue|wojewod|narodow|fundusz|rodzic|czytelni|podatni|panstw|starost|samorzad|uczelni|szkol|prezydent|kto))";
const shop =
  "(?: (?:firma|sklep|marka|browar|biuro podrozy|hurtownia|spolka|studio|drukarnia|ksiegarnia|hotel|salon|serwis))?";
const deal =
  "(?:\\d ?%|\\d zl|znizk\\p{L}+|rabat\\p{L}*|gratis\\p{L}*|taniej|pol ceny|za darmo|w prezencie)";

/**
 * How Polish says who pays for the server or the trip, who lent or gave what is written about, what a
 * firm has for the readers of a page, and that somebody is paid to write.
 */
export const whoPaysPolish: TalkWords = {
  media: "",
  triggers: [
    "serwer",
    "hosting",
    "domen",
    "koszty",
    "utrzymanie",
    "dzialalnosc",
    "wyjazd",
    "podroz",
    "pobyt",
    "bilety",
    "nocleg",
    "do testow",
    "do recenzji",
    "na testy",
    "wypozycz",
    "uzyczyl",
    "podarowal",
    "znizk",
    "rabat",
    "kupon",
    "widzowi",
    "widzom",
    "komentujac",
    "zaplacil",
    "placi mi",
    "placi nam",
    "dostaje",
    "przesylka pr",
    "ambasador",
    "czytelni",
    "sluchacz",
    "przynosi",
    "przekaz",
    "#wspol",
    "prezent",
    "nagrod",
    "platn",
    "oplacona",
    "barter",
    "dostal",
    "za darmo",
    "bez oplat",
    "z tego linku",
  ],
  cues: [
    sponsored(
      `(?<!\\p{L})(?:koszty|serwer\\p{L}*|hosting|domene|utrzymanie|wyjazd|podroz|pobyt|bilety|noclegi?|obiad|przelot)(?: \\p{L}+){0,2}? ${pays} (?:nam|mi)${unlessPublic}${shop}`,
    ),
    sponsored(
      `(?<!\\p{L})(?:koszty(?: utrzymania)?|serwer\\p{L}*|hosting|domene|utrzymanie|dzialalnosc) (?:t\\p{L}{1,2} |nasz\\p{L}+ )?${paper} ${pays}${unlessPublic}${shop}`,
    ),
    sponsored(
      "(?:do (?:testow|recenzji)|na testy) (?:\\p{L}+ ){0,2}?(?:wypozyczyl|uzyczyl|udostepnil|dostarczyl|przyslal|podeslal|przekazal)\\p{L}* (?:nam|mi)" +
        shop,
    ),
    sponsored(
      "(?:wypozyczyl|uzyczyl|podarowal|sprezentowal)\\p{L}* (?:nam|mi) (?:\\p{L}+ )?(?:firma|sklep|marka|salon|hurtownia)",
    ),
    sponsored(
      "(?:dosta|otrzyma)l(?:[ae]m|[iy]smy) (?:\\p{L}+ ){0,2}?(?:do (?:testow|recenzji)|na testy) (?:\\p{L}+ )?od(?: sklepu| producenta)?",
    ),
    sponsored(
      `${paper} (?:\\p{L}+ ){0,2}?dzieki (?:uprzejmosci|hojnosci|zyczliwosci)(?: firmy| marki| sklepu)?`,
    ),
    whole(
      `^dzieki (?:firmie|marce|sklepowi|naszemu (?:sponsorowi|partnerowi)) [^.?!]{2,40} (?:ta|ten|to|nasz\\p{L}*) ${paper}[^.?!]{0,24} (?:darmow|bezplatn|za darmo|istniej|dziala)\\p{L}*`,
    ),
    sponsored(
      `${paper}(?: \\p{L}+){0,4}? (?:za darmo|bezplatnie|bez oplat|darmow\\p{L}+) dzieki (?:firmie|marce|sklepowi|naszemu (?:sponsorowi|partnerowi))`,
    ),
    offer(
      `(?:znizk\\p{L}+|rabat|kupon)(?= (?:\\p{L}+ )?dla (?:\\p{L}+ )?(?:czytelni|sluchacz|widz|komentujac|uzytkowni)\\p{L}+ (?:tego|tej|nasz\\p{L}+|moj\\p{L}+|${paper}))`,
    ),
    offer(
      `(?<!\\p{L})(?:czytelni|sluchacz|widzowie|widzom|komentujac)\\p{L}*(?= (?:tego|tej|nasz\\p{L}+|moj\\p{L}+) ${paper} [^.?!]{0,60}(?:\\d ?%|znizk|rabat|taniej))`,
    ),
    coded(`(?<!\\p{L})na haslo(?= \\S+ [^.?!]{2,80}${deal})`),
    coded(`${deal}[^.?!]{2,80} na haslo`),
    whole(
      `(?:firma|sklep|marka) [^.?!]{2,30} (?:zaplacil\\p{L}?|placi) (?:mi|nam) za (?:ten|to|te|napisanie)(?!\\p{L})`,
    ),
    whole(
      `za (?:ten|to|te) (?:komentarz|wpis|tekst|opinie|recenzje|post) (?:zaplacil\\p{L}? mi|placi mi|dosta(?:lam|lem|je)|otrzymal[ae]m)(?!\\p{L})`,
    ),
    sponsored(
      "^(?:miejsce|przestrzen) (?:na|pod|do) [^.?!]{2,30} (?:udostepnia|oddaje|zapewnia|oferuje|funduje) (?:panstwu|wam|ci|nam)" +
        shop,
    ),
    sponsored(
      `(?<!\\p{L})${paper} (?:przynosi|prezentuje|dostarcza|udostepnia|zapewnia|serwuje) (?:wam|panstwu)${shop}`,
    ),
    sponsored("jest(?:em|esmy) (?:\\p{L}+ )?ambasador\\p{L}* (?:marki|firmy|sklepu)"),
    {
      kind: "label",
      at: "start",
      tail: "firm",
      pattern: "(?:prezent|paczka|przesylka) pr od(?: marki| firmy)?",
    },
    sponsored(
      `(?<!\\p{L})nagrod[ye] (?:w|do|za|dla) (?:\\p{L}+ ){1,2}?(?:ufundowal|przekazal|zapewnil|funduje|daje|zapewnia)\\p{L}*${unlessPublic}${shop}`,
    ),
    sponsored("(?:platna|oplacona|platne) (?:wspolpraca|partnerstwo) z|w ramach barteru (?:z|od)"),
    {
      kind: "label",
      at: "any",
      pattern: `^(?:bez|gdyby nie) (?:wsparci\\p{L}|pomoc\\p{L}?) (?:firmy|marki|sklepu|nasz\\p{L}+ (?:sponsora|partnera))(?= [^.?!]{2,40} nie (?:byloby|powstal\\p{L}+|istnial\\p{L}+) (?:t\\p{L}{1,3}|nasz\\p{L}+) ${paper})`,
    },
    ahead(
      "(?:dziekuj\\p{L}+|podziekowania) (?:dla )?(?:firm(?:ie|y)|marce|marki|sklepowi|sklepu|hurtowni|spolce)(?= [^.?!]{2,40} za (?:(?:udostepnienie|przekazanie|wypozyczenie|uzyczenie|podeslanie|ufundowanie)|[^.?!]{2,30} do (?:tego projektu|testow|recenzji|tego odcinka|tego wpisu)))",
    ),
    whole(
      `nasz\\p{L}* ${paper} (?:utrzymuje sie|istnieje|zyje|dziala) (?:dzieki|z pieniedzy) (?:reklamodawc|sponsor|partner)\\p{L}+`,
    ),
    {
      kind: "disclosure",
      at: "any",
      pattern: "z tego linku (?:mam|dostaje|mamy) (?:\\p{L}+ )?(?:procent|prowizj|grosz)",
    },
    sponsored(
      "(?:dosta|otrzyma)l(?:[ae]m|[iy]smy) (?:\\p{L}+ ){0,2}?(?:gratis|za darmo|bezplatnie|nieodplatnie|w prezencie) od (?:firmy|marki|sklepu|producenta)",
    ),
    byline("przekaz platny|platny przekaz|material partnera|reklama"),
    tagged("reklama|wspolpraca\\p{L}*|materialreklamowy|sponsorowane"),
  ],
};
