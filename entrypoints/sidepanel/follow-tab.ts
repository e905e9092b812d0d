import { computed, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { effectUntil } from "@/utils/state/effect-until";
import { list, type ShownArticle } from "./desk-state";

const shownUrl = signal("");

/** The article in the focused tab, where the queue knows it. */
export const article = computed<ShownArticle | undefined>(() => {
  list.version.value;
  const url = shownUrl.value;
  if (url === "") return undefined;
  const row = list.firstOn(url);
  return row === undefined ? undefined : { site: row.site, post: row.post, title: row.title };
});

export const isFollowing = signal(false);

async function look(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  shownUrl.value = tab?.url?.split("#", 1)[0] ?? "";
}

/** Notes which article the focused tab shows and, where that is wanted, narrows the queue to it. */
export function followTab(signal: AbortSignal): void {
  const listener = () => void look();
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(listener);
  effectUntil(signal, () => {
    if (!isFollowing.value) return;
    const shown = article.value ?? { site: "", post: "" };
    const { filter } = list.look.peek();
    if (filter.article?.site === shown.site && filter.article.post === shown.post) return;
    list.show({ filter: { ...filter, article: { site: shown.site, post: shown.post } } });
  });
  signal.addEventListener(
    "abort",
    () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(listener);
    },
    { once: true },
  );
  void look();
}

export function follow(isOn: boolean): void {
  isFollowing.value = isOn;
  if (isOn) return;
  const { article: _, ...filter } = list.look.peek().filter;
  list.show({ filter });
}
