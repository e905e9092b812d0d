import { describe, expect, test } from "vitest";
import { busyArticle } from "./support/article-page";
import { openQueue, showRow } from "./support/queue-page";
import { queueSuite } from "./support/queue-suite";

const { browser, openArticle } = await queueSuite(8200);

describe("many at once", () => {
  test("are shown first, done as one step, and undone as one", async () => {
    const { post } = await openArticle();
    const queue = await openQueue(browser);
    await queue.row(post, 12).waitFor();
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.row(post, 12).innerText()).toMatch(/spam/);
    await queue.page.keyboard.press("Shift+X");
    await queue.page.keyboard.press("s");
    const plan = queue.page.locator(".bulk-plan");
    await expect.poll(() => plan.innerText()).toMatch(/^4 to spam\s+1 dealt with already/);
    expect(
      await queue.page.locator(".bulk .primary").evaluate((one) => one.matches(":focus")),
    ).toBe(true);
    await queue.page.keyboard.press("Enter");
    await expect.poll(() => queue.count("open")).toBe(0);
    await expect.poll(() => queue.message.innerText()).toBe("4 done.");
    await queue.page.locator(".bulk button", { hasText: "Undo all 4" }).focus();
    await queue.page.keyboard.press("Enter");
    await expect.poll(() => queue.count("open")).toBe(4);
    // What was pressed is gone; the next key is the list's, and no tool's.
    expect(await queue.page.evaluate(() => document.activeElement?.id)).toBe("queue-list");
    expect(await queue.row(post, 12).innerText()).toMatch(/spam/);
  });

  test("leave alone what was decided a moment ago, unless it is chosen by itself", async () => {
    const { post } = await openArticle();
    const queue = await openQueue(browser);
    const decided = (id: number) => queue.row(post, id).locator(".q-state").innerText();
    const plan = queue.page.locator(".bulk-plan");
    await queue.row(post, 12).waitFor();
    await queue.page.keyboard.press("s");
    await expect.poll(() => decided(12)).toMatch(/spam/);
    await queue.page.keyboard.press("Shift+X");
    expect(await queue.page.locator('.q-row[aria-selected="true"]').count()).toBe(5);
    await queue.page.keyboard.press("a");
    await expect
      .poll(() => plan.innerText())
      .toMatch(/^4 to approve\s+1 dealt with already, left as is/);
    await queue.page.keyboard.press("Enter");
    await expect.poll(() => queue.message.innerText()).toBe("4 done.");
    await expect.poll(() => decided(22)).toMatch(/Approved/);
    expect(await decided(12)).toMatch(/spam/);
    await queue.page.locator(".bulk button", { hasText: "Undo all 4" }).click();
    await expect.poll(() => queue.count("open")).toBe(4);
    expect(await decided(12)).toMatch(/spam/);
    // Chosen by themselves they are meant, and the dry run says what they were.
    await queue.row(post, 12).locator(".q-check").click();
    await queue.row(post, 22).locator(".q-check").click();
    await queue.page.keyboard.press("a");
    await expect.poll(() => plan.innerText()).toMatch(/^2 to approve\s+1 of them decided before/);
    await queue.page.keyboard.press("Enter");
    await expect.poll(() => queue.message.innerText()).toBe("2 done.");
    await expect.poll(() => decided(12)).toMatch(/Approved/);
    await queue.page.locator(".bulk button", { hasText: "Undo all 2" }).click();
    await expect.poll(() => decided(12)).toMatch(/spam/);
  });

  test("five hundred, of which every tenth has changed meanwhile, leave exactly those selected", async () => {
    const comments = Array.from({ length: 500 }, (_, at) => ({
      id: 1000 + at,
      author: `Reader ${at}`,
      html: `<p>Remark number ${at}.</p><p>Thank you to our Sponsor Esdebe</p>`,
    }));
    const { post } = await openArticle({ comments });
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open")).toBe(500);
    // What the list does not know yet: another part of ours has read these comments anew.
    const changed = await queue.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const request = indexedDB.open("threadkeeper-queue");
          request.onsuccess = () => {
            const transaction = request.result.transaction("rows", "readwrite");
            const store = transaction.objectStore("rows");
            const ids: string[] = [];
            store.getAll().onsuccess = ({ target }) => {
              const rows = (target as IDBRequest<{ id: string; comment: string }[]>).result;
              for (const row of rows.filter(({ comment }) => comment.endsWith("0"))) {
                ids.push(row.id);
                const subject = { textHash: "other", normHash: "other", linksHash: "other" };
                store.put({ ...row, subject }, row.id);
              }
            };
            transaction.oncomplete = () => resolve(ids);
          };
        }),
    );
    expect(changed).toHaveLength(50);
    await queue.page.locator(".q-list").focus();
    await queue.page.keyboard.press("Shift+X");
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.page.locator(".bulk-plan").innerText()).toMatch(/^500 to spam/);
    const startedAt = performance.now();
    await queue.page.keyboard.press("Enter");
    await expect.poll(() => queue.message.innerText(), { timeout: 30_000 }).toBe("450 done.");
    console.log(`450 of 500 decided in ${Math.round(performance.now() - startedAt)} ms`);
    const failed = queue.page.locator(".bulk .notice");
    expect(await failed.innerText()).toMatch(/50 could not be done.*\s+50 × It has changed/);
    expect(await queue.page.locator(".q-target").innerText()).toBe("50 selected");
    const selected = queue.page.locator('.q-row[aria-selected="true"]').first();
    // The page's last comments may have come first.
    await showRow(queue.page, selected);
    expect(await selected.getAttribute("data-row")).toMatch(new RegExp(`/${post}/1\\d+0$`));
    const { database } = await browser.readStores(String(post));
    expect(database).toHaveLength(450);
    // And exactly those: every other comment is decided, none of the fifty is.
    const readDecided = () =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open("threadkeeper-queue");
        request.onsuccess = () => {
          const store = request.result.transaction("rows").objectStore("rows");
          store.getAll().onsuccess = ({ target }) => {
            const rows = (
              target as IDBRequest<{ comment: string; standing: { verdict?: string } }[]>
            ).result;
            const spam = rows.filter(({ standing }) => standing.verdict === "spam");
            resolve(spam.map(({ comment }) => comment).toSorted());
          };
        };
      });
    const meant = comments.map(({ id }) => String(id)).filter((id) => !id.endsWith("0"));
    // Rows follow what was stored, and nobody waits for them.
    await expect.poll(() => queue.page.evaluate(readDecided)).toEqual(meant.toSorted());
    // Escape leaves the result, and the same key again meets the fifty and no other.
    await queue.page.locator(".q-list").focus();
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.page.locator(".bulk-plan").innerText()).toMatch(/^50 to spam/);
  });

  test("by what their links have in common, and by a range", async () => {
    const link = (id: number) => ({
      id,
      author: `Ann ${id}`,
      html: `<p>See <a href="https://login.paypa1-check.test/${id}">www.paypal.com</a>.</p>`,
    });
    await openArticle({ comments: [link(1), link(2)] });
    await openArticle({ comments: [link(3), ...busyArticle.comments] });
    const queue = await openQueue(browser);
    await queue.page.locator(".q-bar button").click();
    // Choosing by script is not trusted: article, author, domain.
    await queue.page.locator("select[name=grouping]").focus();
    await queue.page.keyboard.press("ArrowDown");
    await queue.page.keyboard.press("ArrowDown");
    const group = queue.page.locator(".q-group", { hasText: "paypa1-check.test" });
    await expect.poll(() => group.locator(".q-count").innerText()).toContain("4");
    await group.locator(".q-check").click();
    await expect.poll(() => queue.page.locator('.q-row[aria-selected="true"]').count()).toBe(4);
    expect(await queue.page.locator(".q-target").innerText()).toBe("4 selected");
    await queue.page.keyboard.press("Escape");
    await expect.poll(() => queue.page.locator('[aria-selected="true"].q-row').count()).toBe(0);
    await queue.page.keyboard.press("Shift+ArrowDown");
    await queue.page.keyboard.press("Shift+ArrowDown");
    await expect
      .poll(() => queue.page.locator('[aria-selected="true"].q-row').count())
      .toBeGreaterThanOrEqual(2);
  });
});
