import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { serveListImport } from "@/entrypoints/background/import-list";
import { type ListImportAnswer, listImportPort } from "@/utils/messages/list-import";
import { readListInfos } from "@/utils/storage/link-lists";
import { endlessAnswer, quietServer } from "../endless-answer";
import { newProfile } from "../storage/small-profile";

vi.mock("@/entrypoints/background/own-rules", () => ({ forgetAndTell: vi.fn() }));

const url = "https://lists.example/hosts.txt";
const entries = "0.0.0.0 one.example\n0.0.0.0 two.example\n";

/** Our settings at the other end of a port. */
function openPort(from: Partial<Browser.runtime.MessageSender> = {}) {
  const answers: ListImportAnswer[] = [];
  const hearers: ((raw: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const disconnect = vi.fn();
  const port = {
    name: listImportPort,
    sender: {
      id: fakeBrowser.runtime.id,
      url: fakeBrowser.runtime.getURL("/options.html"),
      ...from,
    },
    onMessage: { addListener: (hearer: (raw: unknown) => void) => hearers.push(hearer) },
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
    postMessage: (answer: ListImportAnswer) => answers.push(answer),
    disconnect,
  } as unknown as Browser.runtime.Port;
  serveListImport(port);
  const last = () => answers.at(-1);
  const ended = async () => {
    await vi.waitFor(() => expect(last()?.type ?? "progress").not.toBe("progress"), 20_000);
    return last();
  };
  return {
    ...{ answers, disconnect, ended },
    send: (message: unknown) => hearers.forEach((hear) => void hear(message)),
    close: () => ends.forEach((end) => void end()),
  };
}

function fetchFrom(answer: typeof fetch) {
  const asked = vi.fn(answer);
  vi.stubGlobal("fetch", asked);
  const port = openPort();
  port.send({ type: "fetch", url });
  return { ...port, asked };
}

beforeEach(() => {
  newProfile();
  fakeBrowser.permissions.contains = vi.fn(async () => true);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a list that is fetched", () => {
  it("is kept when it has come to its end", async () => {
    const { ended } = fetchFrom(async () => new Response(entries));
    expect(await ended()).toMatchObject({ type: "done", info: { entries: 2, url } });
    expect(await readListInfos()).toHaveLength(1);
  });

  it("is left where it never ends, and called too large", async () => {
    const endless = endlessAnswer(`# ${"x".repeat(8_000)}\n`.repeat(500));
    const { ended } = fetchFrom(async () => endless.response);
    expect(await ended()).toEqual({ type: "failed", why: "too-large" });
    await vi.waitFor(() => expect(endless.isLeft).toBe(true));
    expect(endless.sent).toBeLessThan(150_000_000);
    expect(await readListInfos()).toEqual([]);
  });

  it.each([
    ["says nothing at all", undefined],
    ["has gone quiet in the middle", [entries]],
  ])("is given up where the server %s", async (_, parts) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { answers, asked } = fetchFrom(quietServer(parts));
    const turns = async (wanted: () => boolean) => {
      for (let turn = 0; turn < 500 && !wanted(); turn += 1) await new Promise(setImmediate);
    };
    await turns(() => asked.mock.calls.length > 0 && answers.length === (parts?.length ?? 0));
    vi.advanceTimersByTime(29_000);
    await turns(() => answers.at(-1)?.type === "failed");
    expect(answers.map(({ type }) => type)).toEqual(parts === undefined ? [] : ["progress"]);
    vi.advanceTimersByTime(1_000);
    await turns(() => answers.at(-1)?.type === "failed");
    expect(answers.at(-1)).toEqual({ type: "failed", why: "unreachable" });
  });

  it("is not received any longer where the site refuses it, however much comes with that", async () => {
    const signals: AbortSignal[] = [];
    const { ended } = fetchFrom(async (_, init) => {
      if (init?.signal != null) signals.push(init.signal);
      return endlessAnswer("no ", { status: 503 }).response;
    });
    expect(await ended()).toEqual({ type: "failed", why: "refused" });
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });

  it("is left when the person closes the settings", async () => {
    const { asked, answers, close } = fetchFrom(quietServer([entries]));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    close();
    expect(asked.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(await readListInfos()).toEqual([]);
  });
});

describe("the port of lists", () => {
  it.each([
    ["a page of a site", { url: "https://news.example/a", tab: { id: 3 } as never, frameId: 0 }],
    ["another extension", { id: "another" }],
  ])("is closed to %s", (_, sender) => {
    const { disconnect } = openPort(sender);
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it("is open to our settings", () => {
    expect(openPort().disconnect).not.toHaveBeenCalled();
  });
});
