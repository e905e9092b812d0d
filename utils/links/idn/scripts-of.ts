/** Scripts whose letters are allowed in names, by their short name in Unicode. */
const names =
  "Latn Cyrl Grek Hani Hira Kana Hang Bopo Arab Hebr Thai Deva Armn Geor Beng Guru Gujr Taml Telu Knda Mlym Orya Sinh Khmr Laoo Mymr Ethi Tibt Thaa Cher Cans Lisu Tfng Yiii Mong".split(
    " ",
  );
export type Script = string;
type ScriptTest = readonly [Script, RegExp];
let known: readonly ScriptTest[] | undefined;

/** Made when they are first needed: browsers build each script's set of characters for it. */
function scriptTests(): readonly ScriptTest[] {
  known ??= names.map((name) => [name, new RegExp(`\\p{Script_Extensions=${name}}`, "u")]);
  return known;
}
const anyScript = /\p{Script=Common}|\p{Script=Inherited}/u;

/** Writing systems that use several scripts count as one (UTS 39, section 5.1). */
const families: Readonly<Record<string, readonly string[]>> = {
  Hani: ["Hanb", "Jpan", "Kore"],
  Hira: ["Jpan"],
  Kana: ["Jpan"],
  Hang: ["Kore"],
  Bopo: ["Hanb"],
};

/** How far the scripts of a label mix, from "one" (or none) to "wild". */
export type Mixture = "one" | "latin-and-east-asian" | "wild";

/**
 * How a label mixes writing systems, by the "highly restrictive" profile of UTS 39.
 *
 * Example: "pаypal" with a Cyrillic "а" → "wild"; "vitamin錠" → "latin-and-east-asian".
 */
export function mixtureOf(label: string): Mixture {
  let all: ReadonlySet<Script> | undefined;
  let withoutLatin: ReadonlySet<Script> | undefined;
  for (const character of label) {
    const own = scriptsOf(character);
    if (own === undefined) continue;
    all = narrow(all, own);
    if (!own.has("Latn")) withoutLatin = narrow(withoutLatin, own);
  }
  if (all === undefined || all.size > 0) return "one";
  const isEastAsian = ["Hanb", "Jpan", "Kore"].some((family) => withoutLatin?.has(family));
  return isEastAsian ? "latin-and-east-asian" : "wild";
}

/** The scripts a character is used in, families added; undefined where it goes with any. */
function scriptsOf(character: string): ReadonlySet<Script> | undefined {
  const found = new Set<Script>();
  for (const [name, test] of scriptTests()) {
    if (!test.test(character)) continue;
    found.add(name);
    for (const family of families[name] ?? []) found.add(family);
  }
  if (found.size > 0) return found;
  // A letter of a script that is not listed goes with nothing but itself.
  return anyScript.test(character) ? undefined : new Set(["other"]);
}

function narrow(before: ReadonlySet<Script> | undefined, own: ReadonlySet<Script>) {
  return before === undefined ? own : before.intersection(own);
}
