import { sloganAddress, sloganAgainst, sloganClaim } from "@/utils/detectors/lexicons/slogans";
import { complaintWord, tradeWord } from "@/utils/detectors/lexicons/trade-words";
import { countGoods } from "./read-call";
import { apostrophe, joined } from "./slogan-marks";

/** The place of English among the lexicons. */
const english = 0;
const longestClaim = 80;
/** "Acme Bank, always …": a name of one to four words, then a pause. */
const claimed =
  /^((?:\p{Lu}[\p{L}\p{N}&.'’]*|[«"“][\p{L} ]{2,30}[»"”]|[\u3400-\u9fff\uac00-\ud7af]{2,12})(?: (?:(?:&|and|und|et|y|e|en|i|och) )?(?:\p{Lu}[\p{L}\p{N}&.'’]*|[«"“][\p{L} ]{2,30}[»"”])){0,3}) ?(?:[-–—:,，、]|: ) ?\P{Lu}{4,60}$/u;
/** "いつもそばに、Acme銀行。": the pause first. */
const claimedLast =
  /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af ]{3,20}[、,] ?([\u3400-\u9fff\u30a0-\u30ff\uac00-\ud7af]{2,14})[。.]?$/u;
/** "Acme's encrypted backups keep your business running": what a firm's goods do for the reader. */
const service =
  /^(?:the |le |la |il |el )?([\p{Lu}][\p{L}\p{N}&]+(?: \p{Lu}[\p{L}\p{N}&]+){0,2})['’]s? (?:[\p{L}-]+ ){1,5}?(?:keeps?|helps?|makes?|gives?|lets?|protects?|brings?|saves?|delivers?) (?:you|your) [^.?!]{4,90}[.!]?$/u;
/** "At Acme Garages, every car is treated like our own." */
const atFirm =
  /^(?:At|Bei|Chez|En|Da|Na|Bij|Hos) (\p{Lu}[\p{L}\p{N}&'’]*(?: \p{Lu}[\p{L}\p{N}&'’]*){0,3}), (?:we (?:believe|care|treat|make|put|build|offer|help|bring|craft|bake|brew|design|keep|grow|roast|love)|your \p{L}+ |every (?:\p{L}+ ){1,2}(?:is|gets|comes|has|tells|matters)|(?:wir|nous|wij|vi) \p{L}+|(?:steht|stehen|kummern|votre|tu|su|jouw|uw|din) \p{L}+)/u;
/** "Trusted by 3,000 clinics, Acme keeps records safe." */
const praised =
  /^(?:Trusted|Loved|Chosen|Recommended|Preferred|Relied on|Endorsed|Approved) by (?:[^.?!,]|,\d{3}){3,50}, (\p{Lu}[\p{L}\p{N}&]+(?: \p{Lu}[\p{L}\p{N}&]+){0,2}) (?:is|keeps?|helps?|makes?|gives?|lets?|protects?|brings?|saves?|delivers?|offers?|turns?|puts?) /u;
/** What these two begin with: small, because every line is asked. */
const place = /^(?:At|Bei|Chez|En|Da|Na|Bij|Hos) /;
const trusted = /^(?:Trusted|Loved|Chosen|Recommended|Preferred|Relied|Endorsed|Approved) /;
/** A firm says "we" there. */
const ofFirm = /(?<!\p{L})(?:we|wir|nous|wij)(?!\p{L})/gu;

/** A firm's name, a pause, and what firms claim of themselves; undefined where it is no such line. */
export function readClaim(written: string, plain: string, marks: number): string | undefined {
  if (written.length > longestClaim || (marks & joined) === 0) return undefined;
  const named = claimed.exec(written) ?? claimedLast.exec(written);
  if (named === null || !sloganClaim.test(plain) || complaintWord.test(plain)) return undefined;
  return named[1];
}

/** What the goods of a firm do for the reader. */
export function readService(written: string, plain: string, marks: number): string | undefined {
  const owner = (marks & apostrophe) !== 0 ? service.exec(written)?.[1] : undefined;
  const name = owner ?? (trusted.test(written) ? praised.exec(written)?.[1] : undefined);
  return name !== undefined && countGoods(plain, [english]) > 1 ? name : undefined;
}

/** A firm that says what one finds at its place, and is a shop or speaks to the reader. */
export function readPlace(written: string, plain: string): string | undefined {
  const name = place.test(written) ? atFirm.exec(written)?.[1] : undefined;
  if (name === undefined) return undefined;
  if (sloganAgainst.test(plain.replace(ofFirm, ""))) return undefined;
  const isShop = tradeWord.test(plain.slice(0, name.length + 6));
  return isShop || sloganAddress.test(plain) ? name : undefined;
}
