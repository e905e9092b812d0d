import type { HostParts } from "@/utils/links/host-parts";
import { type Brand, brandOfDomain } from "./brand";
import { embeddedBrand } from "./embedded-brand";
import { brandNamed } from "./find-brand";
import { isLure } from "./lures";
import { mentionsBrand } from "./mentions-brand";
import { misspeltBrand } from "./misspelt-brand";
import { namesOthersHonestly } from "./tenants";

/** How a host copies a brand that it does not belong to. */
export type Copying = "embedded" | "misspelt" | "subdomain" | "lent" | "lure";

export interface CopiedBrand {
  readonly copying: Copying;
  readonly brand: Brand;
  /** False where the name is also a word, so that chance is possible. */
  readonly isSure: boolean;
}

/**
 * The brand that a host copies without belonging to it, and how; undefined for honest hosts and
 * for the brand's own.
 *
 * Example: "paypal.com.evil.example" → embedded; "paypa1.example" → misspelt; "paypal.evil.example"
 * → subdomain; "paypal-login.pages.dev" → lent; "secure-paypal.example" → lure.
 */
export function copiedBrand(host: string, parts: HostParts): CopiedBrand | undefined {
  const { domain, suffix } = parts;
  if (domain === undefined || brandOfDomain(domain) !== undefined) return undefined;
  const misspelt = misspeltBrand(parts.name);
  const sure = (copying: Copying, brand: Brand) => ({ copying, brand, isSure: true });
  if (misspelt !== undefined) return sure("misspelt", misspelt);
  if (!mentionsBrand(host) || namesOthersHonestly(host, domain, suffix)) return undefined;
  const embedded = embeddedBrand(parts);
  return embedded === undefined ? named(parts) : sure("embedded", embedded);
}

/** A brand's name as a label, or joined with a lure. */
function named({ subdomain, name, isLent }: HostParts): CopiedBrand | undefined {
  for (const label of subdomain === "" ? [] : subdomain.split(".").slice(-8)) {
    const brand = brandNamed(label);
    if (brand?.weight === "distinct") return { copying: "subdomain", brand, isSure: true };
    const joined = joinedWithLure(label);
    if (joined !== undefined)
      return { copying: "subdomain", brand: joined, isSure: isSure(joined) };
  }
  const joined = joinedWithLure(name);
  if (joined !== undefined) {
    return { copying: isLent ? "lent" : "lure", brand: joined, isSure: isSure(joined) };
  }
  const whole = isLent ? brandNamed(name) : undefined;
  return whole?.weight === "distinct" ? { copying: "lent", brand: whole, isSure: true } : undefined;
}

function isSure({ weight }: Brand): boolean {
  return weight === "distinct" || weight === "carried";
}

/** "paypal-login", "secure-t-mobile"; what is joined without a hyphen is left to the model. */
function joinedWithLure(label: string): Brand | undefined {
  const words = label.split(/[-_]+/).slice(0, 8);
  if (words.length < 2) return undefined;
  for (const [at, word] of words.entries()) {
    const pair = `${word}-${words[at + 1] ?? ""}`;
    const [brand, length] =
      brandNamed(pair) === undefined ? [brandRead(word), 1] : [brandNamed(pair), 2];
    if (brand === undefined || brand.weight === "everyday") continue;
    const others = [...words.slice(0, at), ...words.slice(at + length)];
    if (others.some((other) => isLure(other.replace(/\d+$/, "")))) return brand;
  }
  return undefined;
}

/** A word that is a brand's name, or is read as one. */
function brandRead(word: string): Brand | undefined {
  return brandNamed(word) ?? (word.length > 5 ? misspeltBrand(word) : undefined);
}
