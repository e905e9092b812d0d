import { browser } from "wxt/browser";
import type { PickedRule } from "@/utils/core/picked-rule";
import { pageStyles } from "@/utils/dom/page-styles";

/** Gives a frame that shows comments the rest of us: our stylesheet, then the scripts. */
export async function injectComments(
  tabId: number,
  frameId: number,
  rules: readonly PickedRule[],
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: pageStyles });
  // Rules have to be there before the first look, and few sites have any: no message for the others.
  if (rules.length > 0) {
    await browser.scripting.executeScript({ target, func: leaveRules, args: [rules] });
  }
  await browser.scripting.executeScript({ target, files: ["/content-scripts/comments.js"] });
}

/** Runs in the frame, in our own world of it: see `entrypoints/comments.content/picked-rules.ts`. */
function leaveRules(rules: readonly PickedRule[]): void {
  (globalThis as { threadkeeperRules?: readonly PickedRule[] }).threadkeeperRules = rules;
}
