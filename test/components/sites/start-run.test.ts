import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { startRun } from "@/entrypoints/comments.content/start-run";
import { nextTurn } from "@/test/next-turn";
import { defaultDesk, deskOf } from "@/utils/core/desk-preferences";
import { defaultPolicy } from "@/utils/core/policy";
import type { Broadcast, OpenPage } from "@/utils/messages/protocol";
import { articlePage, commentItem, manyItems } from "./make-thread";
import { openPage, openParsing } from "./open-page";

const site = "news.example";
const policy = { ...defaultPolicy(site), isEnabled: true };

const background = vi.hoisted(() => ({
  /** What was asked, by its type. */
  asked: [] as string[],
  /** Answers the oldest question for a page. */
  opening: [] as ((page: unknown) => void)[],
  tell: (_: unknown): void => {},
}));
vi.mock("@/utils/messages/messenger", () => ({
  send({ type }: { readonly type: string }) {
    background.asked.push(type);
    if (type !== "page/open") return Promise.resolve({ ok: true, value: null });
    return new Promise((resolve) => {
      background.opening.push((value) => resolve({ ok: true, value }));
    });
  },
  onBroadcast(listener: (message: unknown) => void) {
    background.tell = listener;
  },
}));
vi.mock("wxt/browser", () => {
  const never = { addListener() {} };
  const port = { postMessage() {}, disconnect() {}, onMessage: never, onDisconnect: never };
  return {
    browser: {
      i18n: { getMessage: () => "", getUILanguage: () => "en" },
      runtime: { connect: () => port },
    },
  };
});

beforeEach(() => {
  background.asked = [];
  background.opening = [];
});

/** A page whose opening the background has been asked for and has not answered. */
async function open(): Promise<{ readonly post: string; readonly answer: () => void }> {
  run(await openPage(articlePage(commentItem(1, "A fair point."))));
  await vi.waitFor(() => expect(background.opening).toHaveLength(1), { timeout: 20_000 });
  return { post: "7", answer };
}

function run(page: Document): void {
  const stopper = new AbortController();
  onTestFinished(() => stopper.abort());
  startRun(page, { rules: [], genericOnly: false, look: () => {} }, stopper.signal);
}

/** Answers the oldest question for a page. */
function answer(): void {
  const post = "7";
  const opened: OpenPage = {
    policy,
    decisions: { site, post, comments: {}, lines: {}, undoable: [], redoable: [] },
    ...{ post, show: null, desk: deskOf(defaultDesk), reveal: null },
  };
  background.opening.shift()?.(opened);
}

const tell = (message: Broadcast) => background.tell(message);
const opened = () => background.asked.filter((type) => type === "page/open").length;

it("a page reads again what was decided while it was opened, once", async () => {
  const { post, answer } = await open();
  tell({ type: "decisions/changed", site, post });
  answer();
  await vi.waitFor(() => expect(opened()).toBe(2), { timeout: 20_000 });
  answer();
  await vi.waitFor(() => expect(background.asked).toContain("page/status"), { timeout: 20_000 });
  expect(opened()).toBe(2);
});

it("a page is left alone where its site was switched off while it was opened", async () => {
  const { post, answer } = await open();
  tell({ type: "policy/changed", policy: { ...policy, isEnabled: false } });
  answer();
  await nextTurn();
  // Whoever still listened would read again now.
  tell({ type: "decisions/changed", site, post });
  expect(background.asked).not.toContain("page/status");
  expect(opened()).toBe(1);
});

it("a page reads nothing again for what was decided on another site or article", async () => {
  const { post, answer } = await open();
  tell({ type: "decisions/changed", site: "other.example", post });
  tell({ type: "decisions/changed", site, post: "8" });
  answer();
  await vi.waitFor(() => expect(background.asked).toContain("page/status"), { timeout: 20_000 });
  expect(opened()).toBe(1);
});

const half = articlePage(manyItems(3)).split("</article></li></ol>")[0] ?? "";

it("half a page is asked about, and shown once it is parsed", async () => {
  const page = openParsing();
  page.write(half);
  run(page);
  await vi.waitFor(() => expect(opened()).toBe(1), { timeout: 20_000 });
  answer();
  await nextTurn();
  expect(background.asked).not.toContain("page/status");
  page.close();
  await vi.waitFor(() => expect(background.asked).toContain("page/status"), { timeout: 20_000 });
  expect(opened()).toBe(1);
});

it("half a page that does not name its article is not asked about", async () => {
  const page = openParsing();
  page.write(half.replace("postid-9", ""));
  run(page);
  await nextTurn();
  expect(opened()).toBe(0);
  page.close();
  await vi.waitFor(() => expect(opened()).toBe(1), { timeout: 20_000 });
});
