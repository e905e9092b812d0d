/**
 * Where a UTF-16 unit stands last before `end`; −1 where it does not. As `lastIndexOf` does, without
 * leaving compiled code: engines have that one in their runtime, and every address asks ten times.
 *
 * Example: `lastUnit("a.b.c", 46)` → 3.
 */
export function lastUnit(text: string, unit: number, end = text.length): number {
  let at = end - 1;
  while (at >= 0 && text.charCodeAt(at) !== unit) at -= 1;
  return at;
}

export const dot = 46;
export const slash = 47;
