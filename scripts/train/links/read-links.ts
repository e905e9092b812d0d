import { readFileSync } from "node:fs";
import { addressSigns } from "@/utils/links/address-signs";
import { brandSigns } from "@/utils/links/brand-signs";
import { brandOfDomain } from "@/utils/links/brands/brand";
import { hostParts } from "@/utils/links/host-parts";
import { hostSpoofSigns } from "@/utils/links/host-spoof-signs";
import { linkPartsOf } from "@/utils/links/link-parts-of";
import { readTarget } from "@/utils/links/read-target";
import { isShortener } from "@/utils/links/shorteners";
import { FeatureSink } from "@/utils/model/feature-sink";
import { linkFeatures } from "@/utils/model/link-features";

const sink = new FeatureSink();

/** One address of the training data, as slots of features. */
export interface LinkRow {
  readonly url: string;
  readonly isUnsafe: boolean;
  readonly source: string;
  /** "2025-03-01", "2013", "2011-2026": as the file says. */
  readonly seen: string;
  /** The registrable domain, private suffixes included: rows of one owner stay together. */
  readonly owner: string;
  readonly slots: Uint32Array;
  /** How many features the address has, those included that a fit leaves out of `slots`. */
  readonly features: number;
  /** The rules alone say something weighty: the model need not. */
  readonly isCertain: boolean;
}

/**
 * Reads a file of "address, source, first seen" lines, tab-separated. Left out are lines that no
 * browser opens, and hosts that the model never judges (listed brands' own, shorteners, names in
 * other alphabets).
 */
export function readLinks(path: string, isUnsafe: boolean): LinkRow[] {
  const rows: LinkRow[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [url = "", source = "", seen = ""] = line.split("\t");
    if (source === "" || !URL.canParse(url)) continue;
    const parsed = new URL(url);
    const owner = hostParts(parsed.hostname).domain ?? parsed.hostname;
    if (brandOfDomain(owner) !== undefined || isShortener(parsed.hostname)) continue;
    if (parsed.hostname.includes("xn--")) continue;
    linkFeatures(linkPartsOf(parsed), sink);
    const slots = Uint32Array.from(sink.slots.subarray(0, sink.count));
    rows.push({
      url,
      isUnsafe,
      source,
      seen,
      owner,
      slots,
      features: slots.length,
      isCertain: isCertain(url),
    });
  }
  return rows;
}

function isCertain(url: string): boolean {
  const hop = readTarget(url);
  const signs = [...addressSigns(hop), ...hostSpoofSigns(hop), ...brandSigns(hop)];
  return signs.some(({ severity }) => severity !== "info");
}
