import type { Brand } from "@/utils/links/brands/brand";
import { seededRandom } from "../../../seeded-random.ts";

/** One made-up link, and the words a reader would see where they matter. */
export interface Attack {
  readonly href: string;
  readonly text?: string;
}

/** A way of making links that lie. */
export interface Family {
  readonly name: string;
  /** Tuning never looks at it: printed with `--kept-aside` only. */
  readonly isKeptAside?: boolean;
  /** Brands that an attacker would really try this with; the rest is reported apart. */
  readonly suits: (brand: Brand) => boolean;
  /** Every permutation, or a fair choice of them; the caller picks some. */
  readonly forge: (brand: Brand, random: Random) => readonly Attack[];
}

/** A number from 0 (inclusive) to 1, the same in every run. */
export type Random = () => number;

/** Example: `createRandom("paypal")()` is always the same number. */
export function createRandom(seed: string): Random {
  return seededRandom(hashOf(seed));
}

export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

export function pick<T>(from: readonly T[], random: Random): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError("Nothing to pick from.");
  return chosen;
}

/** Domains of nobody, in the fashion of those that carry deceptive pages. */
const strangers =
  "kvexto.top mortaviq.xyz brelund.com quandrix.net hostelvia.shop zimtora.online ndkform.info plyvaro.icu".split(
    " ",
  );
export const stranger = (random: Random) => pick(strangers, random);

/** Written without a look at the engine's own list of lures. */
const bait =
  "login verify secure account support signin update billing security wallet help service pay refund unlock alert".split(
    " ",
  );
export const baitWord = (random: Random) => pick(bait, random);

export const endings = "com top xyz online info shop net site click live icu".split(" ");

/** The label that a brand is known by: of its home, where that is its name. */
export function labelOf({ name, home }: Brand): string {
  const [first = name] = home.split(".");
  return first.length >= name.length ? first : name;
}

/** Everyday words ("target", "visa") say nothing by themselves in a stranger's address. */
export const isName = ({ weight }: Brand) => weight !== "everyday";
/** Names that are no word and that honest strangers do not carry ("reddit.example" may be honest). */
export const isDistinct = ({ weight, name }: Brand) => weight === "distinct" && name.length > 3;
