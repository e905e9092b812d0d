import type { CDPSession, Page } from "playwright-core";
import type { DecisionRequest, PageDecisions, UndoStep } from "@/utils/core/decision";
import { openPanel } from "../ask-extension.ts";
import { findWorker, killWorker } from "../attach-worker.ts";
import { enableSite } from "../enable-site.ts";
import { launchChromium } from "../launch-chromium.ts";
import { type FullStore, fillStore } from "./full-store.ts";

/** Inside the content script's world. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<
      | {
          ok: boolean;
          error?: string;
          value?: Partial<PageDecisions> & { readonly decisions?: PageDecisions };
        }
      | undefined
    >;
  };
};

/** What the background said, and how long the page waited for it. */
export interface Asked {
  readonly ok: boolean;
  readonly error: string | undefined;
  readonly ms: number;
  /** The person's newest step, and ids of what stands, where decisions were answered. */
  readonly step: UndoStep | undefined;
  readonly standing: readonly string[];
}

/** A browser with one article open, from which decisions are sent past the page's own patience. */
export interface FaultyBrowser {
  /** One attempt; `ok` where the background says that it is stored. */
  decide(decision: DecisionRequest): Promise<Asked>;
  /** Any request, as the page's content script would send it. */
  ask(message: object): Promise<Asked>;
  killWorker(): Promise<boolean>;
  /** The first store refuses everything, as one that the browser cannot open; then it is gone. */
  breakStore(): Promise<void>;
  loseStore(): Promise<void>;
  /** One of the two stores refuses all writes, as with a full disk, until the returned function is called. */
  fillStore(store: FullStore): Promise<() => Promise<void>>;
  /** SIGKILL to every process of this profile, in the middle of whatever they do. */
  kill(): Promise<void>;
  readonly panel: Page;
  close(): Promise<void>;
}

export async function openFaultyBrowser(profileDir: string, url: string): Promise<FaultyBrowser> {
  const launched = await launchChromium({ profileDir });
  const { context, extensionId, close } = launched;
  const panel = await openPanel(launched);
  await enableSite(panel, "127.0.0.1");
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const world = await contentWorld(session, page, url);
  const control = await context.browser()?.newBrowserCDPSession();
  if (control === undefined) throw new Error("No session with the browser.");

  async function ask(message: object): Promise<Asked> {
    const { result } = await session.send("Runtime.callFunctionOn", {
      executionContextId: world,
      functionDeclaration: String(sendMessage),
      arguments: [{ value: message }],
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value ?? { ok: false, error: undefined, ms: 0, step: undefined, standing: [] };
  }

  return {
    panel,
    close,
    ask,
    async decide(decision) {
      return ask({ type: "decide", decision, page: decision.post });
    },
    killWorker: () => killWorker(control, extensionId),
    async fillStore(store) {
      // One that sleeps has nothing to be filled.
      await ask({ type: "page/open", post: "1" });
      const targetId = await findWorker(control, extensionId);
      if (targetId === undefined) throw new Error("No worker runs.");
      return fillStore(control, targetId, store);
    },
    breakStore: () => breakStore(panel),
    loseStore: () => loseStore(panel),
    async kill() {
      await killProcesses(control);
      await close().catch(() => undefined);
    },
  };
}

/** Runs in the content script's world. */
async function sendMessage(message: unknown): Promise<Asked> {
  const startedAt = performance.now();
  try {
    const answer = await chrome.runtime.sendMessage(message);
    const ms = performance.now() - startedAt;
    const page = answer?.value?.decisions ?? answer?.value;
    const facets = Object.values(page?.comments ?? {}).flatMap((one) => Object.values(one.facets));
    return {
      ok: answer?.ok === true,
      error: answer?.error,
      ms,
      step: page?.undoable?.at(-1),
      standing: facets.flatMap((state) => state?.heads ?? []),
    };
  } catch (cause) {
    // The worker was killed before it answered: nobody knows what it stored.
    const ms = performance.now() - startedAt;
    return { ok: false, error: String(cause), ms, step: undefined, standing: [] };
  }
}

/** The execution context of our content script in a page, once it has one. */
async function contentWorld(session: CDPSession, page: Page, url: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension://")) resolve(context.id);
      if ((context.auxData as { type?: string } | undefined)?.type === "isolated") {
        if (/threadkeeper/i.test(context.name)) resolve(context.id);
      }
    });
  });
  await session.send("Runtime.enable");
  await page.goto(url);
  return found;
}

/** A database of a version from the future cannot be opened by this one. */
function breakStore(panel: Page): Promise<void> {
  return panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("threadkeeper", 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
}

function loseStore(panel: Page): Promise<void> {
  return panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("threadkeeper");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** Ended by their ids, as the browser itself names them: nothing else is ever hit. */
async function killProcesses(control: CDPSession): Promise<void> {
  const { processInfo } = await control.send("SystemInfo.getProcessInfo");
  for (const { id } of processInfo) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}
