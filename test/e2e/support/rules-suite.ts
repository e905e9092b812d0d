import type { Locator, Page } from "playwright-core";
import type { TestComment } from "./article-page";
import { commentParts } from "./comment-parts";
import { type ExtensionSuite, extensionSuite } from "./extension-suite";

const comments: readonly TestComment[] = [
  { id: 1, author: "Kim", html: "<p>I spent the evening at the Silver Otter with my sister.</p>" },
  {
    id: 2,
    author: "Ann",
    html: '<p>The plans are <a href="https://plans.garden-fair.org/tilsby">over here</a>.</p>',
  },
  { id: 3, author: "Jo", html: "<p>Our ward has had them since May.</p>" },
];

/** Where somebody asks for them, pictures of the sections are taken on the way. */
const pictures = process.env["THREADKEEPER_PICTURES"];

export interface RulesSuite extends ExtensionSuite {
  /** The address of a new article with three comments that nothing is wrong with, and more. */
  article(more?: readonly TestComment[]): string;
  /** Shows a section of the settings. */
  section(name: string): Promise<void>;
  picture(name: string): Promise<void>;
  /** Gives the lists section a file, as the file dialog does. */
  choose(name: string, text: string): Promise<void>;
  /** What the settings say of what was just done. */
  said(words: string): Locator;
}

/** A browser whose settings are open, for rules and lists. */
export async function rulesSuite(): Promise<RulesSuite> {
  const suite = await extensionSuite();
  const { browser } = suite;
  return {
    ...suite,
    article: (more = []) => suite.newArticle({ comments: [...comments, ...more] }),
    async section(name) {
      await browser.panel.bringToFront();
      await browser.panel.getByRole("link", { name, exact: true }).click();
    },
    async picture(name) {
      if (pictures === undefined) return;
      await browser.panel.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
    },
    async choose(name, text) {
      const chooser = browser.panel.waitForEvent("filechooser");
      await browser.panel.getByRole("button", { name: "Choose a file" }).click();
      await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    },
    said: (words) => browser.panel.getByRole("status").filter({ hasText: words }),
  };
}

/** The same text under several articles is called repeated, too; that is not what is looked for. */
export function ruleChips(page: Page, id: number): Locator {
  return commentParts(page, id).chips.filter({ hasText: /your rule/i });
}
