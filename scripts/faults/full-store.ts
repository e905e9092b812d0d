import type { CDPSession } from "playwright-core";
import { attachWorker } from "../attach-worker.ts";

/** IndexedDB, whose transactions end without effect, or storage.local, which says so itself. */
export type FullStore = "database" | "journal";

/**
 * Makes the worker's own view of one store refuse what is written, as on a full disk. The browser
 * itself cannot be asked to: with `unlimitedStorage` no quota holds
 * (`Storage.overrideQuotaForOrigin` was seen to change nothing but the estimate), and a disk that is
 * full cannot be had without mounting one. Answers what makes room again; a worker that was killed
 * meanwhile has forgotten it anyway.
 */
export async function fillStore(
  control: CDPSession,
  targetId: string,
  store: FullStore,
): Promise<() => Promise<void>> {
  const worker = await attachWorker(control, targetId);
  const evaluate = (expression: string) => worker.send("Runtime.evaluate", { expression });
  await evaluate(`(${store === "database" ? fullDatabase : fullJournal})()`);
  return async () => {
    // One that has died in the meantime has forgotten that it was full.
    await evaluate("globalThis.makeRoom?.()")
      .then(() => worker.detach())
      .catch(() => undefined);
  };
}

/** Inside the worker. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

function fullDatabase(): void {
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const transaction = open.apply(this, args);
    if (args[1] === "readwrite") {
      // Not before something was asked of it: that is when a disk is found to be full.
      setTimeout(() => {
        try {
          transaction.abort();
        } catch {
          // It had nothing to write.
        }
      });
    }
    return transaction;
  };
  Object.assign(globalThis, {
    makeRoom: () => {
      IDBDatabase.prototype.transaction = open;
    },
  });
}

function fullJournal(): void {
  const { local } = chrome.storage;
  const set = local.set.bind(local);
  local.set = () => Promise.reject(new Error("Resource::kQuotaBytes quota exceeded"));
  Object.assign(globalThis, {
    makeRoom: () => {
      local.set = set;
    },
  });
}
