import { browser } from "wxt/browser";
import type { Broadcast } from "@/utils/messages/protocol";

/** Tells our own pages (popup, side panel, options). Nobody has to be listening, or is waited for. */
export function tellPanels(message: Broadcast): void {
  browser.runtime.sendMessage(message).catch(() => undefined);
}
