import { markUnits } from "./unit-table";

/** What about a text could be a disguise. */
export interface Suspicions {
  /** Characters that only disguises and few honest texts have, or letters of two scripts. */
  readonly isOdd: boolean;
  /** Letters of three scripts are apart; in any script they may be. */
  readonly isSpread: boolean;
  readonly mayBeSpread: boolean;
  readonly isLeet: boolean;
  /** A unit stands three times in a row. */
  readonly isLong: boolean;
  /** Whether every step but leet and joining letters would leave it as it is. */
  readonly isPlain: boolean;
}

const odd =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single combining characters are what is looked for
  /[\u00ad\u0250-\u02af\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1d00-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u209c\u20d0-\u214f\u2460-\u24ff\u3000\u3164\ua730\ua731\ufb00-\ufb06\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uff01-\uff5e\uffa0\ufff9-\ufffb\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f1ff}\u{e0000}-\u{e01ef}]|[A-Za-zА-яЁё][\u2600-\u27bf\u{1f300}-\u{1faff}]+[A-Za-zА-яЁё]/u;
const leet = /[a-z][\d@$€£|!]+[a-z]|(?:^|[^\w@.])[\d@$€£]+[a-z]|[a-z][\d@$€£]+(?!\w)/i;
const spread =
  /(?:^|[^A-Za-zА-яЁё])[A-Za-zА-яЁё]([ .\-_*·•~|/])[A-Za-zА-яЁё]\1[A-Za-zА-яЁё]\1[A-Za-zА-яЁё]/;

const letterFlag = 1;
const signFlag = 2;
/** A sign that stands for a letter between two letters only: behind a word it is punctuation. */
const closingFlag = 4;
const separatorFlag = 8;
/** One of the odd characters, half of a pair, or a picture. */
const oddFlag = 16;
/** Of a script whose letters stand in for Latin ones. */
const scriptFlag = 32;
/** A letter that is used as lettering, and otherwise in few languages. */
const letteringFlag = 64;

/** These stand in rows for emphasis, or in numbers. */
const unlengthened = separatorFlag | signFlag | closingFlag;

let flags: Uint8Array | undefined;

/** What every unit can be part of: a table, because every comment is asked. */
function unitFlags(): Uint8Array {
  const table = new Uint8Array(0x10000);
  markUnits(table, /[A-Za-z]+/g, letterFlag);
  markUnits(table, /[\d@$€£]+/g, signFlag);
  markUnits(table, /[|!]+/g, closingFlag);
  markUnits(table, /[ .\-_*·•~|/]+/g, separatorFlag);
  markUnits(table, new RegExp(odd.source, "gu"), oddFlag);
  markUnits(table, /[\u2600-\u27bf]+/g, oddFlag);
  markUnits(table, /[\u0370-\u052f]+/g, scriptFlag);
  markUnits(table, /[\u0180-\u024f\ua720-\ua7ff]+/g, letteringFlag);
  for (let unit = 0xd800; unit < 0xe000; unit += 1) table[unit] = oddFlag;
  return table;
}

const none: Suspicions = {
  isOdd: false,
  isSpread: false,
  mayBeSpread: false,
  isLeet: false,
  isLong: false,
  isPlain: true,
};

/**
 * What in a text could be a disguise; without any it is its own normal form. One pass finds what the
 * expressions need; most comments have none of it, and no expression is tried.
 */
export function readSuspicions(text: string): Suspicions {
  flags ??= unitFlags();
  const table = flags;
  let all = 0;
  let before = 0;
  // The letter bit is set where a sign stands next to a letter. Bits are or-ed without branches, which
  // no processor would predict here.
  let beside = 0;
  let mayBeSpread = false;
  let isLong = false;
  let last = -1;
  let lastButOne = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = table[unit] ?? 0;
    all |= kind;
    beside |= (before & (kind >> 1)) | (((before >> 1) | (before >> 2)) & kind);
    if (unit === lastButOne) {
      const isSeparator = (kind & separatorFlag) !== 0;
      if (unit === last) isLong ||= (kind & unlengthened) === 0;
      // The same separator three times, with one unit between that is none.
      else if (isSeparator && (before & separatorFlag) === 0 && at >= 5)
        mayBeSpread ||= unit === text.charCodeAt(at - 4);
    }
    before = kind;
    lastButOne = last;
    last = unit;
  }
  const mayBeLeet = (beside & letterFlag) !== 0;
  if (!isLong && !mayBeLeet && !mayBeSpread && (all & (oddFlag | scriptFlag)) === 0) return none;
  return {
    isOdd:
      ((all & oddFlag) !== 0 && odd.test(text)) ||
      ((all & scriptFlag) !== 0 && (all & letterFlag) !== 0),
    isSpread: mayBeSpread && spread.test(text),
    mayBeSpread,
    isLong,
    isLeet: mayBeLeet && leet.test(text),
    isPlain: (all & (oddFlag | scriptFlag | letteringFlag)) === 0,
  };
}
