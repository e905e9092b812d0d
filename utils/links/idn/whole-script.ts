interface Alphabet {
  readonly letters: RegExp;
  /** Letters that a reader takes for Latin ones. */
  readonly latinTwins: RegExp;
  /** Country endings where names of this alphabet are at home. */
  readonly homes: readonly string[];
}

/** Script, its letters that pass for Latin ones, and its home endings; as in Chromium's rules. */
const rows: readonly (readonly [script: string, twins: string, homes: string])[] = [
  ["Armn", "ագզէլհյոսւօՙ", "am"],
  ["Cyrl", "аысԁеԍһіюкјӏорԗԛѕтԝхуъьҽпгѵѡ", "bg by kz pyc ru su ua uz"],
  ["Ethi", "ሀሠሰስበነተከዐዕዘጠፐꬅ", "er et"],
  ["Geor", "იოყძხჽჿ", "ge"],
  ["Grek", "αικνρυωηοτ", "gr"],
  ["Hebr", "דוחיןסװײ׳ﬦ", "il"],
  ["Beng", "০৭", ""],
  ["Deva", "ऽ०ॱ", ""],
  ["Gujr", "ડટ૦૧", ""],
  ["Guru", "੦੧", ""],
  ["Knda", "ಽ೦೧", ""],
  ["Mlym", "ടഠധനറ൦", ""],
  ["Orya", "ଠ୦୮", ""],
  ["Taml", "டப௦", ""],
  ["Telu", "౦౧", ""],
  ["Mymr", "ခဂငထပဝ၀၂ၔၜ႐႑႕႖႗", "mm"],
  // The widest of the platforms' sets: a list travels, fonts do not.
  ["Thai", "ทนบพรหเแ๐ดลปฟม", "th"],
];
let known: readonly Alphabet[] | undefined;

/** Made when they are first needed, as in scripts-of.ts. */
function alphabets(): readonly Alphabet[] {
  known ??= rows.map(([script, twins, homes]) => ({
    letters: new RegExp(`\\p{Script=${script}}`, "u"),
    latinTwins: new RegExp(`[${twins}]`, "u"),
    homes: homes.split(" "),
  }));
  return known;
}

/** Everyday words that happen to be made of such letters. */
const honestWords = new Set("секс как коса курс парк такий укроп сахарок покраска".split(" "));

/**
 * True where all letters of a label pass for Latin ones, under an ending where that alphabet is
 * not at home. Example: "ѕсоре" under "com" yes, under "ru" no; "привет" no.
 */
export function passesForLatin(label: string, ending: string): boolean {
  if (honestWords.has(label)) return false;
  return alphabets().some(({ letters, latinTwins, homes }) => {
    if (homes.includes(ending) || letters.test(ending)) return false;
    const own = [...label].filter((character) => letters.test(character));
    return own.length > 0 && own.every((character) => latinTwins.test(character));
  });
}

const digitTwins = /^[\dθ२২੨૨೩೭շзҙӡउওਤ੩૩౩ဒვპੜკ੫丩ㄐճ৪੪୫૭୨౨]+$/u;

/** True for a label of digits of which at least one only looks like one. Example: "1շ". */
export function passesForNumber(label: string): boolean {
  return digitTwins.test(label) && /[^\d]/.test(label);
}
