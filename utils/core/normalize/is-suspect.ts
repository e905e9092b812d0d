/** Characters that only disguises and few honest texts have. */
const odd =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single combining characters are what is looked for
  /[\u00ad\u0250-\u02af\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1d00-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u209c\u20d0-\u214f\u2460-\u24ff\u3000\u3164\ua730\ua731\ufb00-\ufb06\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uff01-\uff5e\uffa0\ufff9-\ufffb\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f1ff}\u{e0000}-\u{e01ef}]|[A-Za-zА-яЁё][\u2600-\u27bf\u{1f300}-\u{1faff}]+[A-Za-zА-яЁё]/u;
const leet = /[a-z][\d@$€£|!]+[a-z]|(?:^|[^\w@.])[\d@$€£]+[a-z]|[a-z][\d@$€£]+(?!\w)/i;
const spread =
  /(?:^|[^A-Za-zА-яЁё])[A-Za-zА-яЁё]([ .\-_*·•~|/])[A-Za-zА-яЁё]\1[A-Za-zА-яЁё]\1[A-Za-zА-яЁё]/;

const isLetter = 1;
const isSign = 2;
const isSeparator = 4;
/** A reason to look for odd characters: one of them, half of a pair, or a picture. */
const isOdd = 8;
/** Of a script whose letters stand in for Latin ones. */
const isOther = 16;

let kinds: Uint8Array | undefined;

/** What a unit can be part of, for all units: a table, because every comment is asked. */
function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const one = String.fromCharCode(unit);
    if (/[A-Za-z]/.test(one)) table[unit] = isLetter;
    else if (/[\d@$€£|!]/.test(one)) table[unit] = isSign;
    if (/[ .\-_*·•~|/]/.test(one)) table[unit] = (table[unit] ?? 0) | isSeparator;
    if (unit >= 0x80 && (odd.test(one) || (unit >= 0xd800 && unit < 0xe000))) table[unit] = isOdd;
    if (unit >= 0x2600 && unit <= 0x27bf) table[unit] = isOdd;
    if (unit >= 0x370 && unit <= 0x52f) table[unit] = isOther;
  }
  return table;
}

/**
 * Whether anything in a text could be a disguise; without it a text is its own normal form. One pass
 * finds what the expressions need; most comments have none of it, and no expression is tried.
 */
export function isSuspect(text: string): boolean {
  kinds ??= kindsOfUnits();
  let all = 0;
  let before = 0;
  let mayBeLeet = false;
  let mayBeSpread = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    all |= kind;
    // A sign next to a letter.
    if (
      ((kind & isSign) !== 0 && (before & isLetter) !== 0) ||
      ((kind & isLetter) !== 0 && (before & isSign) !== 0)
    ) {
      mayBeLeet = true;
    }
    // The same separator, with one unit between, three times.
    if (
      (kind & isSeparator) !== 0 &&
      at >= 5 &&
      text.charCodeAt(at) === text.charCodeAt(at - 2) &&
      text.charCodeAt(at) === text.charCodeAt(at - 4)
    ) {
      mayBeSpread = true;
    }
    before = kind;
  }
  if (mayBeSpread && spread.test(text)) return true;
  if (mayBeLeet && leet.test(text)) return true;
  if ((all & isOdd) !== 0 && odd.test(text)) return true;
  return (all & isOther) !== 0 && (all & isLetter) !== 0;
}
