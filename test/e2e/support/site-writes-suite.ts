import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Browser } from "webextension-polyfill";
import { openQueue } from "./queue-page";
import { siteDesk } from "./site-desk";
import { addOnceTests } from "./site-once-tests";
import { addPasswordTests } from "./site-password-tests";
import { addQueueTests } from "./site-queue-tests";
import type { WordPressBrowser } from "./wordpress-browser";
import { openSession } from "./wordpress-session";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

/** Somebody moderates a real WordPress through us, and the database is asked what came of it. */
export function describeSiteWrites(name: string, start: () => Promise<WordPressBrowser>): void {
  describe(name, () => {
    let site: WordPressBrowser;

    beforeAll(async () => {
      site = await start();
    });
    afterAll(() => site?.close());
    beforeEach(() => site.browser.enable());
    afterEach(async () => {
      await site.reset();
      await site.browser.enable({ onSite: false });
    });

    const { show, openAs, writes } = siteDesk(() => site);

    it("asks the site for nothing until somebody turns it on, in the popup, by one switch", async () => {
      await site.logIn("editor");
      const { article, page } = await site.openArticle();
      const comment = await show(page, article);
      const before = site.wordpress.requests().length;
      await comment.tool("hold").click();
      await expect.poll(() => comment.state.textContent()).toMatch(/hold.*saved/i);
      const asked = site.wordpress.requests().slice(before);
      expect(asked.filter((line) => /wp-json|admin-ajax/.test(line))).toEqual([]);
      expect(await comment.siteLine.count()).toBe(0);

      const popup = await site.browser.openPopup(page);
      const toggle = popup.getByRole("switch", { name: /Moderate on the site/ });
      await toggle.click();
      await expect.poll(() => toggle.getAttribute("aria-checked")).toBe("true");
      await site.screenshot(popup, "site-switch");
      await popup.close();
      await comment.tool("spam").click();
      await expect.poll(() => comment.inDatabase()).toBe("spam");
      await expect.poll(() => comment.siteLine.textContent()).toContain("On the site: spam");
      await site.screenshot(page, "site-written");
    });

    it.each([
      ["admin", "hold", "0"],
      ["editor", "spam", "spam"],
    ] as const)(
      "%s: what is decided is in the database, and undo puts back what was there",
      async (user, tool, status) => {
        const comment = await openAs(user);
        await comment.tool(tool).click();
        await expect.poll(() => comment.inDatabase()).toBe(status);
        await expect.poll(() => comment.siteLine.textContent()).toContain("On the site");
        await comment.tool("undo").click();
        await expect.poll(() => comment.inDatabase()).toBe("1");
        await expect.poll(() => comment.siteLine.textContent()).toContain("approved, as before");
      },
    );

    it("puts a comment into the trash after a question, and takes it out again", async () => {
      const comment = await openAs("editor");
      await comment.tool("more").click();
      await comment.panel.locator(".more").getByRole("button", { name: /trash/i }).click();
      // The question stands where that button was: what is pressed next is its answer.
      await comment.panel.getByRole("alertdialog").getByRole("button", { name: /trash/i }).click();
      await expect.poll(() => comment.state.textContent()).toMatch(/trash/i);
      await expect.poll(() => comment.inDatabase()).toBe("trash");
      await comment.tool("approve").click();
      await expect.poll(() => comment.inDatabase()).toBe("1");
    });

    it("says who may not, and keeps the decision all the same", async () => {
      const comment = await openAs("reader");
      await comment.tool("spam").click();
      await expect
        .poll(() => comment.siteLine.textContent())
        .toContain("your account on the site may not change this comment");
      await expect.poll(() => comment.state.textContent()).toMatch(/spam · saved/);
      expect(await comment.inDatabase()).toBe("1");
      expect(writes().some((line) => line.includes(`/${comment.id}`))).toBe(false);
    });

    it("says so to an author whose article it is not", async () => {
      const comment = await openAs("author");
      await comment.tool("spam").click();
      await expect.poll(() => comment.siteLine.textContent()).toContain("may not change");
      expect(await comment.inDatabase()).toBe("1");
    });

    it("writes nothing where somebody else has changed the comment, until it is asked for anyway", async () => {
      const comment = await openAs("editor");
      const other = await openSession(site.wordpress, site.wordpress.users.admin);
      expect(await other.update(comment.id, { status: "hold" })).toBe(200);
      await comment.tool("spam").click();
      await expect
        .poll(() => comment.siteLine.textContent())
        .toContain("somebody has changed it on the site in the meantime. It says: held");
      expect(await comment.inDatabase()).toBe("0");
      await comment.siteLine.scrollIntoViewIfNeeded();
      await site.screenshot(comment.page, "site-changed");
      await comment.siteLine.getByRole("button", { name: "Write anyway" }).click();
      await expect.poll(() => comment.inDatabase()).toBe("spam");
    });

    it("writes nothing where the text is not the one that was judged", async () => {
      const comment = await openAs("editor");
      const other = await openSession(site.wordpress, site.wordpress.users.admin);
      await other.update(comment.id, { content: "Something quite different, and harmless." });
      await comment.tool("spam").click();
      await expect
        .poll(() => comment.siteLine.textContent())
        .toContain("is not the one you judged");
      expect(await comment.inDatabase()).toBe("1");
    });

    it("has nothing to do where the site says so already, nor to put back", async () => {
      const comment = await openAs("editor");
      const other = await openSession(site.wordpress, site.wordpress.users.admin);
      await other.update(comment.id, { status: "spam" });
      const before = writes().length;
      await comment.tool("spam").click();
      await expect.poll(() => comment.siteLine.textContent()).toContain("spam already");
      expect(writes().length).toBe(before);
      await comment.tool("undo").click();
      await expect.poll(() => comment.siteLine.count()).toBe(0);
      expect(writes().length).toBe(before);
      expect(await comment.inDatabase()).toBe("spam");
    });

    it("waits where the login has expired, and writes at the first visit after the next login", async () => {
      const comment = await openAs("editor");
      await comment.page.context().clearCookies();
      await comment.tool("spam").click();
      await expect.poll(() => comment.siteLine.textContent()).toContain("logged out");
      expect(await comment.inDatabase()).toBe("1");
      const { page: queue } = await openQueue(site.browser);
      const unsent = queue.getByText(/^1 decision is not on 127\.0\.0\.1 yet\..*logged out/);
      await unsent.waitFor();
      await site.screenshot(queue, "queue-unsent");
      await site.logIn("editor");
      // Where it stands said so: a page of the site is opened, and nothing has to be pressed.
      await comment.page.bringToFront();
      await comment.page.reload();
      await expect.poll(() => comment.inDatabase()).toBe("spam");
      await unsent.waitFor({ state: "detached" });
    });

    it("says in the popup of the site what waits for it, and has it tried at the person's word", async () => {
      const comment = await openAs("editor");
      await comment.page.context().clearCookies();
      await comment.tool("spam").click();
      await expect.poll(() => comment.siteLine.textContent()).toContain("logged out");
      const popup = await site.browser.openPopup(comment.page);
      const unsent = popup.getByText(/^1 decision is not on 127\.0\.0\.1 yet\..*logged out/);
      const again = popup.getByRole("button", { name: "Try again" });
      await unsent.waitFor();
      await site.screenshot(popup, "popup-unsent");
      await again.click();
      await expect.poll(() => again.getAttribute("aria-disabled")).toBe("false");
      expect(await comment.inDatabase()).toBe("1");
      await site.logIn("editor");
      await again.click();
      await expect.poll(() => comment.inDatabase()).toBe("spam");
      await unsent.waitFor({ state: "detached" });
    });

    it.each([
      [
        "a security plugin's page",
        { status: 403, contentType: "text/html", body: "<h1>Blocked</h1>" },
        "firewall",
      ],
      [
        "a closed interface",
        { status: 401, contentType: "application/json", body: '{"code":"rest_disabled"}' },
        "REST API",
      ],
      [
        "an error",
        { status: 503, contentType: "text/html", body: "<h1>Oops</h1>" },
        "reported an error",
      ],
      ["too much", { status: 429, contentType: "text/plain", body: "" }, "slow down"],
    ])("says in its own words what stands in the way: %s", async (_name, answer, words) => {
      const comment = await openAs("editor");
      await comment.page.route("**/wp-json/**", (route) => route.fulfill(answer));
      await comment.tool("spam").click();
      await expect.poll(() => comment.siteLine.textContent()).toContain(words);
      expect(await comment.inDatabase()).toBe("1");
      await comment.page.unroute("**/wp-json/**");
      await comment.siteLine.getByRole("button", { name: "Try again" }).click();
      await expect.poll(() => comment.inDatabase()).toBe("spam");
    });

    it("writes once, though the worker dies in the middle and the answer was lost", async () => {
      const comment = await openAs("editor");
      let isLost = false;
      await comment.page.route("**/wp-json/wp/v2/comments/**", async (route) => {
        if (route.request().method() !== "POST" || isLost) return route.continue();
        isLost = true;
        await route.fetch();
        await site.browser.killWorker();
        return route.abort();
      });
      await comment.tool("spam").click();
      await expect.poll(() => comment.inDatabase()).toBe("spam");
      const once = () => writes().filter((line) => line.includes(`/${comment.id}`)).length;
      expect(once()).toBe(1);
      // The worker that wakes for the next visit finds the wish, and on the site that it is done.
      await comment.page.reload();
      const key = `w:127.0.0.1/${comment.id}`;
      const readState = () =>
        site.browser.panel.evaluate(
          async (asked) => (await chrome.storage.local.get(asked))[asked] as { state: string },
          key,
        );
      await expect.poll(async () => (await readState()).state).toBe("done");
      expect(once()).toBe(1);
    });

    it("sees at the next visit what somebody has done on the site since, and tells", async () => {
      const comment = await openAs("editor");
      await comment.tool("hold").click();
      await expect.poll(() => comment.siteLine.textContent()).toContain("On the site: held");
      const other = await openSession(site.wordpress, site.wordpress.users.admin);
      expect(await other.update(comment.id, { status: "approve" })).toBe(200);
      await comment.page.reload();
      const again = await show(comment.page, comment.article);
      await expect
        .poll(() => again.siteLine.textContent())
        .toContain("approved, changed there since");
      expect(await again.inDatabase()).toBe("1");
    });

    describe("with an application password", () => addPasswordTests(() => site));
    describe("in the queue", () => addQueueTests(() => site));
    describe("whoever asks", () => addOnceTests(() => site));
  });
}
