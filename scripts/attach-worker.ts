import type { CDPSession } from "playwright-core";

/** A conversation with the background's worker, past the driver, which knows of the first one only. */
export interface WorkerSession {
  /** Resolves with what the protocol answers; rejects once the worker has died. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  detach(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (cause: Error) => void;
}

/** The extension's worker among the browser's targets; undefined where it sleeps or is dead. */
export async function findWorker(
  control: CDPSession,
  extensionId: string,
): Promise<string | undefined> {
  const { targetInfos } = await control.send("Target.getTargets");
  return targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(extensionId))
    ?.targetId;
}

/**
 * Ends the extension's worker, as the browser does when it likes. False where none runs. `onEnd`
 * gets its target before it is ended.
 */
export async function killWorker(
  control: CDPSession,
  extensionId: string,
  onEnd: (targetId: string) => void = () => {},
): Promise<boolean> {
  const targetId = await findWorker(control, extensionId);
  if (targetId === undefined) return false;
  onEnd(targetId);
  await control.send("Target.closeTarget", { targetId });
  return true;
}

/**
 * Attaches to a worker. `control` is a session with the browser; `hear` is called for every event.
 *
 * Example: `(await attachWorker(control, targetId)).send("HeapProfiler.collectGarbage")`.
 */
export async function attachWorker(
  control: CDPSession,
  targetId: string,
  hear: (method: string, params: Record<string, unknown>) => void = () => {},
): Promise<WorkerSession> {
  const waiting = new Map<number, Waiting>();
  const { sessionId } = await control.send("Target.attachToTarget", { targetId, flatten: false });
  let last = 0;

  const receive = (event: { readonly sessionId: string; readonly message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params, result, error }: Message = JSON.parse(event.message);
    if (method !== undefined) hear(method, params ?? {});
    if (id === undefined) return;
    if (error === undefined) waiting.get(id)?.resolve(result ?? {});
    else waiting.get(id)?.reject(new Error(error.message));
    waiting.delete(id);
  };
  const end = (event: { readonly sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    control.off("Target.receivedMessageFromTarget", receive);
    control.off("Target.detachedFromTarget", end);
    for (const { reject } of waiting.values()) reject(new Error("The worker has died."));
    waiting.clear();
  };
  control.on("Target.receivedMessageFromTarget", receive);
  control.on("Target.detachedFromTarget", end);

  return {
    send(method, params = {}) {
      last += 1;
      const id = last;
      const answered = new Promise<Record<string, unknown>>((resolve, reject) =>
        waiting.set(id, { resolve, reject }),
      );
      const message = JSON.stringify({ id, method, params });
      control.send("Target.sendMessageToTarget", { sessionId, message }).catch((cause: Error) => {
        waiting.get(id)?.reject(cause);
        waiting.delete(id);
      });
      return answered;
    },
    async detach() {
      await control.send("Target.detachFromTarget", { sessionId });
    },
  };
}
