import { roleClaim } from "@/utils/detectors/lexicons/slogan-claims";
import { sloganAddress, sloganAgainst } from "@/utils/detectors/lexicons/slogans";
import { complaintWord, promiseWord, tradeWord } from "@/utils/detectors/lexicons/trade-words";
import { isUnheardOf } from "./find-brand";
import { languagesOf } from "./languages-of";
import { anyLanguage, countGoods } from "./read-call";
import { paused, stopped } from "./slogan-marks";

/** What a line that begins with a name and a pause says of the name. */
export interface Title {
  readonly name: string;
  readonly score: number;
}

const nameWord = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’]*";
/** "Acme – smarter storage for hospitals": little with a capital behind the pause. */
const titled = new RegExp(
  `^(${nameWord}(?: ${nameWord}){0,3})(?: [-–—|] |: |, (?=(?:the|der|die|das|le|la|l'|el|il|lo|o|a|de|het|din|ditt|your|votre|tu|uw) ?\\P{Lu}{8,60}$))(\\P{Lu}*\\p{Lu}?\\P{Lu}*)$`,
  "u",
);
/** "Because every mile matters. Haverley Tyres." */
const signed = new RegExp(
  `^(\\P{L}?\\p{Lu}[^.!?…:;]{10,80})(?:[.!…]| [-–—]) (${nameWord}(?: (?:& )?${nameWord}){0,3})[.!]?$`,
  "u",
);
const capital = /(?<!\p{L})\p{Lu}/gu;
const weak = 0.55;

/** How much a line with a name before its pause reads like a slogan; undefined for other lines. */
export function readTitle(written: string, plain: string, marks: number): Title | undefined {
  if ((marks & paused) === 0) return undefined;
  const [, name = "", said = ""] = titled.exec(written) ?? [];
  if (name === "") return undefined;
  const isAddressed = sloganAddress.test(plain);
  const behind = plain.slice(plain.length - said.length);
  const goods = countGoods(plain, [anyLanguage]);
  const own = isUnheardOf(name)
    ? countGoods(behind, languagesOf(behind)) + (roleClaim.test(behind) ? 1 : 0)
    : 0;
  const benefits = Math.min(3, Math.max(goods, own));
  const score = 0.34 + 0.13 * benefits + (isAddressed ? 0.1 : 0) + (/!$/u.test(plain) ? 0.06 : 0);
  const isEnough = benefits + (isAddressed ? 1 : 0) >= 2;
  return { name, score: isEnough ? score : Math.min(score, weak) };
}

/** The shop that signs a promise ("Because every mile matters. Haverley Tyres."). */
export function readSigned(written: string, plain: string, marks: number): string | undefined {
  if ((marks & (stopped | paused)) === 0) return undefined;
  if (endsSmall(written)) return undefined;
  const [, promise = "", name = ""] = signed.exec(written) ?? [];
  if (name.length < 6 || !name.includes(" ")) return undefined;
  const said = plain.slice(0, promise.length);
  if (!tradeWord.test(plain.slice(promise.length))) return undefined;
  if ((promise.slice(1).match(capital)?.length ?? 0) > 1) return undefined;
  if (sloganAgainst.test(said) || complaintWord.test(said)) return undefined;
  const isPromise = promiseWord.test(said) || sloganAddress.test(said);
  return isPromise || countGoods(said, languagesOf(said)) > 0 ? name : undefined;
}

/** Whether the last word begins with a small letter: it is no name's. */
function endsSmall(written: string): boolean {
  const first = written.charCodeAt(written.lastIndexOf(" ") + 1);
  return first >= 0x61 && first <= 0x7a;
}
