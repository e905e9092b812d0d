import { type Browser, browser } from "wxt/browser";
import type { PageReport, TabRequest } from "@/utils/messages/protocol";
import type { CarryRequest } from "@/utils/messages/site-protocol";
import { carryToSite } from "./site-carrier";

export interface PageAnswers {
  report(): PageReport;
  review(): void;
  /** True where the page has the comment, or may still find it. */
  show(comment: string): boolean;
  resume(): void;
  restart(genericOnly: boolean): void;
}

/** Answers what background, popup, options and our own tools ask of the page; nobody else is heard. */
export function answerPanels(answers: PageAnswers, signal: AbortSignal): void {
  const hear = (raw: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isOwnPanel(sender)) return undefined;
    const request = raw as Partial<TabRequest | CarryRequest> | null;
    switch (request?.type) {
      case "page/report":
        return Promise.resolve(answers.report());
      case "review/start":
        answers.review();
        return Promise.resolve(null);
      case "comment/show":
        return answers.show(String(request.comment)) ? Promise.resolve(true) : undefined;
      case "page/resume":
        answers.resume();
        return Promise.resolve(null);
      case "page/restart":
        answers.restart(request.genericOnly === true);
        return Promise.resolve(null);
      case "site/carry":
        // Panels ask the background, and the background alone asks the site.
        return isBackground(sender) && request.request !== undefined
          ? carryToSite(document, request.request)
          : undefined;
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
  // A worker has no address in every browser; content scripts always come from a tab.
  const isPage = sender.url?.startsWith(browser.runtime.getURL("")) ?? false;
  return isOurs && (isPage || isBackground(sender));
}

function isBackground(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}
