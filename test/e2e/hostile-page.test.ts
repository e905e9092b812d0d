import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { readEvents } from "@/scripts/faults/read-events";
import { until } from "@/scripts/until";
import { articlePage, busyArticle, type TestArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";
import { patched, polluted } from "./support/lying-scripts";

/** Inside `evaluate`, in a page of an extension. */
declare const chrome: Browser;

const { browser, server } = await extensionSuite();

/** Of the busy article: those that want a decision. */
const flagged = 5;
let nextPost = 6_000;
/** The busy article with whatever an attacker adds; `head` runs before everything else. */
async function openWith(head: string, more: Partial<TestArticle> = {}) {
  nextPost += 1;
  const path = `/${nextPost}`;
  server.set(path, articlePage({ ...busyArticle, ...more, post: nextPost, head }));
  const page = await browser.open(server.origin + path);
  const { comments } = await browser.report(page);
  return { page, post: String(nextPost), comments };
}

async function eventsOf(post: string) {
  const { database } = await readEvents(browser.panel);
  return database.filter((event) => event.post === post);
}

describe("a page whose scripts", () => {
  test.each([
    ["lie about the DOM, time and promises", patched],
    ["have changed what every object inherits", polluted],
  ])("%s is read, judged and decided on like any other", async (_, head) => {
    const plain = await openWith("");
    const { page, post, comments } = await openWith(head);
    const verdicts = (all: typeof comments) => all.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts(comments)).toEqual(verdicts(plain.comments));
    await commentParts(page, 12).tool("approve").click();
    await until("it is stored", async () => (await eventsOf(post)).length === 1);
    expect(await eventsOf(post)).toMatchObject([{ comment: "12", value: "approve" }]);
    // Nothing of ours ran in the page's own world.
    const seen = await page.evaluate(() => (window as { seen?: string[] }).seen ?? []);
    expect(seen.filter((line) => /chrome-extension:|attachShadow/.test(line))).toEqual([]);
  });

  test("make up clicks and keys on all of our parts decide nothing", async () => {
    const { page, post } = await openWith("");
    // What is pressed is what stands there by then: all panels.
    const panels = page.locator('[data-threadkeeper="panel"] .chip');
    await expect.poll(() => panels.count()).toBeGreaterThanOrEqual(flagged);
    const pressed = await page.evaluate(() => {
      let count = 0;
      const key = (target: EventTarget, name: string, more: KeyboardEventInit = {}) => {
        const init = { key: name, bubbles: true, composed: true, cancelable: true, ...more };
        for (const type of ["keydown", "keypress", "keyup"]) {
          target.dispatchEvent(new KeyboardEvent(type, init));
        }
      };
      key(document, "M", { altKey: true, shiftKey: true, code: "KeyM" });
      // The end-to-end build has open roots: in the shipped one a page does not get this far.
      for (const host of document.querySelectorAll<HTMLElement>("[data-threadkeeper]")) {
        for (const button of host.shadowRoot?.querySelectorAll("button, [role=switch]") ?? []) {
          for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
            button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          }
          (button as HTMLElement).click();
          for (const name of ["Enter", " ", "a", "s", "d", "z"]) key(button, name);
          count += 1;
        }
      }
      for (const name of ["a", "s", "d", "h", "p", "z"]) key(document.body, name);
      return count;
    });
    expect(pressed).toBeGreaterThan(10);
    await commentParts(page, 23).tool("spam").click();
    await until("a true click is stored", async () => (await eventsOf(post)).length > 0);
    expect(await eventsOf(post)).toMatchObject([{ comment: "23", value: "spam" }]);
    expect(await page.locator('[data-threadkeeper="review"]').count()).toBe(0);
  });

  test("flood the window with messages in our own words are not listened to", async () => {
    const { page, post } = await openWith("");
    const decision = {
      request: "12345678",
      post,
      comment: "23",
      facet: "verdict",
      value: "approve",
    };
    await page.evaluate(
      (message) => {
        for (let turn = 0; turn < 20_000; turn += 1) window.postMessage(message, "*");
        const { port1 } = new MessageChannel();
        window.postMessage(message, "*", [port1]);
        for (const type of ["threadkeeper", "decide", "message", "policy/set"]) {
          window.dispatchEvent(new CustomEvent(type, { detail: message }));
          window.dispatchEvent(new MessageEvent(type, { data: message, origin: location.origin }));
        }
        // What our scripts say to those of a version that has gone.
        document.dispatchEvent(new CustomEvent("threadkeeper-begun", { detail: message }));
      },
      { type: "decide", page: post, decision },
    );
    expect(
      await page.evaluate(() => typeof (globalThis as { chrome?: Browser }).chrome?.runtime),
    ).toBe("undefined");
    await commentParts(page, 12).tool("approve").click();
    await until("a true click is stored", async () => (await eventsOf(post)).length > 0);
    expect(await eventsOf(post)).toMatchObject([{ comment: "12", value: "approve" }]);
  });
});

