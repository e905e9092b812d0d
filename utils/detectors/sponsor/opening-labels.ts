import { isKnownWord } from "@/utils/detectors/known-words";
import type { Stretch } from "@/utils/detectors/split-lines";
import { unspaced } from "./cue-bounds";
import { ofFirm } from "./opening-tags";

/** Units that somebody's own words have at least: a claim of the firm is shorter. */
const fewestSaid = 60;
const fewestUnspaced = 22;
/** A label in brackets or before a bar, or a tag, and what stands behind it. */
const labelled = /^\P{L}{0,2}[\p{L} -]{2,30}(?:[\])】〕］]|\s?[|｜])\s*|^#\p{L}{2,20} /u;
/** Before a colon, where words are not parted: "編集協力:". */
const labelledUnspaced = /^\P{L}{0,2}[\p{Lo}]{2,8}[:：]\s*/u;
/** Capitalised words, small ones between them, up to a word in small letters. */
const names =
  /^(?:(?:\p{Lu}|\d)[\p{L}\p{N}&.'’-]* (?:(?:&|\+|de|du|la|di|da|do|van|von|und|et|y|e|och|i|и|и Ко) )?){1,7}(?=\p{Ll})/u;
/** No noun with its particle; and what kind of firm it is. */
const firmUnspaced =
  /^[\p{Lo}\p{N}ー・A-Za-z&-]{2,15}[\p{Lo}\p{N}ーA-Za-z](?<![이가은는을를엔에의])(?: \p{Lo}{0,3}(?:원|점|몰|치과|약국|침구|안경|가구)(?= ))?(?= +[\p{Lo}「『])/u;
const address = /[\p{L}\p{N}]\.\p{Ll}{2,}/u;
/** Where nouns have capitals, these begin a sentence. */
const opener =
  / (?=(?:Der|Die|Das|Den|Dem|Ein|Eine|Wer|Wir|Ich|Es|In|Im|Am|Bei|Beim|Mit|Zu|Zum|Zur|Für|Wenn|Nach|Als|Auf|Seit) )/u;
const lastCapital = /\p{Lu}[\p{L}\p{N}'’-]* $/u;

/**
 * Where a label ends that a firm's name stands behind, if somebody's own sentence follows on the same line without a
 * full stop before it.
 *
 * Example: "[Ad] Larkwell Lamps Whoever wants a hob has to look at the meter cupboard first: …" → behind "Lamps".
 */
export function labelledFirmEnd(
  text: string,
  folded: string,
  { start, end }: Stretch,
): number | undefined {
  const written = text.slice(start, end);
  const isUnspaced = unspaced.test(written);
  const before =
    labelled.exec(written)?.[0] ?? (isUnspaced ? labelledUnspaced.exec(written)?.[0] : undefined);
  if (before === undefined) return undefined;
  const rest = written.slice(before.length);
  const firm = isUnspaced ? firmUnspaced.exec(rest)?.[0] : firmBefore(rest);
  if (firm === undefined) return undefined;
  const from = start + before.length;
  const behind = from + firm.length;
  const own = folded.slice(behind, end).trimStart();
  if (own.length < (isUnspaced ? fewestUnspaced : fewestSaid)) return undefined;
  const words = isUnspaced ? [firm.slice(0, 3)] : folded.slice(from, behind).split(" ");
  const isAgain = words.some((word) => word.length >= (isUnspaced ? 3 : 4) && own.includes(word));
  if (isAgain || ofFirm.test(own) || address.test(own)) return undefined;
  return behind;
}

/** The capital before a small letter begins the sentence: "Keukenhuis De Linde Wie een …". */
function firmBefore(rest: string): string | undefined {
  const run = names.exec(rest)?.[0];
  if (run === undefined) return undefined;
  const first = (opener.exec(run) ?? lastCapital.exec(run))?.index ?? 0;
  if (first === 0) return undefined;
  const [word = ""] = run.slice(first).trim().toLowerCase().split(" ");
  const firm = run.slice(0, first).trimEnd();
  const isNamed = firm.split(" ").some((one) => !isKnownWord(one.toLowerCase()));
  return isNamed && isKnownWord(word) ? firm : undefined;
}
