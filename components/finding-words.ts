import type { IconName } from "@/components/Icon";
import type { Finding, FindingKind } from "@/utils/core/finding";

interface Words {
  readonly icon: IconName;
  /** Message id of the kind's name. */
  readonly name: string;
  /** Which colour of the palette; never the only sign. */
  readonly tone: "sponsor" | "promo" | "danger" | "quiet";
}

const words: Readonly<Record<FindingKind, Words>> = {
  "sponsor-line": { icon: "sponsor", name: "ui_kind_sponsor_line", tone: "sponsor" },
  promotional: { icon: "promotional", name: "ui_kind_promotional", tone: "promo" },
  "unsafe-link": { icon: "shield", name: "ui_kind_unsafe_link", tone: "danger" },
  obfuscated: { icon: "mask", name: "ui_kind_obfuscated", tone: "promo" },
  repeated: { icon: "repeat", name: "ui_kind_repeated", tone: "quiet" },
  "sponsored-link": { icon: "link", name: "ui_kind_sponsored_link", tone: "quiet" },
  "off-site-contact": { icon: "contact", name: "ui_kind_off_site_contact", tone: "quiet" },
  "own-rule": { icon: "rule", name: "ui_kind_own_rule", tone: "promo" },
};

export function wordsFor(finding: Pick<Finding, "kind" | "severity">): Words {
  const found = words[finding.kind];
  // A shortener is worth a word and no alarm.
  return finding.kind === "unsafe-link" && finding.severity === "info"
    ? { ...found, name: "ui_kind_hidden_destination", tone: "quiet" }
    : found;
}

/** Icon, name and colour of a kind, for lists of counts. */
export function wordsForKind(kind: string): Words {
  return kind in words
    ? words[kind as FindingKind]
    : { icon: "shield", name: "ui_kind_other", tone: "quiet" };
}

/** Message id of the name of a kind, for counts. */
export function kindName(kind: string): string {
  return wordsForKind(kind).name;
}
