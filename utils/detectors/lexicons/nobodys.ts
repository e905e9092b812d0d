/** Nobody sponsors chaos. */
const chaos =
  /^\P{L}{0,4}(?:this|diese[rs]?|ce|cet|cette|est[ea]|quest[oa]|deze|dit|ten|det har|den har|эт\p{L}{1,2}|bu|この|이|本次|这[场次]) ?(?:ch?aos(?:et)?|kaosu|caos|хаос|混乱|혼란|mess|durcheinander|schlamassel|pagaille|bordel|bazar|lio|desastre|casino|bagunca|bende|balagan|bajzel|rora|roran|бардак|karmasa)(?!\p{L}{2})/u;
/** "… von vierzig Jahren", where words are not parted. */
const years =
  /(?<!(?:創業|創立|創刊)[\d一二三四五六七八九十百]*)[\d一二三四五六七八九十百]+年(?:間)?の(?!老舗|歴史)[^、。]{1,8}の提供|由[\d一二三四五六七八九十百]+年的(?!老)/u;
/** "The show was presented by Ada Lane": by whoever spoke, on another day. */
const showed =
  /(?<!\p{L})(?:(?:the|die|the old|la|le|het|el|o|a) |l')(?:show|program\w*|broadcast|sendung|emission|jeu|trasmissione|uitzending|concert\w*|quiz|gala) (?:(?:was|were|wurde|wurden|war|etait|etaient|era|foi|fue|werd|werden) (?:[\p{L}]+ ){0,2}?(?:presented|hosted|presente\w*|presentat\w|apresentad\w|presentad\w|gepresenteerd) (?:by|par|por|pel[oa]|da|door) (?!(?:the|our|la|les?|notre|el|de|onze) |l')|wurden? von (?!(?:der|dem|den|unsere\w) )[^.?!,]{3,40} prasentiert(?!\p{L}))/u;
/** "Free shipping, except the islands": who lives there complains. */
const unshipped =
  /(?:shipping|delivery|versand|lieferung|livraison|envios?|spedizion\w|consegn\w|frete|entrega|verzending|bezorging|wysylk\w|dostaw\w|frakt|доставк\p{L}|kargo)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:except|excluding|ausser|sauf|hors|excepto|salvo|menos|tranne|esclus\w|exceto|behalve|oprocz|z wyjatkiem|poza|utom|forutom|кроме|haric)(?!\p{L})|(?:送料無料|包邮|무료 ?배송).{0,16}(?:を除|除外|除く|제외)/u;

/** Sponsors of bills, and schools and towns that are partners. */
const inOffice =
  /sponsor\p{L}{0,4} (?:of|behind|de\p{L}{0,2}|d[ao]|van|av) ?(?:\p{L}+ ){0,2}(?:bill|act|law|amend|motion|gesetz|antrag|loi|ley|legge|lei(?!\p{L})|wet|ustaw|lagf)|(?:ecole|lycee|escuela|scuola|escola)s? (?:partenaire|asociad|partner|parceir)|partner ?(?:school|town|schule|stadt|skola)/u;
/** Who helps somebody to stay sober, and is no sponsor of ours. */
const inNeed =
  /(?<!\p{L})(?:our|unser\p{L}*|notre|nos|nuestro|nostro|nosso|onze|nasz\p{L}*|var) [\p{L}-]*sponsor/u;
const sober =
  /(?<!\p{L})(?:sober|sobri|aa(?!\p{L})|alco[hol]|alkohol|drinking|nuchtern|anonym|boire|beber(?!\p{L})|bere(?!\p{L})|bottigli|trzezw|nykter|трезв)/u;

/**
 * Whether a folded sentence thanks the sponsors of a bill, a partner school, or who keeps somebody sober.
 *
 * Example: `isOthers("thanks go to the sponsors of the bill.")` → true.
 */
export function isOthers(folded: string): boolean {
  return inOffice.test(folded) || (sober.test(folded) && !inNeed.test(folded));
}

/**
 * Whether a folded sentence says that chaos, years or somebody who spoke in a show brought something.
 *
 * Example: `isNobodys("this chaos is brought to you by forty years of cuts.")` → true.
 */
export function isNobodys(folded: string): boolean {
  return chaos.test(folded) || years.test(folded) || showed.test(folded);
}

/** Whether a folded stretch tells where a shop does not ship to. */
export function isUnshipped(folded: string): boolean {
  return unshipped.test(folded);
}
