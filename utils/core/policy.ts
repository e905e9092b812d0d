import type { FindingKind } from "@/utils/core/finding";
import type { ArticleMode, ReaderMode } from "@/utils/core/reader-modes";

export const viewerRoles = ["moderator", "editor", "reader"] as const;
export type ViewerRole = (typeof viewerRoles)[number];

/** One site's settings, kept on this device only. */
export interface SitePolicy {
  readonly site: string;
  readonly isEnabled: boolean;
  readonly role: ViewerRole;
  readonly modes: Readonly<Record<ModeKind, ReaderMode>>;
  /** What a reader wants done with sponsors' passages in the article itself; shown where left out. */
  readonly article?: ArticleMode | undefined;
  /** Origins ("https://disqus.com") whose frames on this site are read too, each granted by name. */
  readonly frames?: readonly string[] | undefined;
  /** Verdicts are also written to the site, with the person's own login there. Off until chosen. */
  readonly onSite?: boolean | undefined;
}

/** Kinds a reader chooses a mode for. */
export type ModeKind = Extract<FindingKind, "sponsor-line" | "promotional" | "unsafe-link">;

export const defaultModes: SitePolicy["modes"] = {
  "sponsor-line": "label",
  promotional: "label",
  "unsafe-link": "label",
};

/** Somebody moderates this site through us, so that verdicts are written there too. */
export function isWrittenToSite({ onSite, role }: SitePolicy): boolean {
  return onSite === true && role !== "reader";
}

/** A reader who wants something taken out of view: nothing of it may be seen first. */
export function isHiding({ role, modes }: SitePolicy): boolean {
  const hiding: readonly ReaderMode[] = ["strip", "collapse", "hide"];
  return role === "reader" && Object.values(modes).some((mode) => hiding.includes(mode));
}

/**
 * Settings of a site nobody has set up yet. Who turns it on without saying as whom (the switch, or the
 * browser's own menu) is a reader: that shows least, keeps nothing of what was read, and one press
 * makes more of it. The popup asks, and chooses nobody's role beforehand.
 */
export function defaultPolicy(site: string): SitePolicy {
  return { site, isEnabled: false, role: "reader", modes: defaultModes };
}
