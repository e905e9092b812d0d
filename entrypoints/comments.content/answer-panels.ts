import { type Browser, browser } from "wxt/browser";
import type { TabRequest } from "@/utils/messages/protocol";
import type { CarryRequest } from "@/utils/messages/site-protocol";
import type { SiteReply } from "@/utils/wordpress/site-problem";
import type { SiteRequest } from "@/utils/wordpress/site-request";
import { loadPart } from "./load-part";
import { givenCarrier } from "./part-slots";
import type { SessionReports } from "./session-reports";

export interface PageAnswers extends SessionReports {
  review(): void;
  /** True where the page has the comment, or may still find it. */
  show(comment: string): boolean;
  resume(): void;
  restart(genericOnly: boolean): void;
}

/** Answers what background, popup, options and our own tools ask of the page; nobody else is heard. */
export function answerPanels(answers: PageAnswers, signal: AbortSignal): void {
  const answer = (raw: unknown, sender: Browser.runtime.MessageSender): unknown => {
    const request = raw as Partial<TabRequest | CarryRequest> | null;
    switch (request?.type) {
      case "page/report":
        return answers.report();
      case "page/diagnose":
        return answers.diagnose();
      case "review/start":
        answers.review();
        return null;
      case "comment/show":
        return answers.show(String(request.comment)) ? true : undefined;
      case "page/resume":
        answers.resume();
        return null;
      case "page/restart":
        answers.restart(request.genericOnly === true);
        return null;
      case "site/carry":
        // Panels ask the background, and the background alone asks the site: the one it means.
        return isBackground(sender) &&
          request.request !== undefined &&
          request.site === location.hostname
          ? carry(request.request)
          : undefined;
      default:
        return undefined;
    }
  };
  // By the callback: without a polyfill, Chromium takes no promise for an answer.
  const hear = (
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => {
    const answered = isOwnPanel(sender) ? answer(raw, sender) : undefined;
    if (answered === undefined) return undefined;
    void Promise.resolve(answered).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(hear), {
    once: true,
  });
}

async function carry(request: SiteRequest): Promise<SiteReply> {
  const carryToSite = await loadPart("carrier", givenCarrier);
  return carryToSite?.(document, request) ?? { kind: "offline" };
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
