import { stringOf } from "@/utils/core/normalize/offset-text";

/** Letters without a decomposition that people leave the stroke or dot off. */
const strokes: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ħ: "h",
  "’": "'",
  "‘": "'",
  "‛": "'",
  ʼ: "'",
  "´": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "―": "-",
  "−": "-",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "：": ":",
  "！": "!",
  "？": "?",
  "｜": "|",
  "　": " ",
  "（": "(",
  "）": ")",
  "，": ",",
  "＃": "#",
  ё: "е",
  "；": ";",
  "．": ".",
  "／": "/",
  "［": "[",
  "］": "]",
};
/** Stretches of Latin letters with diacritics. */
const accented: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];

const beyondAscii = /[\u0080-\uffff]/;

let table: Uint16Array | undefined;

/** What every unit is folded to: a table, because a call for every Korean letter is slow. */
function foldTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [first, last] of accented) {
    for (let unit = first; unit <= last; unit += 1) {
      units[unit] = String.fromCharCode(unit).normalize("NFD").charCodeAt(0);
    }
  }
  for (const [written, plain] of Object.entries(strokes)) {
    if (written > "\u007f") units[written.charCodeAt(0)] = plain.charCodeAt(0);
  }
  return units;
}

/**
 * Lower case without Latin diacritics and with plain quotes and hyphens, unit for unit: offsets
 * stay. For matching only.
 *
 * Example: `foldLetters("Publicité – Ölfeld")` → "publicite - olfeld".
 */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  // "İ" is the one letter whose lower case is longer.
  const even = lower.length === text.length ? lower : text.replace(/İ/gu, "I").toLowerCase();
  table ??= foldTable();
  const first = even.search(beyondAscii);
  let at = first < 0 ? even.length : first;
  for (; at < even.length; at += 1) {
    const unit = even.charCodeAt(at);
    if (table[unit] !== unit) break;
  }
  if (at === even.length) return even;
  // All of it anew: a text of two parts is slower to read for all that read it.
  const units = new Uint16Array(even.length);
  for (let to = 0; to < units.length; to += 1) units[to] = table[even.charCodeAt(to)] ?? 0;
  return stringOf(units);
}
