/**
 * Letters that look alike across scripts, for undoing disguises inside one word. Facts of the
 * alphabets (compare Unicode TS 39), limited to letters spammers use.
 */
const cyrillicToLatin: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ё: "e",
  һ: "h",
  і: "i",
  ї: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  п: "n",
  о: "o",
  р: "p",
  ԛ: "q",
  г: "r",
  ѕ: "s",
  т: "t",
  и: "u",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  у: "y",
  ь: "b",
  ғ: "f",
  ԍ: "g",
  ҽ: "e",
  ԏ: "t",
  ҫ: "c",
  ԃ: "d",
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Ԍ: "G",
  Н: "H",
  І: "I",
  Ї: "I",
  Ј: "J",
  К: "K",
  Ӏ: "I",
  М: "M",
  О: "O",
  Р: "P",
  Ԛ: "Q",
  Ѕ: "S",
  Т: "T",
  Ѵ: "V",
  Ԝ: "W",
  Х: "X",
  У: "Y",
  Ү: "Y",
  З: "3",
};

const greekToLatin: Readonly<Record<string, string>> = {
  α: "a",
  β: "b",
  ϲ: "c",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  γ: "y",
  σ: "o",
  ω: "w",
  μ: "u",
  ϳ: "j",
  δ: "d",
  θ: "o",
  ϱ: "p",
  ς: "c",
  Α: "A",
  Β: "B",
  Ε: "E",
  Ζ: "Z",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
  Ϲ: "C",
  Σ: "E",
};

/** Latin letters that stand for Cyrillic ones, most of them the same pairs the other way round. */
const latinToCyrillic: Readonly<Record<string, string>> = {
  a: "а",
  b: "ь",
  c: "с",
  e: "е",
  i: "і",
  k: "к",
  m: "м",
  n: "п",
  o: "о",
  p: "р",
  r: "г",
  s: "ѕ",
  t: "т",
  u: "и",
  x: "х",
  y: "у",
  h: "н",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  I: "І",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
};

/** Latin letters of phonetic alphabets used as "small capitals" and other lettering. */
const letterings: Readonly<Record<string, string>> = {
  ᴀ: "a",
  ʙ: "b",
  ᴄ: "c",
  ᴅ: "d",
  ᴇ: "e",
  ꜰ: "f",
  ɢ: "g",
  ʜ: "h",
  ɪ: "i",
  ᴊ: "j",
  ᴋ: "k",
  ʟ: "l",
  ᴍ: "m",
  ɴ: "n",
  ᴏ: "o",
  ᴘ: "p",
  ꞯ: "q",
  ʀ: "r",
  ꜱ: "s",
  ᴛ: "t",
  ᴜ: "u",
  ᴠ: "v",
  ᴡ: "w",
  ʏ: "y",
  ᴢ: "z",
  ɑ: "a",
  ɡ: "g",
  ɩ: "i",
  ƅ: "b",
  ƈ: "c",
  ɗ: "d",
  ƒ: "f",
  ɦ: "h",
  ƙ: "k",
  ɭ: "l",
  ɱ: "m",
  ɳ: "n",
  ƥ: "p",
  ʂ: "s",
  ƭ: "t",
  ʋ: "v",
  ƴ: "y",
  ʐ: "z",
};

export type Script = "latin" | "cyrillic" | "greek";

/** The letter of `script` that `letter` looks like, or undefined. */
export function lookalike(letter: string, script: Script): string | undefined {
  if (script === "latin") return cyrillicToLatin[letter] ?? greekToLatin[letter];
  return script === "cyrillic" ? latinToCyrillic[letter] : undefined;
}

/**
 * Whether a Cyrillic letter passes for a Latin one only among Latin letters ("п" in "iпsurance"):
 * a whole word with one is a word of its own language ("купить").
 */
export function isFaintLookalike(letter: string): boolean {
  return "пгиьПГИЬЯяЗз".includes(letter);
}

/** The plain letter a phonetic or small-capital letter stands for, or undefined. */
export function plainLettering(letter: string): string | undefined {
  return letterings[letter];
}

/** The script of one UTF-16 unit where disguises play, or undefined. */
export function scriptOf(unit: number): Script | undefined {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return "latin";
  if (unit < 0xc0) return undefined;
  if (unit <= 0x24f) return unit === 0xd7 || unit === 0xf7 ? undefined : "latin";
  if (unit >= 0x370 && unit <= 0x3ff) return "greek";
  if (unit >= 0x400 && unit <= 0x52f) return "cyrillic";
  return unit >= 0x1e00 && unit <= 0x1eff ? "latin" : undefined;
}
