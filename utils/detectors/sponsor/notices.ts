import { isDesk } from "@/utils/detectors/lexicons/desks";
import { isUnshipped } from "@/utils/detectors/lexicons/nobodys";

/** A desk's word for what was wrong, folded, and what stands behind it. */
const corrected =
  /^(?:(?:corr?[ei][cgz]\w+|errat\w+(?: corrige)?|fe de errores|re[ct]t?ifi[ck]\w+|clarif\w+|korrekt\w+|korekta|richtigstellung|berichtigung|sprostowanie|rattelse|поправка|уточнение|duzeltme(?: ve ozur)?)[ ,\d:.]{0,8}[:：]|.{0,5}訂正|정정|바로잡|更正|勘误)/u;
/** "Codes, cards, apps, points …": who counts things up and trails off complains. */
const trailing = /^[^,.!?…、，;:]{2,40}(?:[,、，] ?[^,.!?…、，;:]{1,30}){2,6} ?(?:\.{2,}|…+)/u;
/** Whoever died, and a desk that is thankful for what it was told. */
const solemn =
  /香典|ご冥福|고인의|조의금|吊唁|节哀|lieu of flowers|statt blumen|ni fleurs|lugar de flores|posto dei fiori|van bloemen|вместо цветов|^\p{L}+ (?:for (?:spotting|the correction)|fur den hinweis|por avisar(?:em)?|per la segnalazione|voor de correctie|за внимательность)[.! ]*$|^[(（][^()（）]{2,8}[部室] ?[^()（）]{2,4}[)）]$/u;
/** Those who read and listen are thanked at any time. */
const readers = /(?:読者|リスナー)の皆|(?:독자|이웃|주민)(?:님|분| 여러분)|读者朋友/u;
const thanks = /ありがと|感謝|감사|고맙|感谢|谢谢/u;
const named = /["“”„«»「」『』]|[A-Za-z]{2}/u;

/**
 * Whether a folded stretch is a desk's correction or its name, says as what somebody speaks, is a list that trails off,
 * where nothing is shipped to, or thanks to readers: none of them advertises.
 *
 * Example: `isNotice("correction: the match is on sunday.")` → true.
 */
export function isNotice(folded: string): boolean {
  return (
    corrected.test(folded) ||
    solemn.test(folded) ||
    isDesk(folded) ||
    trailing.test(folded) ||
    isUnshipped(folded) ||
    thanksReaders(folded)
  );
}

/** Whether a cue that ends at `end` is in a list that trails off ("sponsored, supported, presented..."). */
export function isListed(folded: string, end: number): boolean {
  return (trailing.exec(folded)?.[0].length ?? 0) >= end;
}

/** Thanks to readers and nobody else, in scripts without capitals. */
export function thanksReaders(folded: string): boolean {
  return readers.test(folded) && thanks.test(folded) && !named.test(folded);
}
