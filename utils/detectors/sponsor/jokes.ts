import { isNobodys } from "@/utils/detectors/lexicons/nobodys";

const by =
  "(?:by|from|of|von|vom|durch|par|por|pela|pelo|da|dal|dalla|door|przez|av|от|sponsoruje|prezentuje|спонсор(?: выпуска)? -)";
const amount =
  "(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|ten|twenty|thirty|forty|too (?:little|much|many)|zu (?:viel|wenig)\\p{L}?|eine[rmn]?|zwei|drei|vier|funf|zehn|dreissig|une?|deux|trois|quatre|cinq|dix|trente|trop de|una?|dos|tres|cuatro|cinco|diez|treinta|due|tre|quattro|cinque|dieci|trenta|troppe|troppi|dois|duas|quatro|dez|trinta|een|twee|drie|vier|vijf|tien|dertig|te (?:veel|weinig)|dwie|dwa|trzy|trzech|cztery|czterech|piec|dziesiec|tva|fem|tio|trettio|for (?:lite|mycket)|два|две|три|трех|четыре|пять|десять|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|\\p{L}+(?:zig|tig)|(?:quar|cinqu|soix)ante|\\p{L}{2,5}(?:enta|anta)|\\p{L}+dziesci|\\p{L}+(?:tio|дцать)|сорок)";
const times =
  "(?:hours?|minutes?|days?|weeks?|months?|years?|nights?|decades?|stunden?|minuten|tagen?|wochen?|monaten?|jahren?|nachten?|heures?|jours?|semaines?|mois|ans|annees|nuits?|horas?|minutos?|dias?|semanas?|meses|anos|noches?|ore|ora|minuti|giorni|settimane|mesi|anni|notti|noites?|uur|dagen|weken|maanden|jaar|nachten|godzin\\p{L}*|minut\\p{L}*|dni|tygodni\\p{L}*|miesiec\\p{L}*|lat|nocy|timmars?|timmar|minuters?|dagars?|veckors?|manaders?|ars?|natter|час\\p{L}*|дней|недел\\p{L}*|месяц\\p{L}*|лет|ночей)";
const letters =
  "(?:(?:the |der |dem |la |el |il |o |de |het )?(?:letter|buchstaben?|lettre|letra|lettera|letter|literk[aei]|bokstaven|букв[аыой]{1,2}) )";
/** "Three hours of sleep", "the letter K": none of them pays. */
const noPayer = new RegExp(
  `(?<!\\p{L})${by} (?:${amount} (?:\\p{L}+ )?${times}(?!\\p{L})|${letters}|(?:[ck]h?aos|хаос|boredom|langeweile|l'ennui|скука)[.! ]*$)`,
  "u",
);
/** "My broken dishwasher", in whatever case German has its nouns. */
const ownThing =
  /(?<!\p{L})(?:by|par|por|da|dal|dalla|door|przez|av) (?:my|mon|ma|mes|mis?|mio|mia|miei|meu|minha|mijn|moj\p{L}{0,3}|min|mitt|mina|meus|minhas)(?! (?:friend|employer|company|firm|agenc|sponsor|partner|book|shop|store|publisher|amis?\b|employeur|entreprise|editeur|amigos|empresa|editorial|agencia|amici|azienda|editore|amigos|empresa|editora|vriend|werkgever|bedrijf|uitgever|firma|wydawc|vanner|arbetsgivare|foretag|forlag))(?: \p{Ll}[\p{L}'’-]+){1,6}[.,!?)]*(?: |$)|(?<!\p{L})(?:von|durch) meine[rnms]?(?! (?:Firma|Arbeitgeber|Freund|Partner|Sponsor|Verlag|Kunden|Laden|Shop|Agentur|Buch)) \p{L}/u;

/**
 * Whether a sentence says that something is brought by what nobody is paid by: hours, letters, one's
 * own things, whoever spoke in a show.
 *
 * Example: `isJoke("Sponsored by three hours of sleep.", "sponsored by three hours of sleep.")` → true.
 */
export function isJoke(written: string, folded: string): boolean {
  return noPayer.test(folded) || isNobodys(folded) || ownThing.test(written);
}
