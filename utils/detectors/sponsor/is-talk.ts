import { isOthers } from "@/utils/detectors/lexicons/nobodys";
import { isHelped } from "@/utils/detectors/lexicons/public-bodies";
import { isSpent } from "@/utils/detectors/lexicons/spent-codes";
import type { Cue } from "@/utils/detectors/lexicons/sponsor-lexicon";
import { isWondered } from "@/utils/detectors/lexicons/wondering";
import type { CompiledLexicon, CueMatch } from "./compile-lexicon";
import { isDenied, isDeniedBehind, isGeneral, isMocked, isRule, isTalkOfTag } from "./denials";
import { isRound } from "./is-round";
import { isJoke } from "./jokes";
import { isListed, thanksReaders } from "./notices";

/** Nor does a Korean question need its mark. */
const asked =
  /(?:[가나까]요|[은는인건던]가|[았었했]나|(?:습니|입니|을|할|일)까|냐|[것거] ?같(?:은데|아|네|습니다)요?)[~ㅠㅜㅋㅎ.!… ]*$/u;
/** What a firm leaves out in its claim ("Acme, banking without the fuss") denies nothing. */
const withoutPain =
  /(spons.{4,60}[,:-] [^.?!]{0,40}?)(?<!\p{L})(?:without|never|no|not|ohne|nie|sans|sin|senza|sem|zonder|bez|utan)(?= )/u;
/** "Free to read without a paywall, thanks to Acme", "financed by Acme, without influence on what it says". */
const unwalled =
  /(?<!\p{L})(?:without|no|ohne|sans|sin|senza|sem|zonder|bez|utan|без)(?= (?:an? |any )?(?:muro de )?(?:regard|droit|influ|einfluss|invloed|wplyw|влиян|paywall|bezahlschranke|pago(?!\p{L})|betaalmuur|betalvagg|пейвол|платн|reklam))/u;
/** "…, says the mayor." */
const reported =
  /[,-] (?:(?:as )?(?:\p{L}+ )?(?:says?|said|claims?|claimed|wrote|writes)|according to|sagte?|laut|so der|so die|dit|selon|d'apres|dice|dijo|segun|dice|ha detto|secondo|diz|disse|segundo|zegt|zei|volgens|mowi|powiedzial\p{L}?|wedlug|sager|sade|enligt|говорит|сказал\p{L}?|по словам|dedi|diyor)(?!\p{L})[^,]{0,60}$/u;

/** A sentence that a cue stands in. */
interface CuedSentence {
  readonly written: string;
  readonly folded: string;
  /** Behind it stands the sponsor's own claim: what that denies is no denial of the cue. */
  readonly claim: number;
}

/**
 * Whether a sentence with a cue is talk about sponsoring: it denies the cue, mocks, quotes what somebody
 * said, asks, or speaks of all sponsoring there is.
 */
export function isTalk(
  language: CompiledLexicon,
  cue: Cue,
  { index, end }: CueMatch,
  { written, folded, claim }: CuedSentence,
): boolean {
  const before = folded.slice(0, index);
  const behind = folded.slice(end);
  const spoken = language.lexicon.language;
  if (spoken === "ko" && asked.test(folded)) return true;
  if (isDeniedBehind(spoken, behind)) return true;
  if (cue.kind === "tag") return isTalkOfTag(before, behind);
  if (cue.kind === "code") return isSpent(folded);
  if (isJoke(written, folded) || isListed(folded, end)) return true;
  if (isWondered(spoken, folded, end)) return true;
  if (cue.kind === "label") return isGeneral(before, behind);
  if (cue.kind === "disclosure") {
    return isDenied(before) || isGeneral(before, behind) || isRule(folded);
  }
  if (cue.kind === "partner" && isGeneral(before, behind)) return true;
  if (cue.kind === "thanks") {
    if (isRound(spoken, written, folded) || thanksReaders(folded) || isOthers(folded)) return true;
  }
  if (isHelped(spoken, folded)) return true;
  // Thanks are said first, a claim is behind the name.
  const said = folded
    .slice(0, cue.kind === "thanks" ? index : claim)
    .replace(withoutPain, "$1")
    .replace(unwalled, "");
  return language.against().test(said) || reported.test(folded) || isMocked(folded);
}
