import { frameSlot } from "@/utils/core/frame-slot";
import type { PickedRule } from "@/utils/core/picked-rule";

const rulesSlot = frameSlot<readonly PickedRule[]>("threadkeeperRules");

/**
 * The site's picked rules that the background left for us in this frame just before it injected us.
 * Only our own scripts run in this world: a page cannot leave any.
 */
export function givenRules(): readonly PickedRule[] {
  return rulesSlot.given() ?? [];
}
