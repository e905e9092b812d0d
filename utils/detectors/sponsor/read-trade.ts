import { sloganAgainst } from "@/utils/detectors/lexicons/slogans";
import {
  complaintWord,
  koreanTrades,
  promiseWord,
  tradeWord,
  unspacedTrades,
} from "@/utils/detectors/lexicons/trade-words";
import { readCall } from "./read-call";
import { beyondHangul, paused, stopped, unparted } from "./slogan-marks";

const longestLine = 90;
const nameWord = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’]*";
const links = "&|and|und|et|y|e|en|och|de|du|da|di|van|von|del|la|le";
const isLink: ReadonlySet<string> = new Set(links.split("|"));
/** A name of two to five words, a pause, and what is said behind it. */
const named = new RegExp(
  `^(${nameWord}(?: (?:(?:${links}) ){0,2}${nameWord}){0,4}(?: [«"“„][^«»"“”„]{2,24}[»"”“])?)(?: ?[:,|–—-] | ?\\. )(\\P{L}?\\p{L}.{5,70})$`,
  "u",
);
const unspaced = /^[^\p{Lu}\p{Ll}]{0,20}[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const capital = /(?<!\p{L})\p{Lu}/gu;

/**
 * The firm of a line that is a firm's name with its trade in it and a promise: "Ferndale Coffee: wake
 * up to something better". Undefined for others, such as "Acme Coffee, closed again".
 */
export function readTrade(written: string, plain: string, marks: number): string | undefined {
  if (written.length > longestLine) return undefined;
  if ((marks & unparted) !== 0 && unspaced.test(written)) {
    const trades = (marks & beyondHangul) === 0 ? koreanTrades : unspacedTrades;
    return trades.map((trade) => trade.exec(written)?.[1]).find((one) => one !== undefined);
  }
  if ((marks & (stopped | paused)) === 0 || goesOnSmall(written)) return undefined;
  const match = named.exec(written);
  const [, name = "", promise = ""] = match ?? [];
  if (name.length < 6 || !/[ ]/u.test(name)) return undefined;
  if (!tradeWord.test(plain.slice(0, name.length))) return undefined;
  const said = plain.slice(plain.length - promise.length);
  // Names behind the pause are talk of somebody.
  if ((promise.slice(1).match(capital)?.length ?? 0) > 1 || /[!?;].*\S|\. \S/u.test(said))
    return undefined;
  if (sloganAgainst.test(said) || complaintWord.test(said)) return undefined;
  return promiseWord.test(said) || readCall(said)?.isStrong === true ? name : undefined;
}

/** Whether the second word is small, and links no names: most lines are done with here. */
function goesOnSmall(written: string): boolean {
  const at = written.indexOf(" ") + 1;
  const unit = written.charCodeAt(at);
  if (unit < 0x61 || unit > 0x7a) return false;
  const end = written.indexOf(" ", at);
  return end < 0 || !isLink.has(written.slice(at, end));
}
