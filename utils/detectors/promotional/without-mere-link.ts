import type { PromotionReading } from "./read-promotion";

/** What a single link adds to a reading, whatever it is to. */
const ofLink = /^host(?:s|ed-words)-/;

/**
 * A reading in which one link counts as none. In what the model has learned from, hardly anybody
 * innocent links to anything; under articles many do. Where no rule names what is promoted, that
 * there is a link says nothing: the words, and those of the address, must.
 *
 * Example: "Our school published the readings, see the table." with a link to the table.
 */
export function withoutMereLink(reading: PromotionReading): PromotionReading {
  if (reading.hits.length > 0 || !reading.signs.includes("hosts-1")) return reading;
  const others = reading.signs.filter((sign) => !ofLink.test(sign));
  return { ...reading, signs: [...others, "hosts-0"] };
}
