import { type Signal, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { PopupCounts } from "@/components/Popup";
import type { News, PopupHelpProps } from "@/components/PopupHelp";
import { send } from "@/utils/messages/messenger";

const news = signal<News | undefined>(undefined);

export async function loadNews(): Promise<void> {
  const answer = await send({ type: "help/news" });
  news.value = answer.ok ? (answer.value ?? undefined) : undefined;
}

/**
 * Tour and report are about comments: without any, neither is offered. They work from the moment they
 * are seen, so the tab comes with what is counted in it and not with what is read later.
 */
export function helpOf(
  tab: number | undefined,
  counts: PopupCounts | undefined,
  problem: Signal<string | undefined>,
): Omit<PopupHelpProps, "onUndo"> {
  const ofNews = { news: news.value, onNewsSeen: () => void closeNews() };
  if (tab === undefined || (counts?.comments ?? 0) === 0) return ofNews;
  return {
    ...ofNews,
    onTour: () => void startTour(tab, problem),
    onReport:
      (counts?.flagged ?? 0) === 0 ? undefined : () => void openSettings(`diagnostics/${tab}`),
  };
}

async function closeNews(): Promise<void> {
  news.value = undefined;
  await send({ type: "help/news-seen" });
}

async function startTour(tab: number, problem: Signal<string | undefined>): Promise<void> {
  const answer = await send({ type: "tour/start", tabId: tab });
  if (answer.ok) window.close();
  else problem.value = "ui_tour_no_comments";
}

/** Opens a section of the settings, named as their addresses name it. */
export async function openSettings(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
  window.close();
}
