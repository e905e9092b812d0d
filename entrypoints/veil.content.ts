import { defineContentScript } from "wxt/utils/define-content-script";
import { raiseVeil } from "@/utils/dom/veil";
import { whenShown } from "@/utils/dom/when-shown";
import { veiledItems } from "@/utils/sites/veiled-items";

/**
 * For readers who want comments or lines hidden, and for nobody else: comments stay unseen until
 * they are judged (docs/adr/0011-before-first-paint.md).
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_start",
  async main(context) {
    await whenShown(document);
    raiseVeil(document, veiledItems, context.signal);
  },
});
