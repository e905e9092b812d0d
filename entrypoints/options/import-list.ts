import { browser } from "wxt/browser";
import {
  type ListImportAnswer,
  type ListImportMessage,
  listImportPort,
} from "@/utils/messages/list-import";

/** Parts a message carries: small enough that each is read in a few hundredths of a second. */
const partBytes = 262_144;
const mostAttempts = 3;

export type ListSource = { readonly file: File } | { readonly url: string };

export interface ImportWatcher {
  readonly signal: AbortSignal;
  readonly onProgress: (lines: number, share: number | undefined) => void;
}

/**
 * Hands a list to the background and answers how it ended; undefined where `signal` stopped it. A
 * worker that dies in between has kept nothing: everything is sent once more, up to three times.
 */
export async function importList(
  source: ListSource,
  watcher: ImportWatcher,
): Promise<ListImportAnswer | undefined> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const answer = await tryOnce(source, watcher);
    if (watcher.signal.aborted) return undefined;
    if (answer !== undefined) return answer;
  }
  return { type: "failed", why: "unreachable" };
}

/** Undefined where the port closed before an answer. */
function tryOnce(
  source: ListSource,
  { signal, onProgress }: ImportWatcher,
): Promise<ListImportAnswer | undefined> {
  const port = browser.runtime.connect({ name: listImportPort });
  const parts = "file" in source ? partsOf(source.file) : undefined;
  const size = "file" in source ? source.file.size : undefined;
  return new Promise((resolve) => {
    const end = (answer?: ListImportAnswer) => {
      resolve(answer);
      port.disconnect();
    };
    const post = (message: ListImportMessage) => port.postMessage(message);
    const sendNext = async () => {
      const part = await parts?.next();
      if (signal.aborted || part === undefined) return;
      post(part.done === true ? { type: "end" } : { type: "part", text: part.value });
    };
    port.onDisconnect.addListener(() => resolve(undefined));
    signal.addEventListener("abort", () => end(), { once: true });
    port.onMessage.addListener((raw: unknown) => {
      const answer = raw as ListImportAnswer;
      if (answer.type !== "progress") {
        end(answer);
        return;
      }
      // Letters beyond ASCII take more bytes than units: an estimate, and never more than all.
      onProgress(answer.lines, size === undefined ? undefined : Math.min(1, answer.units / size));
      void sendNext();
    });
    if ("url" in source) post({ type: "fetch", url: source.url });
    else {
      post({ type: "file", name: source.file.name });
      void sendNext();
    }
  });
}

async function* partsOf(file: File): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += partBytes) {
    const bytes = await file.slice(at, at + partBytes).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
  return undefined;
}
