/** What became of a code at the till, by language. */
const refused =
  /(?<!\p{L})(?:refus(?:ed|e[es]? )|rejected|declined|turned out|(?:did not|didn't) (?:work|apply)|nicht (?:angenommen|akzeptiert)|galt [^.?!]{0,20}nicht|abgelehnt|pas (?:marche|fonctionne|accept)|n(?:o|ao|on)(?: ha)? fun[cz]ion(?:o|ou|at)|rechaza|rifiutat|recus(?:ad|ar)|geweigerd|werkte niet|nie (?:zadz|przyj|dzial)|gick inte|neka[dt]|не (?:сработал|принял)|отказали|gecmedi|calismadi|kabul edilme)|使え(?:ません|なか)|断られ|거절|안 ?됐|不能用|用不了|被拒/u;

/**
 * Whether a folded sentence complains of a code that a shop did not take.
 *
 * Example: `isSpent("the code summer20 was refused at the till.")` → true.
 */
export function isSpent(folded: string): boolean {
  return refused.test(folded);
}
