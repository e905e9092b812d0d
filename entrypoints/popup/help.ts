import { type Signal, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { PopupCounts } from "@/components/Popup";
import type { News, PopupHelpProps } from "@/components/PopupHelp";
import { send } from "@/utils/messages/messenger";

const news = signal<News | undefined>(undefined);
let tab: number | undefined;

export async function loadHelp(tabId: number): Promise<void> {
  tab = tabId;
  const answer = await send({ type: "help/news" });
  news.value = answer.ok ? (answer.value ?? undefined) : undefined;
}

/** Tour and report are about comments: without any, neither is offered. */
export function helpOf(
  counts: PopupCounts | undefined,
  problem: Signal<string | undefined>,
): Omit<PopupHelpProps, "onUndo"> {
  const ofNews = { news: news.value, onNewsSeen: () => void closeNews() };
  if ((counts?.comments ?? 0) === 0) return ofNews;
  return {
    ...ofNews,
    onTour: () => void startTour(problem),
    onReport: (counts?.flagged ?? 0) === 0 ? undefined : () => void openReport(),
  };
}

async function closeNews(): Promise<void> {
  news.value = undefined;
  await send({ type: "help/news-seen" });
}

async function startTour(problem: Signal<string | undefined>): Promise<void> {
  if (tab === undefined) return;
  const answer = await send({ type: "tour/start", tabId: tab });
  if (answer.ok) window.close();
  else problem.value = "ui_tour_no_comments";
}

async function openReport(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#diagnostics/${tab}`) });
  window.close();
}
