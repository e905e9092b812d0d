let known: string | undefined;

/**
 * Every UTF-16 unit once, in order; halves of pairs are left blank, so that offsets are units. Made
 * when it is first needed: a worker that wakes for a decision judges nothing.
 */
function everyUnit(): string {
  if (known !== undefined) return known;
  let text = "";
  for (let unit = 0; unit < 0x10000; unit += 1) {
    text += unit >= 0xd800 && unit < 0xe000 ? "\0" : String.fromCharCode(unit);
  }
  known = text;
  return text;
}

/**
 * Adds `flag` to every unit that a global expression over single characters matches. One pass over
 * all units: asking the expression about each takes a hundred times as long.
 *
 * Example: `markUnits(table, /\p{L}+/gu, 1)`.
 */
export function markUnits(table: Uint8Array, expression: RegExp, flag: number): void {
  for (const { index, 0: run } of everyUnit().matchAll(expression)) {
    for (let unit = index; unit < index + run.length; unit += 1) {
      table[unit] = (table[unit] ?? 0) | flag;
    }
  }
}
