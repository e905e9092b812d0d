import { execFileSync } from "node:child_process";
import type { CDPSession, Page } from "playwright-core";
import type { DecisionRequest } from "@/utils/core/decision";
import { openPanel } from "../ask-extension.ts";
import { enableSite } from "../enable-site.ts";
import { launchChromium } from "../launch-chromium.ts";

/** Inside the content script's world. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string } | undefined> };
};

/** What the background said, and how long the page waited for it. */
export interface Asked {
  readonly ok: boolean;
  readonly error: string | undefined;
  readonly ms: number;
}

/** A browser with one article open, from which decisions are sent past the page's own patience. */
export interface FaultyBrowser {
  /** One attempt: true where the background says that it is stored. */
  decide(decision: DecisionRequest): Promise<boolean>;
  /** Any request, as the page's content script would send it. */
  ask(message: object): Promise<Asked>;
  killWorker(): Promise<boolean>;
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
    return result.value ?? { ok: false, error: undefined, ms: 0 };
  }

  return {
    panel,
    close,
    ask,
    async decide(decision) {
      return (await ask({ type: "decide", decision, page: decision.post })).ok;
    },
    async killWorker() {
      const { targetInfos } = await control.send("Target.getTargets");
      const worker = targetInfos.find(
        ({ type, url: at }) => type === "service_worker" && at.includes(extensionId),
      );
      if (worker === undefined) return false;
      await control.send("Target.closeTarget", { targetId: worker.targetId });
      return true;
    },
    async kill() {
      killProfile(profileDir);
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
    return { ok: answer?.ok === true, error: answer?.error, ms };
  } catch (cause) {
    // The worker was killed before it answered: nobody knows what it stored.
    return { ok: false, error: String(cause), ms: performance.now() - startedAt };
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

function killProfile(profileDir: string): void {
  try {
    execFileSync("pkill", ["-KILL", "-f", "--", `--user-data-dir=${profileDir}`]);
  } catch {
    // No process of that profile is left.
  }
}
