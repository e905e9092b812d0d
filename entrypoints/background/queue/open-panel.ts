import { browser } from "wxt/browser";

/** What browsers have of the two; neither has both. */
interface Panels {
  readonly sidePanel?: {
    open(where: { readonly tabId?: number; readonly windowId?: number }): Promise<void>;
  };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Why a panel did not open, as a message id; null where it did. */
export type OpenRefusal = "ui_queue_open_by_hand" | null;

/**
 * Opens the queue beside a tab. Browsers want a fresh click or key: this must be the first thing in
 * the turn that one arrived in. Firefox opens its sidebar from our own pages and commands alone, so
 * that there a page's toolbar can only say how.
 */
export async function openPanel(where: {
  readonly tabId?: number;
  readonly windowId?: number;
}): Promise<OpenRefusal> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel !== undefined) await sidePanel.open(where);
    else if (sidebarAction !== undefined) await sidebarAction.open();
    else return "ui_queue_open_by_hand";
    return null;
  } catch (cause) {
    console.debug("Threadkeeper: the queue did not open.", cause);
    return "ui_queue_open_by_hand";
  }
}
