import type { PromotionReading } from "./read-promotion";
import { talkOfAds } from "./sign-words";

/** What a single link adds to a reading, whatever it is to. */
const ofLink = /^host(?:s|ed-words)-/;
const ofAddress = /^(?:path-\d|top )/;
/** Log-odds that the words must be surer by. */
const mereLinkDoubt = 1.1;
const plainDoubt = 1;
/** What is more where the link leads to a source. */
const sourceDoubt = 1;
/** More where the words are about advertising: who advertises calls it by another name. */
const talkDoubt = 1.6;
/** What leads to somebody, or names a price. */
const leading: ReadonlySet<string> = new Set([
  "hosts-1",
  "hosts-2",
  "hosts-3",
  "hosts-4",
  "mail",
  "phone",
  "handle",
  "chat",
  "money",
]);

/** Whether all that leads away is one link, and no rule names what is promoted. */
function isMereLink({ hits, signs }: PromotionReading): boolean {
  return hits.length === 0 && signs.includes("hosts-1");
}

/**
 * What is taken off the model's log-odds where no rule names what is promoted: a link alone proves
 * little, and neither do words that lead nowhere ("I subscribe to the paper"). Training knows it.
 */
export function doubtOf(reading: PromotionReading): number {
  if (isMereLink(reading)) return mereLinkDoubt + (reading.isSourced ? sourceDoubt : 0);
  const leadsNowhere = reading.hits.length === 0 && !reading.signs.some((one) => leading.has(one));
  if (!leadsNowhere) return 0;
  return plainDoubt + (reading.mayTalkOfAds && talkOfAds.test(reading.blanked) ? talkDoubt : 0);
}

/**
 * A reading in which one link counts as none. In what the model has learned from, hardly anybody
 * innocent links to anything; under articles many do. Where no rule names what is promoted, that
 * there is a link says nothing: the words, and those of the address, must.
 *
 * Example: "Our school published the readings, see the table." with a link to the table.
 */
export function withoutMereLink(reading: PromotionReading): PromotionReading {
  if (!isMereLink(reading)) return reading;
  const others = reading.signs.filter((sign) => !ofLink.test(sign));
  const addressWords = reading.addressWords.filter((word) => !ofAddress.test(word));
  return { ...reading, signs: [...others, "hosts-0"], addressWords };
}
