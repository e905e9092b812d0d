import { browser } from "wxt/browser";
import type { Translate } from "@/utils/core/messages";

/** Looks messages up in the browser's language; a gap shows its id, and is never silent. */
export const translateInBrowser: Translate = (id, args = []) =>
  // The polyfill's types know only the ids of one build step; ours are checked by a test.
  browser.i18n.getMessage(id as Parameters<typeof browser.i18n.getMessage>[0], [...args]) || id;
