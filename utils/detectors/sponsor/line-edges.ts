const ends = [".。", "!！", "?？", ")]】）", ":：", "…"];
const openings = "([（【";

/** Whether the text ends there, or a line is left empty. */
export function isBlankBetween(text: string, from: number, step: 1 | -1): boolean {
  let breaks = 0;
  for (let at = from + step; ; at += step) {
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit)) return breaks > 0 || from + step === at;
    if (unit === 0x0a) breaks += 1;
    else if (unit !== 0x20 && unit !== 0x0d) return breaks > 1;
  }
}

/**
 * What a stretch ends with, as a number below 8. ASCII letters and digits are told by their codes: most
 * stretches begin and end with them.
 */
export function endOf(unit: string): number {
  if (classOf(unit.charCodeAt(0)) > 0) return 6;
  const at = ends.findIndex((units) => units.includes(unit));
  return at >= 0 ? at : /[\p{L}\p{N}]/u.test(unit) ? 6 : 7;
}

/** What a stretch begins with, as a number below 7. */
export function beginningOf(unit: string): number {
  const known = classOf(unit.charCodeAt(0));
  if (known > 0) return known;
  if (openings.includes(unit)) return 0;
  if (unit === "#") return 1;
  if (/\p{Lu}/u.test(unit)) return 2;
  if (/\p{Ll}/u.test(unit)) return 3;
  if (/\p{N}/u.test(unit)) return 4;
  return /\p{L}/u.test(unit) ? 5 : 6;
}

function classOf(unit: number): number {
  if (unit >= 0x61) return unit <= 0x7a ? 3 : 0;
  if (unit >= 0x41) return unit <= 0x5a ? 2 : 0;
  return unit >= 0x30 && unit <= 0x39 ? 4 : 0;
}
