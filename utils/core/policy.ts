import type { FindingKind } from "@/utils/core/finding";

export type ViewerRole = "moderator" | "editor" | "reader";

/** What a reader wants done with findings of a kind. */
export type ReaderMode = "show" | "label" | "strip" | "collapse" | "hide";

/** One site's settings, kept on this device only. */
export interface SitePolicy {
  readonly site: string;
  readonly isEnabled: boolean;
  readonly role: ViewerRole;
  readonly modes: Readonly<Record<ModeKind, ReaderMode>>;
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

/** Settings of a site nobody has set up yet. */
export function defaultPolicy(site: string): SitePolicy {
  return { site, isEnabled: false, role: "moderator", modes: defaultModes };
}
