/** Weights of named signs, by the first word of the name: "-110 a b;25 c" are a and b at −1.1, c at 0.25. */
export type PackedSigns = Readonly<Record<string, string>>;

const precision = 100;

/** Packs names of one or two words; weights keep two decimals. */
export function packSigns(signs: Iterable<readonly [name: string, weight: number]>): PackedSigns {
  const groups = new Map<string, Map<number, string[]>>();
  for (const [name, weight] of signs) {
    const blank = name.indexOf(" ");
    const group = blank < 0 ? "" : name.slice(0, blank);
    const weights = groups.get(group) ?? new Map<number, string[]>();
    groups.set(group, weights);
    const whole = Math.round(weight * precision);
    weights.set(whole, [...(weights.get(whole) ?? []), name.slice(blank + 1)].sort());
  }
  const packed = [...groups].sort().map(([group, weights]) => {
    const lines = [...weights].sort(([a], [b]) => a - b);
    return [group, lines.map(([weight, names]) => `${weight} ${names.join(" ")}`).join(";")];
  });
  return Object.fromEntries(packed);
}

/** The weights by whole name. */
export function unpackSigns(packed: PackedSigns): Map<string, number> {
  const signs = new Map<string, number>();
  for (const [group, lines] of Object.entries(packed)) {
    for (const line of lines.split(";")) {
      const [weight, ...names] = line.split(" ");
      for (const name of names) {
        signs.set(group === "" ? name : `${group} ${name}`, Number(weight) / precision);
      }
    }
  }
  return signs;
}
