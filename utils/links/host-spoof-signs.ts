import { brands } from "./brands/brand";
import { brandNamed } from "./brands/find-brand";
import type { HostTarget } from "./host-target";
import { checkLabel, type LabelFault } from "./idn/check-label";
import { skeletonsOf } from "./idn/skeleton";
import { createSkeletonIndex, lookalikeDomain, type SkeletonIndex } from "./idn/skeleton-index";
import { caution, danger, type LinkSign, noSigns } from "./link-sign";

const faults: Readonly<Record<LabelFault, string>> = {
  character: "link_idn_character",
  mixed: "link_idn_mixed",
  lookalike: "link_idn_lookalike",
  number: "link_idn_number",
  pattern: "link_idn_pattern",
};

let brandIndex: SkeletonIndex | undefined;

/**
 * What is wrong with an international name: letters chosen to look like another site's. Honest
 * international names stay silent. `known` are domains worth copying, the brands' by default.
 */
export function hostSpoofSigns(target: HostTarget, known?: SkeletonIndex): readonly LinkSign[] {
  const { host, shownHost } = target;
  if (!host.includes("xn--")) return noSigns;
  const name = shownHost.replace(/\.$/, "");
  const index = known ?? brandSkeletons();
  const copied = lookalikeDomain(name, index) ?? copiedName(target);
  if (copied !== undefined) return [danger("link_idn_brand", shownHost, copied, host)];
  if (!isValid(host, shownHost)) return [caution("link_idn_invalid", host)];
  const labels = name.split(".");
  const ending = labels.at(-1) ?? "";
  for (const label of labels) {
    const fault = checkLabel(label, ending);
    if (fault === undefined) continue;
    // Signs and emoji are shown in code by browsers, but pass for nobody's letters.
    const isSign = fault === "character" && !/(?![\0-\x7f])[\p{L}\p{M}\p{N}]/u.test(label);
    return [(isSign ? caution : danger)(faults[fault], shownHost, host)];
  }
  return noSigns;
}

function brandSkeletons(): SkeletonIndex {
  brandIndex ??= createSkeletonIndex(brands.flatMap(({ domains }) => domains));
  return brandIndex;
}

/** A brand's name in disguise, under any ending or anywhere below it: "раураl.top", "раураl.a.example". */
function copiedName({ parts, shownHost }: HostTarget): string | undefined {
  if (parts === undefined) return undefined;
  for (const label of shownHost.split(".")) {
    if (/^[\0-\x7f]*$/.test(label)) continue;
    const copied = skeletonsOf(label)
      .map((skeleton) => brandNamed(skeleton))
      .find((brand) => brand !== undefined && brand.name.length > 3 && brand.weight !== "everyday");
    if (copied !== undefined) return copied.home;
  }
  return undefined;
}

/** A name is valid where encoding what it decodes to gives it again (UTS 46). */
function isValid(host: string, shownHost: string): boolean {
  const address = `http://${shownHost}/`;
  if (shownHost === host || /(?:^|\.)..--/.test(shownHost)) return false;
  return URL.canParse(address) && new URL(address).hostname === host;
}
