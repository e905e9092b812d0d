import { browser } from "wxt/browser";
import type { PickedRule } from "@/utils/core/picked-rule";
import { pageStyles } from "@/utils/dom/page-styles";
import type { PagePart } from "@/utils/messages/page-part";

/** Gives a frame that shows comments the rest of us: our stylesheet and the scripts. */
export async function injectComments(
  tabId: number,
  frameId: number,
  rules: readonly PickedRule[],
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Neither waits for the other: nothing is painted before the scripts have heard from us again.
  const styled = browser.scripting.insertCSS({ target, css: pageStyles });
  // Rules have to be there before the first look, and few sites have any: no message for the others.
  if (rules.length > 0) {
    await browser.scripting.executeScript({ target, func: leaveRules, args: [rules] });
  }
  const started = browser.scripting.executeScript({
    target,
    files: ["/content-scripts/comments.js"],
    // Else it waits for pictures, up to 200 ms. What it does waits by itself until the page is parsed.
    injectImmediately: true,
  });
  await Promise.all([styled, started]);
}

/** Gives a frame that has the rest of us a part that few pages need. */
export async function injectPart(
  part: PagePart,
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/${part}.js`] });
}

/**
 * Gives a frame the picker, and before it what it is built upon where that does not stand there yet:
 * on a page where nothing was found, not even the script that finds comments.
 */
export async function injectPicker(
  tabId: number,
  frameId: number,
  rules: readonly PickedRule[],
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [stands] = await browser.scripting.executeScript({ target, func: whatStands });
  if (stands?.result?.comments !== true) await injectComments(tabId, frameId, rules);
  if (stands?.result?.learner !== true) await injectPart("learner", { tabId, frameId });
  await browser.scripting.executeScript({ target, files: ["/content-scripts/picker.js"] });
}

/** Runs in the frame: what scripts of ours have left there for others (scripts/build/share-modules.ts). */
function whatStands(): { readonly comments: boolean; readonly learner: boolean } {
  return {
    comments: Object.hasOwn(globalThis, "threadkeeperShared"),
    learner: Object.hasOwn(globalThis, "threadkeeperLearnt"),
  };
}

/** Runs in the frame, in our own world of it: see `entrypoints/comments.content/picked-rules.ts`. */
function leaveRules(rules: readonly PickedRule[]): void {
  (globalThis as { threadkeeperRules?: readonly PickedRule[] }).threadkeeperRules = rules;
}
