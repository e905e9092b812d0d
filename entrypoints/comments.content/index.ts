import { defineContentScript } from "wxt/utils/define-content-script";
import { startPage } from "./start-page";

/**
 * The part of us that a page with comments gets: it finds, paints and asks. Judging and keeping are
 * the background's. Injected by the background; one signal takes everything of ours down again.
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  main(context) {
    startPage(document, context.signal);
  },
});
