import { execFileSync } from "node:child_process";
import type { CDPSession, Page } from "playwright-core";
import type { DecisionRequest } from "@/utils/core/decision";
import { openPanel } from "../ask-extension.ts";
import { enableSite } from "../enable-site.ts";
import { launchChromium } from "../launch-chromium.ts";

/** Inside the content script's world. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
};

/** A browser with one article open, from which decisions are sent past the page's own patience. */
export interface FaultyBrowser {
  /** One attempt: true where the background says that it is stored. */
  decide(decision: DecisionRequest): Promise<boolean>;
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

  return {
    panel,
    close,
    async decide(decision) {
      const { result } = await session.send("Runtime.callFunctionOn", {
        executionContextId: world,
        functionDeclaration: String(sendDecision),
        arguments: [{ value: { type: "decide", decision, page: decision.post } }],
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value === true;
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
async function sendDecision(message: unknown): Promise<boolean> {
  try {
    const answer = await chrome.runtime.sendMessage(message);
    return answer?.ok === true;
  } catch {
    // The worker was killed before it answered: nobody knows what it stored.
    return false;
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
