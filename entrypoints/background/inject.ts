import { browser } from "wxt/browser";
import { pageStyles } from "@/utils/dom/page-styles";

/** Gives a frame that shows comments the rest of us: our stylesheet, then the scripts. */
export async function injectComments(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: pageStyles });
  await browser.scripting.executeScript({ target, files: ["/content-scripts/comments.js"] });
}
