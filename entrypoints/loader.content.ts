import { defineContentScript } from "wxt/utils/define-content-script";
import { whenShown } from "@/utils/dom/when-shown";
import { askForScripts } from "@/utils/messages/ask-for-scripts";
import { whenComments } from "@/utils/sites/has-comments";
import { whileParsed } from "@/utils/sites/while-parsed";

/**
 * All that an enabled site gets until it shows comments: one cheap query, and a light observer
 * where the answer is "not yet". The background then injects the rest into this very frame; it is
 * asked while the page is still being parsed where that shows comments already.
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_start",
  async main(context) {
    await whenShown(document);
    let asked: Promise<void> | undefined;
    const ask = () => {
      asked = askForScripts(() => context.isValid);
    };
    await whileParsed(document, ask);
    if (asked !== undefined) return;
    await whenComments(document, context.signal);
    ask();
  },
});
