import { byWord } from "@/utils/sites/by-word";
import { isDateText, isPostedLine } from "./words";

/** In a line with a date, and before an element with a name, more words than before a name alone. */
const by = `(?:${byWord}|di|fra|od)`;
const wrote =
  "wrote|writes|says?|said|schrieb|schreibt|meint|sagt|a écrit|écrit|a dit|dit|escribió|dijo|ha scritto|scrive|" +
  "schreef|schrijft|skrev|skriver|napisała?|pisze|написала?|пишет|yazdı|" +
  "replied|answered|antwortete?|a répondu|répond|respondió|responde|respondeu|ha risposto|risponde|" +
  "antwoordde|svarade|svarer|odpowiedziała?|ответила?|yanıtladı";
const name = "(\\p{L}[^,;:|·•()\\[\\]«»]{0,48}?)";
const edge = "(?:^|[\\s,;|·•–—-])";
/** Words between a name and a date: "Ann on Monday", "Ann, am 3.3.". */
const link = "\\s*(?:,|\\||·|•|–|—|-|\\s(?:on|at|am|le|el|il|op|den|kl|dnia|в)(?=\\s|$))";

const afterDate = new RegExp(`^(.{4,60}?)${edge}${by}:?\\s+${name}\\s*[:.]?$`, "iu");
const beforeDate = new RegExp(
  `^\\W*(?:\\p{L}+\\s)?${by}:?\\s+${name}(?:${link}\\s*(.{0,60}))?$`,
  "iu",
);
const beforeVerb = new RegExp(
  `^${name}(?:${link}\\s*.{4,40}?)?\\s(?:${wrote})(?!\\p{L})(.{0,50})$`,
  "iu",
);
/** "Comment from: Ann [Visitor]", and "3 From Ann" before a date: where all comments have such a line. */
const afterColon = new RegExp(
  `^(?:\\p{L}+\\s)?${by}\\s?:\\s*${name}\\s*(?:\\[[^\\]]{2,30}\\]?)?$`,
  "iu",
);
const counted = new RegExp(`^#?\\d{1,5}[.)]?\\s+(?:(?:${by}|de)\\s+)?(?=\\p{L})`, "iu");
const byAtEnd = new RegExp(`(?:^|[\\s\\p{P}])${by}\\s*:?\\s*$`, "iu");
const longest = 120;
const tags = /^(?:DT|P|DIV|TD|SPAN|SMALL|H[2-6]|HEADER|FOOTER|CITE|ADDRESS|EM|B|STRONG|LI)$/;

/** Nothing beside a name. */
const bare = /^\p{L}[^,;:()]*$/u;
/** "9 May, 9:14 - Ann (not verified)", "Ann | 9 May": where all comments have such a line. */
const dash = /\s[-–—|·•]\s/;

/**
 * Who wrote, by a line that every comment has: as `looseName`, and where only a dash stands between name
 * and date, badges left out.
 */
export function nameInLine(element: Element): string | undefined {
  const loose = looseName(element);
  if (loose !== undefined || !tags.test(element.nodeName)) return loose;
  const badges = [...element.querySelectorAll('[class*="badge" i]')];
  const text = badges
    .reduce((rest, { textContent }) => rest.replace(textContent, " "), element.textContent)
    .replace(/[^\p{L}\p{N}.)]+$/u, "")
    .replace(/\s+/g, " ")
    .trim();
  if (text.length > longest) return undefined;
  const [, last] = afterColon.exec(text) ?? [];
  if (last !== undefined) return named(last);
  const parts = text.split(dash);
  const other = (parts[1 - parts.findIndex(isDated)] ?? "")
    .replace(counted, "")
    .replace(/\s\([^()]+\)$/, "");
  return parts.length === 2 && bare.test(other) ? named(other) : undefined;
}

/**
 * Who wrote, where the name has no element of its own: in a line of a date and "by", before
 * "wrote:", or before a place and a date. Undefined where the element is no such line.
 *
 * Example: `<dt>3. Le lundi 2 mars 2026 par Rémi</dt>` → "Rémi".
 */
export function looseName(element: Element): string | undefined {
  if (!tags.test(element.nodeName) || element.textContent.length > longest * 2) return undefined;
  const text = element.textContent.replace(/\s+/g, " ").trim();
  if (text.length > longest) return undefined;
  const [, date = "", last] = afterDate.exec(text) ?? [];
  if (last !== undefined && isDated(date)) return named(last);
  const [, first, rest = ""] = beforeDate.exec(text) ?? [];
  if (first !== undefined && isDated(rest)) return named(first);
  const [, said, when = ""] = beforeVerb.exec(text) ?? [];
  if (said !== undefined && (/:\s*$/.test(text) || isDated(when))) return named(said);
  return nameAndPlace(text);
}

/** "Ann - Leeds | 19:02": a name, where somebody lives, and when. */
function nameAndPlace(text: string): string | undefined {
  const [who = "", place = "", when = "", ...more] = text.split(dash);
  if (more.length > 0 || !isDated(when) || isDated(place)) return undefined;
  return bare.test(who) && place.split(" ").length < 4 ? named(who) : undefined;
}

/** "Answer by Ann", and nothing else. */
export function saysByWhom({ textContent }: Element): boolean {
  return textContent.length <= longest && beforeDate.test(textContent.trim());
}

/** Whether what follows a text is a name, as after "Posted by". */
export function endsInBy(text: string): boolean {
  return byAtEnd.test(text);
}

function isDated(text: string): boolean {
  const line = text.replace(/^\W*\d{1,5}[.)]?\s+(?=\p{L})/u, "").trim();
  return isDateText(line.slice(0, 50)) || isPostedLine(line);
}

/** A name has few words; what has more is a sentence. */
function named(text: string): string | undefined {
  const found = text.trim();
  return found.split(" ").length > 4 || isDateText(found) ? undefined : found;
}
