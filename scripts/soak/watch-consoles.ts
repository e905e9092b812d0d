import type { CDPSession, Page } from "playwright-core";
import { attachWorker, killWorker, type WorkerSession } from "../attach-worker.ts";

/** Whatever was said on any console, from whichever world: warnings, errors and what nobody caught. */
export interface Consoles {
  /** One line each: where, and what. */
  readonly lines: readonly string[];
  /** From now on. The session may be used for more. */
  watchPage(name: string, page: Page): Promise<CDPSession>;
  /** The worker that runs now; undefined where none does. */
  worker(): WorkerSession | undefined;
  /**
   * Ends the worker that runs now; false where none does. What it says from then on is left out:
   * the browser refuses whatever it still asks for, so nothing is amiss.
   */
  killWorker(): Promise<boolean>;
}

/**
 * Watches every worker of the extension from its first line on. Pages are watched one by one; the
 * driver's own events leave out what content scripts say.
 */
export async function watchConsoles(control: CDPSession, extensionId: string): Promise<Consoles> {
  const lines: string[] = [];
  const workers = new Map<string, WorkerSession>();
  const ended = new Set<string>();
  const hearAt = (place: string) => (method: string, params: object) => {
    const line = complaintOf(method, params as Complaint);
    if (line !== undefined) lines.push(`${place}: ${line}`);
  };
  const hearWorker = hearAt("worker");

  async function watchWorker(targetId: string): Promise<void> {
    try {
      const worker = await attachWorker(control, targetId, (method, params) => {
        if (!ended.has(targetId)) hearWorker(method, params);
      });
      workers.set(targetId, worker);
      // Also tells what was said before anybody listened.
      await Promise.all([worker.send("Runtime.enable"), worker.send("Log.enable")]);
    } catch {
      workers.delete(targetId);
    }
  }

  control.on("Target.targetCreated", ({ targetInfo }) => {
    const { type, url, targetId } = targetInfo;
    if (type === "service_worker" && url.includes(extensionId)) void watchWorker(targetId);
  });
  control.on("Target.targetDestroyed", ({ targetId }) => workers.delete(targetId));
  await control.send("Target.setDiscoverTargets", { discover: true });

  return {
    lines,
    worker: () => [...workers.values()].at(-1),
    killWorker: () => killWorker(control, extensionId, (targetId) => ended.add(targetId)),
    async watchPage(name, page) {
      const session = await page.context().newCDPSession(page);
      const hear = hearAt(name);
      session.on("Runtime.consoleAPICalled", (event) => hear("Runtime.consoleAPICalled", event));
      session.on("Runtime.exceptionThrown", (event) => hear("Runtime.exceptionThrown", event));
      session.on("Log.entryAdded", (event) => hear("Log.entryAdded", event));
      await session.send("Runtime.enable");
      await session.send("Log.enable");
      return session;
    },
  };
}

interface Argument {
  readonly value?: unknown;
  readonly description?: string;
  readonly preview?: {
    readonly properties: readonly { readonly name: string; readonly value?: string }[];
  };
}

/** The parts of three events of the protocol that matter here. */
interface Complaint {
  readonly type?: string;
  readonly args?: readonly Argument[];
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
  readonly entry?: { readonly level: string; readonly text: string; readonly url?: string };
}

function complaintOf(method: string, event: Complaint): string | undefined {
  if (method === "Runtime.consoleAPICalled") {
    if (!/^(?:error|warning|assert)$/.test(event.type ?? "")) return undefined;
    return (event.args ?? []).map(wordsOf).join(" ");
  }
  if (method === "Runtime.exceptionThrown") {
    const details = event.exceptionDetails;
    return details?.exception?.description ?? details?.text;
  }
  if (method !== "Log.entryAdded") return undefined;
  const { level = "", text = "", url = "" } = event.entry ?? {};
  return level === "error" || level === "warning" ? `${text} ${url}`.trim() : undefined;
}

/** An error's own words leave its cause out: "A store refused the decision." */
function wordsOf({ value, description, preview }: Argument): string {
  const cause = preview?.properties.find(({ name }) => name === "cause")?.value;
  const words = description ?? String(value);
  return cause === undefined ? words : `${words}\n  caused by ${cause}`;
}
