/** The words of a sentence as classes, and what parts them: "Name, lower lower." */
interface Shape {
  readonly codes: Uint8Array;
  count: number;
}

const most = 48;
const longestWhole = 9;
const store: Shape = { codes: new Uint8Array(most), count: 0 };
const firstSeed = 0x51ed270b;
const lastSeed = 0x2f0b4a27;
const wholeSeed = 0x6c078965;
const threeSeed = 0x19660d35;

/** One store for all sentences: it is valid until the next start. */
export function startShape(): Shape {
  store.count = 0;
  return store;
}

/** A word of a class, and what parts it from the one before. */
export function addToShape(shape: Shape, gap: number, kind: number): void {
  if (shape.count >= most) return;
  shape.codes[shape.count] = 16 * gap + kind;
  shape.count += 1;
}

/** Adds the hashes of the shape: its first and last words, threes, and all of it where it is short. */
export function endShape(shape: Shape, gap: number, hashes: number[]): void {
  const { codes, count } = shape;
  const last = 16 * gap;
  const at = (index: number) => codes[index] ?? 0;
  for (let index = 0; index + 2 < count; index += 1) {
    hashes.push(mix(mix(mix(threeSeed, at(index)), at(index + 1)), at(index + 2)));
  }
  if (count >= 2) {
    hashes.push(mix(mix(firstSeed, at(0)), at(1)));
    hashes.push(mix(mix(mix(lastSeed, at(count - 2)), at(count - 1)), last));
  }
  if (count >= 3) {
    hashes.push(mix(mix(mix(firstSeed, at(0)), at(1)), at(2)));
    hashes.push(mix(mix(mix(mix(lastSeed, at(count - 3)), at(count - 2)), at(count - 1)), last));
  }
  if (count > longestWhole) return;
  let hash = mix(wholeSeed, last);
  for (let index = 0; index < count; index += 1) hash = mix(hash, at(index));
  hashes.push(hash);
}

/** What parts words, by its unit. The first three decide, whatever else stands there. */
const gapKinds: ReadonlyMap<number, number> = new Map(
  [".!?。！…", ",、，", ":：", "-–—|/", "", "'’"].flatMap((units, at) =>
    Array.from(units, (unit): [number, number] => [unit.charCodeAt(0), at + 1]),
  ),
);
const lastFinal = 3;
const elseKind = 5;

/** What parts two words (0 to 6): nothing but a blank, a full stop, a comma, a colon, a dash, or else. */
export function gapOf(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    const kind = gapKinds.get(unit) ?? elseKind;
    if (kind <= lastFinal) return kind;
    found = kind;
  }
  return found;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 15);
}
