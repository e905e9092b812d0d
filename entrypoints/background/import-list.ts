import { type Browser, browser } from "wxt/browser";
import { fingerprint } from "@/utils/core/fingerprint";
import type { LinkListInfo } from "@/utils/core/link-list";
import { originPattern } from "@/utils/core/origin-pattern";
import { startPatience } from "@/utils/core/patience";
import type { CompiledList } from "@/utils/links/lists/compile-list";
import {
  type ListImportAnswer,
  type ListImportFailure,
  listImportPort,
  parseListImport,
} from "@/utils/messages/list-import";
import { checksumOf, readListInfos, writeList } from "@/utils/storage/link-lists";
import { forgetAndTell } from "./own-rules";
import { identify } from "./sender";

const mostUnits = 128_000_000;
const entryBytes = 12;
const silenceMs = 30_000;
/** A server that sends a letter now and then is not listened to for ever. */
const longestMs = 15 * 60_000;

/**
 * Takes one list over a port, part by part, and keeps it when all of it was read. A worker that
 * dies, a port that closes or a line that is broken leaves everything as it was. Answers whether the
 * port was meant for this.
 */
export function serveListImport(port: Browser.runtime.Port): boolean {
  if (port.name !== listImportPort) return false;
  const sender = port.sender === undefined ? undefined : identify(port.sender);
  if (sender?.kind !== "panel") {
    port.disconnect();
    return true;
  }
  const stopper = new AbortController();
  const opening = import("@/utils/links/lists/compile-list").then(({ createListCompiler }) =>
    createListCompiler(),
  );
  let name = "";
  let units = 0;
  port.onDisconnect.addListener(() => stopper.abort());

  const tell = (answer: ListImportAnswer) => {
    if (!stopper.signal.aborted) port.postMessage(answer);
  };
  const fail = (why: ListImportFailure) => tell({ type: "failed", why });

  /** False where nothing more is wanted. */
  async function take(text: string): Promise<boolean> {
    const compiler = await opening;
    units += text.length;
    const broken = compiler.add(text);
    if (broken !== undefined) tell({ type: "broken", ...broken });
    else if (units > mostUnits) fail("too-large");
    else tell({ type: "progress", lines: compiler.lines, units });
    return broken === undefined && units <= mostUnits;
  }

  async function keep(source: { readonly name: string; readonly url?: string }): Promise<void> {
    const compiled = (await opening).finish();
    if ("why" in compiled) {
      tell({ type: "broken", ...compiled });
      return;
    }
    const info = await describe(compiled, source);
    if (stopper.signal.aborted) return;
    try {
      await writeList(info, compiled);
    } catch (cause) {
      console.error("Threadkeeper: a list could not be stored.", cause);
      fail("not-stored");
      return;
    }
    await forgetAndTell();
    tell({ type: "done", info });
  }

  async function fetchList(url: string): Promise<void> {
    const { hostname, pathname } = new URL(url);
    if (!(await browser.permissions.contains({ origins: [originPattern(url)] }))) {
      fail("not-allowed");
      return;
    }
    const patience = startPatience(silenceMs);
    const limits = [stopper.signal, patience.signal, AbortSignal.timeout(longestMs)];
    try {
      const response = await fetch(url, {
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.any(limits),
      }).catch(() => undefined);
      if (response?.body == null) {
        fail("unreachable");
        return;
      }
      if (!response.ok) {
        fail("refused");
        return;
      }
      for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
        patience.heard();
        if (!(await take(part))) return;
      }
    } finally {
      patience.end();
    }
    const file = pathname.split("/").at(-1);
    await keep({
      name: file === undefined || file === "" ? hostname : `${hostname}: ${file}`,
      url,
    });
  }

  port.onMessage.addListener(async (raw: unknown) => {
    const message = parseListImport(raw);
    try {
      if (message === undefined) fail("malformed");
      else if (message.type === "file") name = message.name;
      else if (message.type === "part") await take(message.text);
      else if (message.type === "end") await keep({ name });
      else await fetchList(message.url);
    } catch (cause) {
      if (stopper.signal.aborted) return;
      console.error("Threadkeeper: a list could not be imported.", cause);
      fail("unreachable");
    }
  });
  return true;
}

async function describe(
  compiled: CompiledList,
  source: { readonly name: string; readonly url?: string },
): Promise<LinkListInfo> {
  const id = `list.${fingerprint(source.url ?? source.name)}`;
  const checksum = await checksumOf(compiled);
  const known = (await readListInfos()).find((one) => one.id === id);
  const { version, lines, skipped, hasPaths, blocks, exceptions } = compiled;
  return {
    id,
    name: source.name.slice(0, 120),
    ...(source.url === undefined ? {} : { url: source.url }),
    version: (version ?? checksum.slice(0, 8)).slice(0, 60),
    checksum,
    entries: blocks.byteLength / entryBytes,
    exceptions: exceptions.byteLength / entryBytes,
    lines,
    skipped,
    hasPaths,
    importedAt: new Date().toISOString(),
    isOn: true,
    severity: known?.severity ?? "high",
  };
}
