import type { CDPSession, Page } from "playwright-core";
import { attachWorker, type WorkerSession } from "../attach-worker.ts";

/** What a worker is answered while the browser ends it; a soak has it ended, so nothing is amiss. */
const lastWord = /\bNo SW\b/;

/** Whatever was said on any console, from whichever world: warnings, errors and what nobody caught. */
export interface Consoles {
  /** One line each: where, and what. */
  readonly lines: readonly string[];
  /** From now on. The session may be used for more. */
  watchPage(name: string, page: Page): Promise<CDPSession>;
  /** The worker that runs now; undefined where none does. */
  worker(): WorkerSession | undefined;
}

/**
 * Watches every worker of the extension from its first line on. Pages are watched one by one; the
 * driver's own events leave out what content scripts say.
 */
export async function watchConsoles(control: CDPSession, extensionId: string): Promise<Consoles> {
  const lines: string[] = [];
  const workers = new Map<string, WorkerSession>();
  const hearAt = (place: string) => (method: string, params: object) => {
    const line = complaintOf(method, params as Complaint);
    if (line !== undefined && !lastWord.test(line)) lines.push(`${place}: ${line}`);
  };

  async function watchWorker(targetId: string): Promise<void> {
    try {
      const worker = await attachWorker(control, targetId, hearAt("worker"));
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

/** The parts of three events of the protocol that matter here. */
interface Complaint {
  readonly type?: string;
  readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
  readonly entry?: { readonly level: string; readonly text: string; readonly url?: string };
}

function complaintOf(method: string, event: Complaint): string | undefined {
  if (method === "Runtime.consoleAPICalled") {
    if (!/^(?:error|warning|assert)$/.test(event.type ?? "")) return undefined;
    return (event.args ?? [])
      .map(({ value, description }) => description ?? String(value))
      .join(" ");
  }
  if (method === "Runtime.exceptionThrown") {
    const details = event.exceptionDetails;
    return details?.exception?.description ?? details?.text;
  }
  if (method !== "Log.entryAdded") return undefined;
  const { level = "", text = "", url = "" } = event.entry ?? {};
  return level === "error" || level === "warning" ? `${text} ${url}`.trim() : undefined;
}
