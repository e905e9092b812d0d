import type { Stretch } from "@/utils/detectors/split-lines";
import { withoutBreaks } from "./across-lines";
import { unspaced } from "./cue-bounds";
import { readTriggers } from "./read-triggers";

/** A full stop, a dash, and few words up to the line's end. */
const signed =
  /^(?<said>.{12,}[.!?…。]["')»”]*)\s*(?:(?<=\s)-{1,2}|[–—―]{1,2})\s*(?<by>[^\n–—―]{2,48})$/su;
/** Initials; a name, and who that is behind a comma; a role before a place ("kibic z Wisły"). */
const signature =
  /^(?:(?:\p{L}\.)+|[\p{Lo}ー・· ]+|\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.'’-]*){0,3}(?:,[\p{L}.'’ -]+)?|(?:\p{Ll}{1,3} )?\p{Ll}{4,}(?: \p{Ll}{1,3} \p{Lu}\p{L}+)?)$/u;
/** No signature: it ends with a full stop, initials aside, or has particles or ends of a sentence. */
const claimed = /\p{L}{3}\.$|[をで]|[다요]$/u;
const name = /(?<=\S \P{L}?)\p{Lu}[\p{L}\p{N}&'’-]{2,}/gu;

/**
 * A sponsor line without the signature behind a dash that its writer put on the same line. What
 * stands there is a firm, where none has been named before it.
 *
 * Example: "Merci à Esdebe de sponsoriser ce blog ! – L. K., Carnets" → up to the "!".
 */
export function withoutSignature(text: string, folded: string, line: Stretch): Stretch {
  const { start, end } = line;
  if (!/^[ \t]*(?:\n|$)/u.test(text.slice(end, end + 20))) return line;
  const { said = "", by = "" } = signed.exec(text.slice(start, end))?.groups ?? {};
  if (!signature.test(by) || claimed.test(by)) return line;
  const isNamed = unspaced.test(said)
    ? !said.includes(by)
    : said.match(name)?.some((word) => !by.includes(word)) === true;
  const to = start + said.length;
  const isPaid = readTriggers(withoutBreaks(folded)).within(start, to).length > 0;
  return isNamed && isPaid ? { start, end: to } : line;
}
