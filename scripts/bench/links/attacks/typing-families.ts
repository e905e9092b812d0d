import type { Brand } from "@/utils/links/brands/brand";
import { type Attack, baitWord, endings, type Family, pick, type Random } from "./attack.ts";

/** What lies beside a key. */
const keys: Readonly<Record<string, string>> = {
  a: "qsz",
  b: "vn",
  c: "xv",
  d: "sf",
  e: "wr",
  f: "dg",
  g: "fh",
  h: "gj",
  i: "uo",
  j: "hk",
  k: "jl",
  l: "k",
  m: "n",
  n: "bm",
  o: "ip",
  p: "o",
  q: "wa",
  r: "et",
  s: "ad",
  t: "ry",
  u: "yi",
  v: "cb",
  w: "qe",
  x: "zc",
  y: "tu",
  z: "xs",
};
const vowels = "aeiou";

/**
 * Whose misspellings are believable: Chromium looks at five letters and more too. Of words and of
 * newspapers only long ones, for "mail", "time" and "post" are one letter from many honest names;
 * of names of five letters only letters swapped or doubled ("boost" is no "bpost").
 */
function suits({ name, weight, trade }: Brand, least = 6): boolean {
  if (!/^[a-z]+$/.test(name) || weight === "everyday") return false;
  if (trade === "news") return name.length >= 9;
  return name.length >= (weight === "word" ? Math.max(least, 7) : least);
}

function hosts(names: Iterable<string>, random: Random): Attack[] {
  return [...new Set(names)].map((name) => ({ href: `https://${name}.${pick(endings, random)}/` }));
}

/** Positions with a letter on both sides: Chromium takes the ends for chance, and so do we. */
function inside(name: string): number[] {
  return Array.from({ length: name.length - 2 }, (_, index) => index + 1);
}

function cut(name: string, at: number, put: string, length = 1): string {
  return name.slice(0, at) + put + name.slice(at + length);
}

export const typingFamilies: readonly Family[] = [
  {
    name: "a letter beside the right key",
    suits,
    forge: ({ name }, random) =>
      hosts(
        inside(name).flatMap((at) =>
          [...(keys[name[at] ?? ""] ?? "")].map((put) => cut(name, at, put)),
        ),
        random,
      ),
  },
  {
    name: "any other letter inside",
    suits,
    forge: ({ name }, random) =>
      hosts(
        inside(name)
          .flatMap((at) => [...vowels, "h", "k"].map((put) => cut(name, at, put)))
          .filter((made) => made !== name),
        random,
      ),
  },
  {
    name: "a letter left out inside",
    suits,
    forge: ({ name }, random) =>
      hosts(
        inside(name).map((at) => cut(name, at, "")),
        random,
      ),
  },
  {
    name: "a letter too many inside",
    suits,
    forge: ({ name }, random) =>
      hosts(
        inside(name).flatMap((at) =>
          [...(keys[name[at] ?? ""] ?? "")].map((put) => cut(name, at, put, 0)),
        ),
        random,
      ),
  },
  {
    name: "two letters swapped",
    suits: (brand) => suits(brand, 5),
    forge: ({ name }, random) =>
      hosts(
        Array.from(name.slice(1), (next, at) => cut(name, at, next + (name[at] ?? ""), 2)).filter(
          (made) => made !== name,
        ),
        random,
      ),
  },
  {
    name: "a letter doubled",
    suits: (brand) => suits(brand, 5),
    forge: ({ name }, random) =>
      hosts(
        Array.from(name, (letter, at) => cut(name, at, letter, 0)),
        random,
      ),
  },
  {
    name: "the last letter wrong, missing or too many",
    suits: (brand) => brand.weight === "distinct" && suits(brand, 7),
    forge: ({ name }, random) =>
      hosts(
        [
          name.slice(0, -1),
          `${name}s`,
          ...[...(keys[name.at(-1) ?? ""] ?? "")].map((put) => cut(name, name.length - 1, put)),
        ],
        random,
      ),
  },
  {
    name: "a hyphen inside the name",
    suits: (brand) => brand.weight === "distinct" && suits(brand, 7),
    forge: ({ name }, random) =>
      hosts(
        inside(name)
          .filter((at) => at > 1 && at < name.length - 1)
          .map((at) => cut(name, at, "-", 0)),
        random,
      ),
  },
  {
    name: "misspelt and joined with bait",
    isKeptAside: true,
    suits: (brand) => suits(brand, 6),
    forge: ({ name }, random) =>
      hosts(
        inside(name).map((at) => `${cut(name, at, name[at] ?? "", 0)}-${baitWord(random)}`),
        random,
      ),
  },
];
