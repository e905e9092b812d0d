import { foldLetters } from "@/utils/detectors/fold-letters";

const inWord = /[\p{L}\p{N}]/u;

/**
 * Whether a text names a firm as a word of its own, whatever the case and diacritics.
 *
 * Example: `isNamedIn("Esdebe's alarms", "Esdebe")`; "Ada" is not in "Canada".
 */
export function isNamedIn(text: string, name: string): boolean {
  const folded = foldLetters(text);
  const wanted = foldLetters(name).trim();
  if (wanted === "") return false;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const isStart = !inWord.test(folded.charAt(at - 1)) || !inWord.test(wanted.charAt(0));
    const after = at + wanted.length;
    if (
      isStart &&
      (!inWord.test(folded.charAt(after)) || !inWord.test(wanted.charAt(wanted.length - 1)))
    ) {
      return true;
    }
  }
  return false;
}
