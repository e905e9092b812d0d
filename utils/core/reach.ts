import { isWrittenToSite, type SitePolicy } from "@/utils/core/policy";

/**
 * Where an action takes effect: here, or on the site itself as well. Every surface says it beside
 * the action. The site's own outbox (utils/wordpress) answers "site" for comments whose status it
 * may change; until it does, everything is "local".
 */
export type Reach = "local" | "site";

/**
 * Where a verdict on a comment takes effect, by its site's settings: WordPress, which alone can be
 * written to, numbers its comments.
 *
 * Example: `reachOf({ …, onSite: true }, "2215")` → `"site"`.
 */
export function reachOf(policy: SitePolicy | undefined, comment: string): Reach {
  const isWritten = policy !== undefined && isWrittenToSite(policy) && /^\d+$/.test(comment);
  return isWritten ? "site" : "local";
}

/** What a sentence about an action is put into. Example: "Marks it as spam. In Threadkeeper only." */
export function reachSentence(reach: Reach): string {
  return `ui_effect_${reach}`;
}
