import { defineContentScript } from "wxt/utils/define-content-script";
import { askForScripts } from "@/utils/messages/ask-for-scripts";
import { whenComments } from "@/utils/sites/has-comments";

/**
 * All that an enabled site gets until it shows comments: one cheap query, and a light observer
 * where the answer is "not yet". The background then injects the rest into this very frame.
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_end",
  async main(context) {
    await whenComments(document, context.signal);
    await askForScripts(() => context.isValid);
  },
});
