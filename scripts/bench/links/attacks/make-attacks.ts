import { type Brand, brandOfDomain, brands } from "@/utils/links/brands/brand";
import { addressFamilies } from "./address-families.ts";
import { type Attack, createRandom, type Family, hashOf } from "./attack.ts";
import { hostFamilies } from "./host-families.ts";
import { letterFamilies } from "./letter-families.ts";
import { typingFamilies } from "./typing-families.ts";

export const families: readonly Family[] = [
  ...typingFamilies,
  ...letterFamilies,
  ...hostFamilies,
  ...addressFamilies,
];

/** One link of a family, and which part of the whole it belongs to. */
export interface MadeAttack extends Attack {
  readonly family: string;
  readonly brand: string;
  /** The brand is one that an attacker would try this with. */
  readonly isBelievable: boolean;
  /** Its brand or its family is kept aside from tuning. */
  readonly isKeptAside: boolean;
}

const mostEach = 6;
/** One brand in four, chosen by its name, is kept aside. */
const asideEvery = 4;

export function isAside({ name }: Brand): boolean {
  return hashOf(`aside ${name}`) % asideEvery === 0;
}

/** Every family with every brand, at most six links each; the same in every run. */
export function makeAttacks(): MadeAttack[] {
  return families.flatMap((family) => brands.flatMap((brand) => attacksOf(family, brand)));
}

function attacksOf(family: Family, brand: Brand): MadeAttack[] {
  const random = createRandom(`${family.name} ${brand.name} ${brand.home}`);
  const made = family.forge(brand, random).filter(({ href }) => !isOwn(href));
  const isKeptAside = family.isKeptAside === true || isAside(brand);
  const isBelievable = family.suits(brand);
  return shuffled(made, random)
    .slice(0, mostEach)
    .map((attack) => ({
      ...attack,
      family: family.name,
      brand: brand.name,
      isBelievable,
      isKeptAside,
    }));
}

/** A permutation may be another site of the brand itself, or another brand's. */
function isOwn(href: string): boolean {
  const host = URL.canParse(href) ? new URL(href).hostname : "";
  return (
    brandOfDomain(host.replace(/^www\./, "")) !== undefined &&
    !/[@\\\u00ad\u200b\u2060\ufeff%]/.test(href)
  );
}

function shuffled<T>(from: readonly T[], random: () => number): T[] {
  return from
    .map((one) => ({ one, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
