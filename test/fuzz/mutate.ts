import fc from "fast-check";

interface Cut {
  readonly at: number;
  readonly drop: number;
  readonly kind: "insert" | "repeat" | "move" | "end" | "keep";
  readonly insert: string;
  readonly times: number;
}

/** What breaks readers of any kind: ends, turns, halves of characters, names of an object's own. */
const anyDirt = [
  "",
  "\0",
  "\n",
  "\r\n",
  "\u2028",
  "\ufeff",
  "\u202e",
  "\u200b",
  "\ud800",
  "\udc00",
  "é",
  "İ",
  "中",
  "💥",
  "__proto__",
  "constructor",
  "9".repeat(40),
  "-1",
  "1e999",
  "null",
  "%",
  "\\",
  "x".repeat(5_000),
];

/**
 * A text of a corpus, spoilt in up to eight places: cut out, put in, said again, moved, cut off.
 * `dirt` is what hurts a reader of this very kind.
 *
 * Example: `fc.property(mutated(pages, ["</li>", "<!--"]), (html) => …)`.
 */
export function mutated(
  corpus: readonly string[],
  dirt: readonly string[] = [],
): fc.Arbitrary<string> {
  const cut: fc.Arbitrary<Cut> = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(60), fc.nat(2_000)),
    kind: fc.constantFrom("insert", "insert", "insert", "repeat", "move", "end", "keep"),
    insert: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...dirt, ...anyDirt) },
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    times: fc.nat(30),
  });
  const cuts = fc.array(cut, { minLength: 1, maxLength: 8 });
  return fc
    .tuple(fc.nat(corpus.length - 1), cuts)
    .map(([index, all]) => all.reduce(spoil, corpus[index] ?? ""));
}

function spoil(text: string, { at, drop, kind, insert, times }: Cut): string {
  const from = Math.floor(at * (text.length + 1));
  const part = text.slice(from, from + drop);
  const rest = text.slice(0, from) + text.slice(from + drop);
  switch (kind) {
    case "insert":
      return text.slice(0, from) + insert + text.slice(from + drop);
    case "repeat":
      return text.slice(0, from) + part.repeat(times) + text.slice(from);
    case "move": {
      const to = Math.floor((times / 30) * rest.length);
      return rest.slice(0, to) + part + rest.slice(to);
    }
    case "end":
      return text.slice(0, from) + insert;
    case "keep":
      return text;
  }
}

/** A value of JSON that is spoilt somewhere: a member gone, doubled, of another type, or too large. */
export function mutatedValue(corpus: readonly unknown[]): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      ...[null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER + 2, 0.5, "", "\ud800", [], {}],
      "x".repeat(10_000),
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const step = fc.record({
    path: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
    kind: fc.constantFrom("replace", "remove", "add"),
    name: fc.constantFrom("__proto__", "constructor", "toString", "v", "id", "more", "length"),
    leaf,
  });
  return fc
    .tuple(fc.nat(corpus.length - 1), fc.array(step, { minLength: 1, maxLength: 4 }))
    .map(([index, steps]) => {
      // By way of text, so that "__proto__" is a member as it is after JSON.parse.
      let value: unknown = JSON.parse(JSON.stringify(corpus[index]));
      for (const one of steps) value = change(value, one.path, one);
      return value;
    });
}

function change(
  value: unknown,
  [first = 0, ...rest]: readonly number[],
  step: { readonly kind: string; readonly name: string; readonly leaf: unknown },
): unknown {
  if (typeof value !== "object" || value === null) return step.leaf;
  const isList = Array.isArray(value);
  const entries: [string, unknown][] = Object.entries(value);
  const at = entries.length === 0 ? 0 : first % entries.length;
  const [name, member] = entries[at] ?? [step.name, undefined];
  if (entries.length > 0 && rest.length > 0) entries[at] = [name, change(member, rest, step)];
  else if (step.kind === "replace" && entries.length > 0) entries[at] = [name, step.leaf];
  else if (step.kind === "remove") entries.splice(at, 1);
  else entries.push([step.name, step.leaf]);
  if (isList) return entries.map(([, one]) => one);
  const made: Record<string, unknown> = {};
  for (const [key, one] of entries) {
    Object.defineProperty(made, key, {
      value: one,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return made;
}
