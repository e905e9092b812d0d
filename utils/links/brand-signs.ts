import { type Copying, copiedBrand } from "./brands/copied-brand";
import type { HostTarget } from "./host-target";
import { danger, type LinkSign, noSigns } from "./link-sign";

const ids: Readonly<Record<Copying, string>> = {
  embedded: "link_brand_embedded",
  misspelt: "link_brand_misspelt",
  subdomain: "link_brand_named",
  ending: "link_brand_ending",
  lent: "link_brand_lent",
  lure: "link_brand_named",
};

/** What is wrong with a host that copies a brand in plain letters. */
export function brandSigns({ host, shownHost, parts }: HostTarget): readonly LinkSign[] {
  if (parts === undefined) return noSigns;
  const copied = copiedBrand(host, parts);
  if (copied === undefined) return noSigns;
  const { brand, copying } = copied;
  return [danger(ids[copying], brand.home, shownHost)];
}
