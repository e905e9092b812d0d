import { type Browser, browser } from "wxt/browser";
import type { PageReport, TabRequest } from "@/utils/messages/protocol";

export interface PageAnswers {
  report(): PageReport;
  review(): void;
  restart(genericOnly: boolean): void;
}

/** Answers what popup, options and our own tools ask of the page; nobody else is heard. */
export function answerPanels(answers: PageAnswers, signal: AbortSignal): void {
  const hear = (raw: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isOwnPanel(sender)) return undefined;
    const request = raw as Partial<TabRequest> | null;
    switch (request?.type) {
      case "page/report":
        return Promise.resolve(answers.report());
      case "review/start":
        answers.review();
        return Promise.resolve(null);
      case "page/restart":
        answers.restart(request.genericOnly === true);
        return Promise.resolve(null);
      default:
        return undefined;
    }
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(hear), {
    once: true,
  });
}

function isOwnPanel(sender: Browser.runtime.MessageSender): boolean {
  const isOurs = sender.id === browser.runtime.id;
  return isOurs && (sender.url?.startsWith(browser.runtime.getURL("")) ?? false);
}
