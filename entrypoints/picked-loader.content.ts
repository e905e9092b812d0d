import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { PickedRule } from "@/utils/core/picked-rule";
import { whenShown } from "@/utils/dom/when-shown";
import { askForScripts } from "@/utils/messages/ask-for-scripts";
import { hasComments, whenComments } from "@/utils/sites/has-comments";
import { itemsOf } from "@/utils/sites/picked/places-of";
import { emptyStatus } from "./comments.content/empty-status";

/**
 * The loader of sites for which a person picked comments: it also knows these where nothing on the
 * page says "comment". Other sites get the smaller loader, which asks nobody anything.
 */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_end",
  async main(context) {
    await whenShown(document);
    const answer: unknown = await browser.runtime.sendMessage({ type: "page/rules" });
    const rules = rulesIn(answer);
    const isThere = (page: Document) =>
      hasComments(page) || rules.some((rule) => itemsOf(page, rule).length > 0);
    // What this tab showed before is not what it shows now, and may never be told otherwise.
    if (!isThere(document)) {
      await browser.runtime.sendMessage({ type: "page/status", status: emptyStatus });
    }
    await whenComments(document, context.signal, isThere);
    await askForScripts(() => context.isValid);
  },
});

function rulesIn(answer: unknown): readonly PickedRule[] {
  const { ok, value } = answer as { ok?: boolean; value?: readonly PickedRule[] };
  return ok === true && value !== undefined ? value : [];
}
