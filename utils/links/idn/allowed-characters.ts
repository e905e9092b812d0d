import { allowedCodes } from "./idn-tables";

/** Starts and ends (both inclusive) of the allowed ranges, alternating, ascending. */
let bounds: Uint32Array | undefined;

function unpack(): Uint32Array {
  const numbers: number[] = [];
  let at = 0;
  for (const part of allowedCodes.split(" ")) {
    const [gap = "", more = "0"] = part.split("-");
    const from = at + Number.parseInt(gap, 36);
    at = from + Number.parseInt(more, 36);
    numbers.push(from, at);
  }
  return Uint32Array.from(numbers);
}

/** True for a code point that browsers show in an international name. Example: "é" yes, "‐" no. */
export function isAllowedCharacter(character: string): boolean {
  bounds ??= unpack();
  const code = character.codePointAt(0) ?? 0;
  let low = 0;
  let high = bounds.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (bounds[middle * 2] ?? 0)) high = middle - 1;
    else if (code > (bounds[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
