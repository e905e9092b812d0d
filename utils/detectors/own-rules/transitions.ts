/** A table from (state, unit) to the next state; open addressing in flat arrays, so that it is small. */
export interface Transitions {
  /** −1 where there is none. */
  get(state: number, unit: number): number;
  set(state: number, unit: number, next: number): void;
}

/** `expected` is how many entries are to come; more are taken, too. */
export function createTransitions(expected: number): Transitions {
  let mask = sizeFor(expected) - 1;
  let states = new Int32Array(mask + 1).fill(-1);
  let units = new Uint16Array(mask + 1);
  let nexts = new Int32Array(mask + 1);
  let count = 0;

  function slotOf(state: number, unit: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (states[slot] !== -1 && (states[slot] !== state || units[slot] !== unit)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function set(state: number, unit: number, next: number): void {
    if (2 * count > mask) grow();
    const slot = slotOf(state, unit);
    if (states[slot] === -1) count += 1;
    states[slot] = state;
    units[slot] = unit;
    nexts[slot] = next;
  }

  function grow(): void {
    const old = { states, units, nexts };
    mask = 2 * (mask + 1) - 1;
    states = new Int32Array(mask + 1).fill(-1);
    units = new Uint16Array(mask + 1);
    nexts = new Int32Array(mask + 1);
    count = 0;
    for (let slot = 0; slot < old.states.length; slot += 1) {
      const state = old.states[slot] ?? -1;
      if (state !== -1) set(state, old.units[slot] ?? 0, old.nexts[slot] ?? 0);
    }
  }

  return {
    set,
    get(state, unit) {
      const slot = slotOf(state, unit);
      return states[slot] === -1 ? -1 : (nexts[slot] ?? -1);
    },
  };
}

function sizeFor(expected: number): number {
  let size = 64;
  while (size < 2 * expected) size *= 2;
  return size;
}
