import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { forgetParts } from "./part-slots";
import { startPage } from "./start-page";

/** The browser takes down the worker first, and us a moment later. */
const pausesMs = [0, 250, 2_000] as const;

/**
 * The part of us that a page with comments gets: it finds, paints and asks. Judging and keeping are
 * the background's. Injected by the background; one signal takes everything of ours down again. The
 * build makes it leave what scripts loaded later share with it (scripts/build/share-modules.ts).
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  main(context) {
    // Our own pages take what is shared from here, and have no comments.
    if (browser.runtime.getURL("").startsWith(location.origin)) return;
    // Nobody tells us that we were removed: asking whether we still are ends the context if not.
    const look = () => {
      for (const pauseMs of pausesMs) setTimeout(() => void context.isInvalid, pauseMs);
    };
    for (const type of ["visibilitychange", "focus"]) {
      addEventListener(type, look, { signal: context.signal, capture: true });
    }
    forgetParts();
    startPage(document, context.signal, look);
  },
});
