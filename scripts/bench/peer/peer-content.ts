import { DOMMonitor } from "@ghostery/adblocker-content";

/** Inside the peer's extension, in a page. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ styles: string }> } };

/** What the blocker's own content scripts do: tell the engine what the page has, and hide by its answer. */
async function ask(message: object): Promise<void> {
  const { styles } = await chrome.runtime.sendMessage({ ...message, url: location.href });
  if (styles === "") return;
  const style = document.createElement("style");
  style.textContent = styles;
  (document.head ?? document.documentElement).append(style);
}

const monitor = new DOMMonitor((update) => {
  if (update.type === "features") void ask(update);
});
void ask({ type: "start", classes: [], ids: [], hrefs: [] });
monitor.queryAll(window);
monitor.start(window);
