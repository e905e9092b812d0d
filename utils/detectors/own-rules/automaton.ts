import { createTransitions } from "./transitions";

/** Many words looked for in one pass over a text. */
export interface Automaton {
  /**
   * Calls `visit(word, end)` for every word that ends before `end`, in the order of ends, longest
   * first. Stops when `visit` answers false: words that end in one another may be many a unit.
   */
  run(units: Uint16Array, length: number, visit: (word: number, end: number) => boolean): void;
}

/**
 * Builds it from words, each of at least one unit and each once; `word` above is the index.
 *
 * Source: A. Aho, M. Corasick, "Efficient string matching: an aid to bibliographic search",
 * Communications of the ACM 18 (6), 1975.
 */
export function buildAutomaton(words: readonly Uint16Array[]): Automaton {
  const total = words.reduce((sum, word) => sum + word.length, 0);
  const next = createTransitions(total);
  const parents = new Int32Array(total + 1);
  const units = new Uint16Array(total + 1);
  const depths = new Int32Array(total + 1);
  const wordAt = new Int32Array(total + 1).fill(-1);
  let states = 1;
  for (const [index, word] of words.entries()) {
    let state = 0;
    for (const unit of word) {
      let child = next.get(state, unit);
      if (child < 0) {
        child = states;
        states += 1;
        next.set(state, unit, child);
        parents[child] = state;
        units[child] = unit;
        depths[child] = (depths[state] ?? 0) + 1;
      }
      state = child;
    }
    wordAt[state] = index;
  }

  /** Where to go on when a state has no way forward: its longest proper suffix that is a state. */
  const fails = new Int32Array(states);
  /** The longest proper suffix at which a word ends; 0 for none. */
  const outputs = new Int32Array(states);
  for (const state of byDepth(depths, states)) {
    const parent = parents[state] ?? 0;
    const unit = units[state] ?? 0;
    const fail = parent === 0 ? 0 : step(fails[parent] ?? 0, unit);
    fails[state] = fail;
    outputs[state] = (wordAt[fail] ?? -1) >= 0 ? fail : (outputs[fail] ?? 0);
  }

  function step(from: number, unit: number): number {
    let state = from;
    for (;;) {
      const child = next.get(state, unit);
      if (child >= 0) return child;
      if (state === 0) return 0;
      state = fails[state] ?? 0;
    }
  }

  return {
    run(text, length, visit) {
      let state = 0;
      for (let at = 0; at < length; at += 1) {
        state = step(state, text[at] ?? 0);
        let output = (wordAt[state] ?? -1) >= 0 ? state : (outputs[state] ?? 0);
        while (output !== 0) {
          if (!visit(wordAt[output] ?? 0, at + 1)) return;
          output = outputs[output] ?? 0;
        }
      }
    },
  };
}

/** All states but the root, those near it first: a counting sort. */
function byDepth(depths: Int32Array, states: number): Int32Array {
  let deepest = 0;
  for (let state = 1; state < states; state += 1) deepest = Math.max(deepest, depths[state] ?? 0);
  const starts = new Int32Array(deepest + 2);
  for (let state = 1; state < states; state += 1) {
    const depth = (depths[state] ?? 0) + 1;
    starts[depth] = (starts[depth] ?? 0) + 1;
  }
  for (let depth = 1; depth < starts.length; depth += 1) {
    starts[depth] = (starts[depth] ?? 0) + (starts[depth - 1] ?? 0);
  }
  const order = new Int32Array(states - 1);
  for (let state = 1; state < states; state += 1) {
    const depth = depths[state] ?? 0;
    const place = starts[depth] ?? 0;
    order[place] = state;
    starts[depth] = place + 1;
  }
  return order;
}
