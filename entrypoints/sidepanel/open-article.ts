import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { send } from "@/utils/messages/messenger";
import { say } from "./desk-state";

/** The tab one was in before an article was opened, to go back to. */
export const previous = signal<{ readonly tabId: number; readonly title: string } | undefined>(
  undefined,
);

/** Goes to the comment on its page: in the tab that shows it, or in a new one. */
export async function openArticle(row: QueueRow): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = await findTab(row.url);
  if (tab?.id === undefined) {
    const made = await browser.tabs.create({ url: row.url });
    if (made.id !== undefined) {
      await send({ type: "queue/show", tabId: made.id, comment: row.comment });
    }
  } else {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await show(tab.id, row);
  }
  if (active?.id !== undefined && active.id !== tab?.id) {
    previous.value = { tabId: active.id, title: active.title ?? "" };
  }
}

export async function goBack(): Promise<void> {
  const { value: to } = previous;
  previous.value = undefined;
  if (to === undefined) return;
  try {
    await browser.tabs.update(to.tabId, { active: true });
  } catch {
    // It was closed in the meantime.
    say("ui_queue_back_closed");
  }
}

async function show(tabId: number, row: QueueRow): Promise<void> {
  const request = { type: "comment/show", comment: row.comment } as const;
  const isShown: unknown = await browser.tabs.sendMessage(tabId, request).catch(() => false);
  if (isShown === true) return;
  // The page was read no further than this, or is being read: it looks for the comment then.
  await send({ type: "queue/show", tabId, comment: row.comment });
  say("ui_queue_not_on_page");
}

/** The tab that shows an article; what stands behind the "#" is no other page. */
async function findTab(url: string) {
  const tabs = await browser.tabs.query({});
  const found = tabs.filter((tab) => tab.url?.split("#", 1)[0] === url);
  return found.find(({ active }) => active) ?? found[0];
}
