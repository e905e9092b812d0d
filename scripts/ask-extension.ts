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

/** Waits before the second, third and fourth attempt, as our pages do (utils/messages/messenger.ts). */
const pausesMs = [40, 200, 800];

/**
 * Sends the background one request from `panel`, a page of the extension, and like our own pages sends
 * it again where a worker died, or did not come up, before it answered. Throws where it refuses.
 *
 * Example: `await askBackground(panel, { type: "sites/list" })`.
 */
export async function askBackground<T extends RequestType>(
  panel: Page,
  request: Request<T>,
): Promise<AnswerTo<T>> {
  const answer: Answer<AnswerTo<T>> | string = await panel.evaluate(
    async ([message, pauses]) => {
      let why = "no answer";
      for (const pauseMs of [0, ...pauses]) {
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        try {
          const said = await chrome.runtime.sendMessage(message);
          if (said !== undefined && said !== null) return said as Answer<AnswerTo<T>>;
        } catch (cause) {
          why = String(cause);
        }
      }
      return why;
    },
    [request as unknown, pausesMs] as const,
  );
  if (typeof answer !== "string" && answer.ok) return answer.value;
  const why = typeof answer === "string" ? answer : answer.error;
  throw new Error(`${request.type} was refused: ${why}`);
}

/**
 * Asks the content script of a tab's frame, the top one where none is named. `undefined` where none
 * listens there, be it not yet or because the page shows no comments.
 *
 * Example: `await askTab(panel, tabId, { type: "page/report" })`.
 */
export function askTab(panel: Page, tabId: number, message: object, frameId = 0): Promise<unknown> {
  return panel.evaluate(
    async ([id, sent, frame]) => {
      try {
        return await chrome.tabs.sendMessage(id, sent, { frameId: frame });
      } catch (cause) {
        if (/Receiving end does not exist|port closed/.test(String(cause))) return undefined;
        throw cause;
      }
    },
    [tabId, message, frameId] as const,
  );
}

/** A frame of a tab that the extension may read. */
export interface TabFrame {
  readonly frameId: number;
  readonly url: string;
  /** Something in it matches the selector that was asked for. */
  readonly isHinted: boolean;
}

/** The frames inside a tab's page, in the browser's order; the page itself is not among them. */
export async function listFrames(panel: Page, tabId: number, hints: string): Promise<TabFrame[]> {
  const found = await panel.evaluate(
    async ([id, selector]) => {
      const results = await chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        func: (asked: string) => [location.href, document.querySelector(asked) !== null],
        args: [selector],
      });
      return results.map(({ frameId, result }) => ({ frameId, result: result as unknown }));
    },
    [tabId, hints] as const,
  );
  return found.flatMap(({ frameId, result }) => {
    if (frameId === 0 || !Array.isArray(result)) return [];
    return [{ frameId, url: String(result[0]), isHinted: result[1] === true }];
  });
}

/** An empty tab, and what the extension calls it. */
export async function openTab(
  context: LaunchedChromium["context"],
  panel: Page,
): Promise<{ readonly page: Page; readonly tabId: number }> {
  const before = await listTabs(panel);
  const page = await context.newPage();
  const tabId = (await listTabs(panel)).find((id) => !before.includes(id));
  if (tabId === undefined) throw new Error("The browser opened no tab.");
  return { page, tabId };
}

/** The ids of all open tabs; the panel itself is one of them. */
function listTabs(panel: Page): Promise<number[]> {
  return panel.evaluate(async () =>
    (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}
