import { domainToASCII } from "node:url";
import type { Brand } from "@/utils/links/brands/brand";
import {
  type Attack,
  baitWord,
  endings,
  type Family,
  isName,
  pick,
  type Random,
  stranger,
} from "./attack.ts";

/** Letters of other alphabets that are drawn as Latin ones are. */
const cyrillic: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  h: "һ",
  i: "і",
  j: "ј",
  k: "к",
  o: "о",
  p: "р",
  s: "ѕ",
  x: "х",
  y: "у",
};
const greek: Readonly<Record<string, string>> = { o: "ο", v: "ν", u: "υ", p: "ρ", a: "α", i: "ι" };
const accented: Readonly<Record<string, string>> = {
  a: "à",
  e: "é",
  i: "í",
  o: "ö",
  u: "ü",
  c: "ç",
  n: "ñ",
  s: "š",
  z: "ž",
  l: "ł",
  d: "đ",
  g: "ġ",
  y: "ý",
};
/** Digits and pairs that are read as letters. */
const leet: Readonly<Record<string, string>> = { o: "0", l: "1", i: "1", e: "3", a: "4", s: "5" };
const pairs: Readonly<Record<string, string>> = { m: "rn", w: "vv", d: "cl" };

const isLong = ({ name }: Brand) => name.length >= 5;
const plain = (brand: Brand) => isName(brand) && isLong(brand) && /^[a-z]+$/.test(brand.name);

function swapOne(name: string, table: Readonly<Record<string, string>>): string[] {
  return Array.from(name, (letter, at) => {
    const put = table[letter];
    return put === undefined ? "" : name.slice(0, at) + put + name.slice(at + 1);
  }).filter((made) => made !== "");
}

function swapAll(name: string, table: Readonly<Record<string, string>>): string[] {
  const made = Array.from(name, (letter) => table[letter] ?? letter).join("");
  return made === name ? [] : [made];
}

/** As it stands in an attribute: in letters, or in the code that browsers turn them into. */
function written(host: string, random: Random): Attack[] {
  const code = domainToASCII(host);
  if (code === "") return [];
  return [{ href: `https://${random() < 0.5 ? host : code}/` }];
}

function international(table: Readonly<Record<string, string>>, every: boolean) {
  return (brand: Brand, random: Random) => {
    const { name, home } = brand;
    const ending = home.slice(home.indexOf("."));
    const names = every ? swapAll(name, table) : swapOne(name, table);
    return names.flatMap((made) =>
      written(`${made}${random() < 0.6 ? ending : `.${pick(endings, random)}`}`, random),
    );
  };
}

export const letterFamilies: readonly Family[] = [
  { name: "one Cyrillic letter", suits: plain, forge: international(cyrillic, false) },
  { name: "every letter Cyrillic that can be", suits: plain, forge: international(cyrillic, true) },
  { name: "one Greek letter", suits: plain, forge: international(greek, false) },
  { name: "one letter with an accent", suits: plain, forge: international(accented, false) },
  {
    name: "a letter with an accent in a subdomain",
    suits: plain,
    forge: ({ home, name }, random) =>
      swapOne(name, accented).flatMap((made) =>
        written(`${made}${home.slice(home.indexOf("."))}.${stranger(random)}`, random),
      ),
  },
  {
    name: "one digit for a letter",
    suits: plain,
    forge: ({ name }, random) =>
      swapOne(name, leet).map((made) => ({ href: `https://${made}.${pick(endings, random)}/` })),
  },
  {
    name: "digits for every letter that has one",
    suits: plain,
    forge: ({ name }, random) =>
      swapAll(name, leet).map((made) => ({ href: `https://${made}.${pick(endings, random)}/` })),
  },
  {
    name: "two letters read as one",
    suits: plain,
    forge: ({ name }, random) =>
      swapOne(name, pairs).map((made) => ({ href: `https://${made}.${pick(endings, random)}/` })),
  },
  {
    name: "a digit for a letter, joined with bait",
    isKeptAside: true,
    suits: (brand) => plain(brand) && brand.name.length > 5,
    forge: ({ name }, random) =>
      swapOne(name, leet).map((made) => ({
        href: `https://${baitWord(random)}-${made}.${pick(endings, random)}/`,
      })),
  },
];
