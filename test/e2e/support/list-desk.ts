import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import type { PublishedList, SignedList } from "@/utils/core/published-list";
import type { PublishingKey } from "@/utils/published/key-backup";
import { signList, writeSigned } from "@/utils/published/sign-list";
import { articlePage, type TestArticle } from "./article-page";
import { commentParts } from "./comment-parts";
import { servePages } from "./serve-pages";
import { type Running, startExtension } from "./start-extension";

/** Where somebody asks for them, pictures are taken on the way. */
const pictures = process.env["THREADKEEPER_PICTURES"];
/** The article that the list is about. */
export const article: TestArticle = {
  post: 9700,
  head: '<link rel="threadkeeper-list" href="/list.json">',
  comments: [
    {
      id: 11,
      author: "Harriet Osei",
      html: "<p>Who trains the families?</p>",
      replies: [
        {
          id: 12,
          author: "Editor: MedTechNews.Uk",
          isPostAuthor: true,
          html: "<p>Thank you, Harriet. The ward does, in two evenings.</p><p>Thank you to our Sponsor Esdebe</p>",
        },
      ],
    },
    { id: 13, author: "Bradley Perkins", html: "<p>Our ward keeps a <b>spare pump</b>.</p>" },
    { id: 14, author: "Ada Novak", html: "<p>The older pumps work as well.</p>" },
  ],
};

export type ListDesk = Awaited<ReturnType<typeof listDesk>>;

/**
 * An editor and a reader, each with a browser, and the site whose list the one signs and the other
 * follows. What tests do to them stands for the tests after: they are one story.
 */
export async function listDesk() {
  const server = await servePages({ "/9700": articlePage(article) });
  afterAll(() => server.close());
  const [editor, reader] = await Promise.all([startExtension(), startExtension()]);
  afterAll(() => Promise.all([editor.close(), reader.close()]));
  await editor.enable({ role: "editor" });
  await reader.enable({ role: "reader" });
  let key: PublishingKey | undefined;
  let good: SignedList | undefined;
  let page: Page | undefined;

  function known<T>(value: T | undefined): T {
    if (value === undefined) throw new Error("A test before this one has failed.");
    return value;
  }

  async function section(browser: Running, name: string): Promise<Page> {
    await browser.panel.bringToFront();
    await browser.panel.getByRole("link", { name, exact: true }).click();
    return browser.panel;
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures === undefined) return;
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }

  /** Signs what stands, as the editor does, and puts the file where the page says it is. */
  async function publish(): Promise<SignedList> {
    const panel = await section(editor, "Publish");
    const download = panel.waitForEvent("download");
    await panel.getByRole("button", { name: "Sign and save the file" }).click();
    const text = await readFile(await (await download).path(), "utf8");
    server.set("/list.json", text);
    const signed: SignedList = JSON.parse(text);
    good = signed;
    return signed;
  }

  async function pin(page: Page, id: number): Promise<void> {
    await page.bringToFront();
    // What nobody has judged yet cannot be pinned.
    await editor.report(page);
    await page.locator(`#div-comment-${id}`).hover();
    await page.locator(`#div-comment-${id} [data-threadkeeper] button`).first().click();
    await commentParts(page, id).tool("pin").click();
    await expect.poll(() => commentParts(page, id).state.innerText()).toMatch(/saved/i);
  }

  const strip = (page: Page) => page.locator('[data-threadkeeper="pins"] .pins');
  const labelOf = (page: Page, id: number) =>
    commentParts(page, id).body.locator('[data-threadkeeper="label"] .label');
  const rowOf = (panel: Page) => panel.locator(".list li", { hasText: "MedTechNews" });

  async function refresh(): Promise<Page> {
    const panel = await section(reader, "Lists");
    await rowOf(panel)
      .getByRole("button", { name: /^Look for a newer one/ })
      .click();
    return panel;
  }

  /** The last good list with these changes, signed by the editor's own key. */
  async function sign(more: Partial<PublishedList>): Promise<string> {
    return writeSigned(await signList({ ...known(good).list, ...more }, known(key).privateKey));
  }

  return {
    ...{
      server,
      editor,
      reader,
      section,
      picture,
      publish,
      pin,
      strip,
      labelOf,
      rowOf,
      refresh,
      sign,
    },
    address: `${server.origin}/9700`,
    /** The editor's key, once it is made. */
    get key() {
      return known(key);
    },
    set key(made) {
      key = made;
    },
    /** The last list that the editor signed. */
    get good() {
      return known(good);
    },
    /** The page that the reader reads. */
    get page() {
      return known(page);
    },
    set page(opened) {
      page = opened;
    },
  };
}
