import { readFileSync } from "node:fs";
import { isBrandDomain } from "@/utils/links/brands/brand";
import { hostParts } from "@/utils/links/host-parts";
import { linkPartsOf } from "@/utils/links/link-parts-of";
import { isShortener } from "@/utils/links/shorteners";
import { distinctFeatures } from "@/utils/model/link-model";

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
}

/**
 * Reads a file of "address, source, first seen" lines, tab-separated. Left out are lines that no
 * browser opens, and hosts that the model never judges (listed brands' own, shorteners).
 */
export function readLinks(path: string, isUnsafe: boolean): LinkRow[] {
  const rows: LinkRow[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [url = "", source = "", seen = ""] = line.split("\t");
    if (source === "" || !URL.canParse(url)) continue;
    const parsed = new URL(url);
    const owner = hostParts(parsed.hostname).domain ?? parsed.hostname;
    if (isBrandDomain(owner) || isShortener(parsed.hostname)) continue;
    const slots: number[] = [];
    distinctFeatures(linkPartsOf(parsed), (_, slot) => slots.push(slot));
    rows.push({ url, isUnsafe, source, seen, owner, slots: Uint32Array.from(slots) });
  }
  return rows;
}
