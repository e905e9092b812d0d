import { toUnicode } from "punycode/punycode.es6.js";
import { brandSigns } from "./brand-signs";
import { type HostParts, hostParts } from "./host-parts";
import { hostSpoofSigns } from "./host-spoof-signs";
import type { HostTarget } from "./host-target";
import type { LinkSign } from "./link-sign";
import { ownerOfParts } from "./owner-of";
import { remember } from "./remember";
import { isShortener } from "./shorteners";

/** All that a host says by itself; what is wrong with it is looked for when somebody asks. */
export class HostFacts implements HostTarget {
  readonly host: string;
  readonly shownHost: string;
  readonly owner: string | undefined;
  readonly parts: HostParts;
  readonly isShortener: boolean;
  private found: readonly LinkSign[] | undefined;

  constructor(host: string) {
    this.host = host;
    this.parts = hostParts(host);
    this.shownHost = decodeHost(host);
    this.owner = ownerOfParts(this.parts);
    this.isShortener = isShortener(host);
    this.found = undefined;
  }

  /** What is wrong with the host: a disguise, or a brand that it copies. */
  get signs(): readonly LinkSign[] {
    this.found ??= [...hostSpoofSigns(this), ...brandSigns(this)];
    return this.found;
  }
}

/** Links of one page lead to few sites: a host is looked at once. */
export const factsOfHost: (host: string) => HostFacts = remember((host) => new HostFacts(host));

/** "xn--pypal-4ve.com" → "pаypal.com"; the host itself where it holds no name that decodes. */
export function decodeHost(host: string): string {
  if (!host.includes("xn--")) return host;
  try {
    return toUnicode(host);
  } catch {
    // Not every "xn--" label is punycode; it is shown as it stands.
    return host;
  }
}
