/**
 * Where an action takes effect: here, or on the site itself as well. Every surface says it beside
 * the action. The site's own outbox (utils/wordpress) answers "site" for comments whose status it
 * may change; until it does, everything is "local".
 */
export type Reach = "local" | "site";

/** What a sentence about an action is put into. Example: "Marks it as spam. In Threadkeeper only." */
export function reachSentence(reach: Reach): string {
  return `ui_effect_${reach}`;
}