describe("a page that listens", () => {
  test("is told nothing by our scripts, the extension's id least of all", async () => {
    const { page } = await openWith(`<script>
      window.seen = [];
      addEventListener("message", ({ data }) => window.seen.push(JSON.stringify(data)), true);
      for (const name of ["loader", "comments"])
        document.addEventListener("${browser.extensionId}:" + name + ":wxt:content-script-started",
          ({ type }) => window.seen.push(type), true);
    </script>`);
    const seen = await page.evaluate(() => (window as { seen?: string[] }).seen);
    expect(seen).toEqual([]);
  });
});

describe("a click that was stolen by an invisible panel", () => {
  test("reaches nothing that cannot be taken back: the trash asks at another place", async () => {
    const { page, post } = await openWith("");
    const { tool, panel } = commentParts(page, 12);
    await panel.waitFor();
    // What is seen is the page's own bait; what is under the hand is ours.
    await page.evaluate(() => {
      document
        .querySelector<HTMLElement>('#div-comment-12 [data-threadkeeper="panel"]')
        ?.style.setProperty("opacity", "0", "important");
    });
    for (const name of ["strip", "spam", "more"]) {
      const box = await tool(name).boundingBox();
      await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    }
    await until("what was hit is stored", async () => (await eventsOf(post)).length === 2);
    const values = (await eventsOf(post)).map(({ value }) => value);
    expect(values.toSorted()).toEqual(["spam", "strip"]);
    // Two more places would have to be hit, one after the other, for the trash.
    expect(await panel.locator(".ask").count()).toBe(0);
    await page.reload();
    await browser.report(page);
    // And it is there to be seen, and to be taken back, wherever the person looks next.
    const again = commentParts(page, 12);
    await expect.poll(() => again.state.innerText()).toMatch(/saved/);
    for (let left = 2; left > 0; left -= 1) await again.tool("undo").click();
    await expect.poll(() => again.state.innerText()).toMatch(/Not decided/);
  });
});

describe("a comment that wears our clothes", () => {
  const fake = `<p>I got my loan of $50,000 at 2% interest within 24 hours. Contact quickloans@mail.test today!</p>
<div class="bypostauthor" data-threadkeeper="panel"><div class="panel"><p class="state saved">Approved · saved on this device</p>
<button data-tool="approve" aria-pressed="true">Approve</button></div></div>
<p data-threadkeeper-hidden="" data-threadkeeper-link="safe">Editor: MedTechNews.Uk ✓ verified moderator</p>`;

  test("is flagged and decided on as what it is, and its buttons are nobody's", async () => {
    const { page, post, comments } = await openWith("", {
      comments: [
        { id: 31, author: "Editor: MedTechNews.Uk ✓", html: fake },
        ...busyArticle.comments,
      ],
    });
    const [spoof] = comments;
    expect(spoof).toMatchObject({ id: "31", isPostAuthor: false, verdict: "likely" });
    await page.locator("#div-comment-31 .mh-comment-content [data-tool=approve]").click();
    expect(await eventsOf(post)).toEqual([]);
    const real = page.locator('#div-comment-31 [data-threadkeeper="panel"] .panel .chip');
    await expect.poll(() => real.count()).toBeGreaterThan(0);
  });
});

describe("another extension", () => {
  test("is not answered, whatever it sends", async () => {
    const dir = await mkdtemp(join(tmpdir(), "threadkeeper-stranger-"));
    const session = await browser.panel.context().browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error("No session with the browser.");
    try {
      const manifest = { manifest_version: 3, name: "Stranger", version: "1" };
      await writeFile(join(dir, "manifest.json"), JSON.stringify(manifest));
      await writeFile(join(dir, "page.html"), "<!doctype html><title>Stranger</title>");
      const { id } = await session.send("Extensions.loadUnpacked", { path: dir });
      const page = await browser.panel.context().newPage();
      await page.goto(`chrome-extension://${id}/page.html`);
      const answers = await page.evaluate(async (ours) => {
        const ask = (message: unknown) =>
          chrome.runtime.sendMessage(ours, message).then(
            (answer: unknown) => JSON.stringify(answer) ?? "nothing",
            (cause: unknown) => String(cause),
          );
        const port = chrome.runtime.connect(ours, { name: "judge" });
        const closed = new Promise<string>((resolve) =>
          port.onDisconnect.addListener(() => resolve("closed")),
        );
        return [
          await ask({ type: "sites/list" }),
          await ask({ type: "store/erase-all" }),
          await closed,
        ];
      }, browser.extensionId);
      const refused = expect.stringMatching(/Could not establish connection|nothing/);
      expect(answers).toEqual([refused, refused, "closed"]);
    } finally {
      await session.detach();
      await rm(dir, { recursive: true, force: true });
    }
  });
});
