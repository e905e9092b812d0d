import { browser } from "wxt/browser";
import type { Translate } from "@/utils/core/messages";
import { shortId } from "./short-id";

/** Looks messages up in the browser's language; a gap shows its id, and is never silent. */
export const translateInBrowser: Translate = (id, args = []) =>
  find(shortId(id), args) || find(id, args) || id;

function find(name: string, args: readonly string[]): string {
  // The polyfill's types know only the ids of one build step; ours are checked by a test.
  return browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0], [...args]);
}
