import type { PanelAction } from "@/components/CommentPanel";
import type { SessionContext } from "./session-context";

/**
 * Does what a person asked of a comment, by click or in a strip of pins. What that takes is the
 * panel's script, which a hand near it has loaded by then as a rule. Where it cannot come, the
 * comment is called unsaved, and trying again does what was asked.
 *
 * Example: `await askToAct(key, { type: "verdict", value: "spam" }, context)`.
 */
export async function askToAct(
  key: string,
  action: PanelAction,
  context: SessionContext,
): Promise<void> {
  const { panel, decider, unheard } = context;
  const meant = action.type === "retry" ? (unheard.get(key) ?? action) : action;
  await panel.load();
  const part = panel.value.peek();
  if (part === undefined) {
    unheard.set(key, meant);
    return decider.fail(key);
  }
  unheard.delete(key);
  await part.actOn(key, meant, context);
}
