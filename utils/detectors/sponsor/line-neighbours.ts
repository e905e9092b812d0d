const small = /[\p{Ll}\p{N}]/u;
const anyLetter = /\p{L}/u;

/**
 * What stands beside a stretch, as a number below 8: nothing, a line's end, a stop, a small letter, a
 * large one, a dash or bar, a comma or colon, else. `from` is the stretch's own outermost place.
 *
 * Example: behind "By Esdebe" in "By Esdebe – hello" stands a dash: 5.
 */
export function neighbourOf(text: string, from: number, step: 1 | -1): number {
  let at = from + step;
  while (text.charCodeAt(at) === 0x20) at += step;
  const kind = asciiKind(text.charCodeAt(at));
  if (kind > 0) return kind;
  const unit = text.charAt(at);
  if (unit === "") return 0;
  if (unit === "\n" || unit === "\r") return 1;
  if (".!?…。！？".includes(unit)) return 2;
  if (small.test(unit)) return 3;
  if (anyLetter.test(unit)) return 4;
  if ("–—-|·•/".includes(unit)) return 5;
  return ",:;、，：".includes(unit) ? 6 : 7;
}

/** Of letters and digits of ASCII, which most neighbours are; 0 for others. */
function asciiKind(unit: number): number {
  if (unit >= 0x61) return unit <= 0x7a ? 3 : 0;
  if (unit >= 0x41) return unit <= 0x5a ? 4 : 0;
  return unit >= 0x30 && unit <= 0x39 ? 3 : 0;
}
