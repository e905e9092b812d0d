import type { HostParts } from "@/utils/links/host-parts";
import { type Brand, brandOfDomain } from "./brand";
import { isCheapEnding } from "./cheap-endings";
import { embeddedBrand } from "./embedded-brand";
import { brandNamed, brandOfHome, brandWithin } from "./find-brand";
import { isAllLures, isLure } from "./lures";
import { mentionsBrand } from "./mentions-brand";
import { misspeltBrand } from "./misspelt-brand";
import { isOpenToAll, namesOthersHonestly } from "./tenants";

/** How a host copies a brand that it does not belong to. */
export type Copying = "embedded" | "misspelt" | "subdomain" | "ending" | "lent" | "lure";

export interface CopiedBrand {
  readonly copying: Copying;
  readonly brand: Brand;
}

const shortestWritten = 6;
const shortestUnderEnding = 5;

/**
 * The brand that a host copies without belonging to it, and how; undefined for honest hosts and
 * for the brand's own.
 *
 * Example: "paypal.com.evil.example" → embedded; "paypa1.example" → misspelt; "paypal.evil.example"
 * → subdomain; "paypal.top" → ending; "paypal-login.pages.dev" → lent; "secure-paypal.example" →
 * lure.
 */
export function copiedBrand(host: string, parts: HostParts): CopiedBrand | undefined {
  const { domain, suffix } = parts;
  if (domain === undefined || brandOfDomain(domain) !== undefined) return undefined;
  const misspelt = misspeltBrand(parts.name);
  if (misspelt !== undefined) return { copying: "misspelt", brand: misspelt };
  const isMentioned = mentionsBrand(host);
  const written = writtenWithLure(parts.name);
  if (!isMentioned && written === undefined) return undefined;
  if (namesOthersHonestly(host, domain, suffix)) {
    return isOpenToAll(suffix) ? onOpenHost(parts, written) : undefined;
  }
  if (written !== undefined) return { copying: parts.isLent ? "lent" : "lure", brand: written };
  const embedded = embeddedBrand(parts);
  return embedded === undefined ? named(parts) : { copying: "embedded", brand: embedded };
}

/** Firms have pages of code ("microsoft.github.io") and no diaries; with a lure none is honest. */
function onOpenHost(parts: HostParts, written: Brand | undefined): CopiedBrand | undefined {
  const { name, suffix } = parts;
  const alone = suffix.startsWith("blogspot.") ? brandNamed(name) : undefined;
  // Blogspot is Google's, and so are its diaries.
  const isForeign = alone?.weight === "distinct" && !alone.home.endsWith("google.com");
  const distinct = isForeign ? alone : undefined;
  const brand = written ?? joinedWithLure(name) ?? distinct;
  return brand === undefined ? undefined : { copying: "lent", brand };
}

/** A brand's name as a label, or joined with a lure. */
function named({ subdomain, name, suffix, isLent }: HostParts): CopiedBrand | undefined {
  const labels = subdomain === "" ? [] : subdomain.split(".").slice(-8);
  const isCheap = isCheapEnding(suffix);
  const hasLure = isCheap || labels.some(isAllLures);
  for (const label of labels) {
    const brand = brandNamed(label);
    // "reddit.example" may be honest; "login.reddit.example" and "reddit.example.top" are not.
    const tells = brand?.weight === "distinct" || (hasLure && brand?.weight !== "everyday");
    const found = brand !== undefined && tells && !isLure(label) ? brand : joinedWithLure(label);
    if (found !== undefined) return { copying: "subdomain", brand: found };
  }
  const joined = joinedWithLure(name);
  if (joined !== undefined) return { copying: isLent ? "lent" : "lure", brand: joined };
  const whole = brandNamed(name) ?? (isCheap ? brandOfHome(name) : undefined);
  if (whole?.weight !== "distinct") return undefined;
  if (isLent) return { copying: "lent", brand: whole };
  const isTaken = isCheap && name.length >= shortestUnderEnding;
  return isTaken ? { copying: "ending", brand: whole } : undefined;
}

/** "paypallogin": a distinctive name and nothing but lures before or after it. */
function writtenWithLure(name: string): Brand | undefined {
  const brand = brandWithin(name);
  if (brand?.weight !== "distinct" || brand.name.length < shortestWritten) return undefined;
  const at = name.indexOf(brand.name);
  const before = name.slice(0, at);
  const after = name.slice(at + brand.name.length);
  if (before === "" && after === "") return undefined;
  const isLured = (rest: string) => rest === "" || isAllLures(rest);
  return isLured(before) && isLured(after) ? brand : undefined;
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
