import type { Page } from "playwright-core";
import type { Browser } from "webextension-polyfill";
import type { Answer, AnswerTo, Request, RequestType } from "@/utils/messages/protocol";
import type { LaunchedChromium } from "./launch-chromium.ts";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

/**
 * A page of the extension itself, from which a driver may send what the popup sends. It is the
 * options page, since that one asks nothing about a tab.
 */
export async function openPanel(
  launched: Pick<LaunchedChromium, "context" | "extensionId">,
): Promise<Page> {
  const panel = await launched.context.newPage();
  await panel.goto(`chrome-extension://${launched.extensionId}/options.html`);
  return panel;
}

/**
 * Sends the background one request from `panel`, a page of the extension. Throws where it refuses.
 *
 * Example: `await askBackground(panel, { type: "sites/list" })`.
 */
export async function askBackground<T extends RequestType>(
  panel: Page,
  request: Request<T>,
): Promise<AnswerTo<T>> {
  const answer: Answer<AnswerTo<T>> | undefined = await panel.evaluate(
    (message) => chrome.runtime.sendMessage(message),
    request as unknown,
  );
  if (answer?.ok) return answer.value;
  throw new Error(`${request.type} was refused: ${answer?.error ?? "no answer"}`);
}

/**
 * Asks the content script of a tab's top frame. `undefined` where none listens there, be it not
 * yet or because the page shows no comments.
 *
 * Example: `await askTab(panel, tabId, { type: "page/report" })`.
 */
export function askTab(panel: Page, tabId: number, message: object): Promise<unknown> {
  return panel.evaluate(
    async ([id, sent]) => {
      try {
        return await chrome.tabs.sendMessage(id, sent, { frameId: 0 });
      } catch (cause) {
        if (/Receiving end does not exist|port closed/.test(String(cause))) return undefined;
        throw cause;
      }
    },
    [tabId, message] as const,
  );
}

/** The ids of all open tabs; the panel itself is one of them. */
export function listTabs(panel: Page): Promise<number[]> {
  return panel.evaluate(async () =>
    (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}
