import { brandList } from "./brand-list";

export interface Brand {
  /** As it stands in hosts: "paypal". */
  readonly name: string;
  readonly trade: string;
  /** Its first domain, for people. */
  readonly home: string;
  /** The name is also an everyday word: it counts only where a whole domain is copied. */
  readonly isCommonWord: boolean;
  readonly domains: readonly string[];
}

function readBrands(): Brand[] {
  return Object.entries(brandList).flatMap(([trade, rows]) =>
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [first = "", ...domains] = row.split(" ");
        const isCommonWord = first.startsWith("~");
        const name = isCommonWord ? first.slice(1) : first;
        return { name, trade, home: domains[0] ?? name, isCommonWord, domains };
      }),
  );
}

export const brands: readonly Brand[] = readBrands();

/** Every domain that is some brand's own. */
const ownDomains = new Set(brands.flatMap(({ domains }) => domains));

/** True for a registrable domain that belongs to a listed brand. Example: "paypal.me". */
export function isBrandDomain(domain: string): boolean {
  return ownDomains.has(domain);
}
