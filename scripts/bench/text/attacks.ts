/** A way of writing that keeps a text readable to people and hides its words from programs. */
export type Attack = (text: string) => string;

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aceopxyisjABCEHKMOPTX"].map((letter, at) => [
    letter,
    [..."асеорхуіѕјАВСЕНКМОРТХ"][at] ?? letter,
  ]),
);
const leet: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+/u;
const word = /[A-Za-z]{4,}/gu;

/** Changes the words outside addresses; `every` takes one word in so many. */
function onWords(text: string, change: (word: string) => string, every = 1): string {
  return text
    .split(/(\s+)/u)
    .map((part, at) => {
      if (address.test(part)) return part;
      return part.replace(word, (one) => (Math.floor(at / 2) % every === 0 ? change(one) : one));
    })
    .join("");
}

const letters = (text: string, change: (letter: string) => string) =>
  onWords(text, (one) => Array.from(one, change).join(""));
const shifted = (upper: number, lower: number) => (letter: string) => {
  const code = letter.charCodeAt(0);
  return String.fromCodePoint(code >= 0x61 ? code - 0x61 + lower : code - 0x41 + upper);
};
const between = (sign: string) => (one: string) => [...one].join(sign);
const halved = (sign: string) => (one: string) => {
  const middle = Math.ceil(one.length / 2);
  return one.slice(0, middle) + sign + one.slice(middle);
};

/** Every attack by its name; deterministic. */
export const attacks: Readonly<Record<string, Attack>> = {
  "zero-width": (text) => onWords(text, between("\u200b")),
  "soft hyphen": (text) => onWords(text, between("\u00ad")),
  "combining overlay": (text) => letters(text, (letter) => `${letter}\u0336`),
  "spaced letters": (text) => onWords(text, between(" ")),
  "dotted letters": (text) => onWords(text, between(".")),
  "full-width": (text) => letters(text, shifted(0xff21, 0xff41)),
  mathematical: (text) => letters(text, shifted(0x1d400, 0x1d41a)),
  "look-alike letters": (text) => letters(text, (letter) => cyrillic[letter] ?? letter),
  leet: (text) => letters(text, (letter) => leet[letter.toLowerCase()] ?? letter),
  "emoji splits": (text) => onWords(text, halved("💥")),
  mixed: (text) => {
    const hidden = [between("\u200b"), between("\u00ad"), halved("💥")];
    let at = 0;
    return onWords(text, (one) => (hidden[at++ % hidden.length] ?? ((same) => same))(one));
  },
  "split by tags": (text) => onWords(text, halved("\u2060")),
  "split by new lines": (text) =>
    text.replace(/ /gu, (blank, at: number) => (at % 3 === 0 ? "\n" : blank)),
  elongation: (text) => onWords(text, (one) => one.replace(/[aeiou](?=[a-z]*$)/u, "$&$&$&$&"), 2),
  case: (text) =>
    letters(text, (letter) =>
      letter.charCodeAt(0) % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase(),
    ),
};
