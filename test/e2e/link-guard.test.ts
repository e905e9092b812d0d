import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { articlePage } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { type Running, startExtension } from "./support/start-extension";

const lie = "https://login.paypa1-check.test/";
const lookAlike = "https://\u0440\u0430ypal.test/";
let browser: Running;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({});
  browser = await startExtension();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => browser.closePages());

let nextPost = 8600;
function newArticle(html: string): string {
  nextPost += 1;
  const comments = [{ id: 21, author: "Ada Novak", html }];
  server.set(`/${nextPost}`, articlePage({ post: nextPost, comments }));
  return `${server.origin}/${nextPost}`;
}

async function openStopped(html = `See <a href="${lie}">www.paypal.com</a> for the receipt.`) {
  await browser.enable({ role: "reader" });
  const page = await browser.open(newArticle(html));
  const { body } = commentParts(page, 21);
  const link = body.locator("a").first();
  const warning = body.locator('[data-threadkeeper="link"] .link-warning').first();
  await expect.poll(() => link.getAttribute("data-threadkeeper-link")).toBe("defang");
  return { page, body, link, warning };
}

type Opened = Awaited<ReturnType<typeof openStopped>>;

describe("a link that lies", () => {
  test.each([
    ["a click", ({ link }: Opened) => link.click()],
    ["a middle click", ({ link }: Opened) => link.click({ button: "middle" })],
    ["a click with Ctrl", ({ link }: Opened) => link.click({ modifiers: ["Control"] })],
    [
      "Enter",
      async ({ link, page }: Opened) => {
        await link.focus();
        await page.keyboard.press("Enter");
      },
    ],
  ])("opens nothing by %s, and says where it leads", async (_, attempt) => {
    const opened = await openStopped();
    const { page, warning } = opened;
    const before = page.url();
    const tabs = page.context().pages().length;
    await attempt(opened);
    await expect.poll(() => warning.innerText()).toContain("login.paypa1-check.test");
    expect(page.url()).toBe(before);
    expect(page.context().pages()).toHaveLength(tabs);
  });

  test("is explained, read out and let go by keyboard alone", async () => {
    const { page, link, warning } = await openStopped();
    await link.focus();
    await page.keyboard.press("Tab");
    const chip = warning.getByRole("button").first();
    expect(
      await chip.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one),
    ).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => chip.getAttribute("aria-expanded")).toBe("true");
    const why = warning.getByRole("status");
    expect(await why.innerText()).toContain("login.paypa1-check.test");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => link.getAttribute("data-threadkeeper-link")).toBe(null);
  });

  test("shows the code of an international name beside its letters", async () => {
    const { link, warning } = await openStopped(`<a href="${lookAlike}">my bank</a>`);
    await link.click();
    const words = () => warning.innerText();
    await expect.poll(words).toContain("\u0440\u0430ypal.test");
    expect(await words()).toContain(new URL(lookAlike).hostname);
  });
});

describe("a link that changes after it was judged", () => {
  test("is stopped when it turns into a lie", async () => {
    await browser.enable({ role: "reader" });
    const page = await browser.open(
      newArticle('See <a href="https://www.paypal.com/help">www.paypal.com</a> for the receipt.'),
    );
    await browser.report(page);
    const link = commentParts(page, 21).body.locator("a").first();
    expect(await link.getAttribute("data-threadkeeper-link")).toBe(null);
    await link.evaluate((one, href) => one.setAttribute("href", href), lie);
    await expect.poll(() => link.getAttribute("data-threadkeeper-link")).toBe("defang");
  });

  test("is free again when it tells the truth", async () => {
    const { link } = await openStopped();
    await link.evaluate((one) => one.setAttribute("href", "https://www.paypal.com/help"));
    await expect.poll(() => link.getAttribute("data-threadkeeper-link")).toBe(null);
  });

  test("is judged again under the same address when its words change", async () => {
    await browser.enable({ role: "reader" });
    const page = await browser.open(newArticle('See <a href="https://a.test/">this page</a>.'));
    await browser.report(page);
    const link = commentParts(page, 21).body.locator("a").first();
    expect(await link.getAttribute("data-threadkeeper-link")).toBe(null);
    await link.evaluate((one) => {
      one.textContent = "https://www.paypal.com/";
    });
    await expect.poll(() => link.getAttribute("data-threadkeeper-link")).toBe("defang");
  });
});
