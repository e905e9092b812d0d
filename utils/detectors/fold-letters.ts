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
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const notAscii = /[^\u0000-\u007f]/gu;
const cache = new Map<string, string>();
const cacheSize = 4096;

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const stroke = strokes[character];
  let folded = stroke ?? character;
  if (stroke === undefined && /^[\u00c0-\u024f\u1e00-\u1eff]$/u.test(character)) {
    folded = character.normalize("NFD").charAt(0);
  }
  if (cache.size < cacheSize) cache.set(character, folded);
  return folded;
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
  return even.replace(notAscii, foldCharacter);
}
