import type { PromotionReading } from "./read-promotion";

/** What a single link adds to a reading, whatever it is to. */
const ofLink = /^host(?:s|ed-words)-/;
const ofAddress = /^(?:path-\d|top )/;
/** Log-odds that the words must be surer by. */
const mereLinkDoubt = 1.1;

/** Whether all that leads away is one link, and no rule names what is promoted. */
function isMereLink({ hits, signs }: PromotionReading): boolean {
  return hits.length === 0 && signs.includes("hosts-1");
}

/** What is taken off the model's log-odds: it has learned too well that links promote. */
export function doubtOf(reading: PromotionReading): number {
  return isMereLink(reading) ? mereLinkDoubt : 0;
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
