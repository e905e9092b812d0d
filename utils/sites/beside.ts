/** What belongs to a comment and stands beside its element, in one list with other comments. */
export interface Beside {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Those of what follows in which the text goes on. */
  readonly more: readonly Element[];
}

let besides = new WeakMap<Element, Beside>();
let owners = new WeakMap<Element, Element>();

/**
 * Notes that a comment is more than its element: a head before its text, in a list of heads and
 * texts. In its own words HTML says so with `<dt>` and `<dd>`, which need no note.
 */
export function setBeside(item: Element, beside: Beside): void {
  besides.set(item, beside);
  for (const part of [...beside.before, ...beside.after]) owners.set(part, item);
}

/** The parts of a comment beside its element; undefined where it holds all of them. */
export function besideOf(item: Element): Beside | undefined {
  return besides.get(item);
}

/** Whose part an element is that stands beside it. */
export function ownerOf(part: Element): Element | undefined {
  return owners.get(part);
}

/** A page is learnt anew: what was noted of it may be wrong by now. */
export function forgetBeside(): void {
  besides = new WeakMap();
  owners = new WeakMap();
}
