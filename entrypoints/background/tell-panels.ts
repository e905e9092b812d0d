import { browser } from "wxt/browser";
import type { Broadcast } from "@/utils/messages/protocol";

/** Tells our own pages (popup, side panel, options). Nobody has to be listening. */
export async function tellPanels(message: Broadcast): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
