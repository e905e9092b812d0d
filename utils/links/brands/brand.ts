import { brandList } from "./brand-list";
import { LetterSet } from "./letter-set";

/** What a name says by itself in a host of others; brand-list.ts explains the marks. */
export type BrandWeight = "distinct" | "carried" | "word" | "everyday";

const marks: Readonly<Record<string, BrandWeight>> = {
  "": "distinct",
  "^": "carried",
  "~": "word",
  "~~": "everyday",
};

export interface Brand {
  /** As it stands in hosts: "paypal". */
  readonly name: string;
  readonly trade: string;
  /** Its first domain, for people. */
  readonly home: string;
  readonly weight: BrandWeight;
  readonly domains: readonly string[];
}

function readBrands(): Brand[] {
  return Object.entries(brandList).flatMap(([trade, rows]) =>
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [first = "", ...written] = row.split(" ");
        const [, mark = "", name = first] = /^([~^]*)(.*)$/.exec(first) ?? [];
        const weight = marks[mark] ?? "everyday";
        const domains = written.map((domain) => domain.replace("=", name));
        return { name, trade, home: domains[0] ?? name, weight, domains };
      }),
  );
}

export const brands: readonly Brand[] = readBrands();

/** Every brand's own domains; of two brands that share one, the one whose home it is. */
const byDomain = new Map<string, Brand>();
for (const brand of brands) {
  for (const domain of brand.domains) {
    const isHome = domain === brand.home && byDomain.get(domain)?.home !== domain;
    if (isHome || !byDomain.has(domain)) byDomain.set(domain, brand);
  }
}

const own = new LetterSet(byDomain);

/** The brand that a registrable domain belongs to. Example: "paypal.me" → paypal. */
export function brandOfDomain(domain: string): Brand | undefined {
  return own.mayHold(domain) ? byDomain.get(domain) : undefined;
}
