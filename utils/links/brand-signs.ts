import { type Copying, copiedBrand } from "./brands/copied-brand";
import { danger, type LinkSign } from "./link-sign";
import type { HostTarget } from "./read-target";

const ids: Readonly<Record<Copying, string>> = {
  embedded: "link_brand_embedded",
  misspelt: "link_brand_misspelt",
  subdomain: "link_brand_named",
  ending: "link_brand_ending",
  lent: "link_brand_lent",
  lure: "link_brand_named",
};

/** What is wrong with a host that copies a brand in plain letters. */
export function brandSigns({ host, shownHost, parts }: HostTarget): LinkSign[] {
  if (parts === undefined) return [];
  const copied = copiedBrand(host, parts);
  if (copied === undefined) return [];
  const { brand, copying } = copied;
  return [danger(ids[copying], brand.home, shownHost)];
}
