import { describe, expect, test } from "vitest";
import type { TestComment } from "./support/article-page";
import { extensionSuite } from "./support/extension-suite";

const { browser, newArticle } = await extensionSuite({ isEnabled: false });

const spread: TestComment = {
  id: 1,
  author: "Kim",
  html: "<p>I have followed this topic for years, and nobody explains it as clearly as the people from the garden fair in Tilsby.</p>",
};
const own: TestComment = { id: 2, author: "Ann", html: "<p>Our ward has had them since May.</p>" };

const article = (comments: readonly TestComment[]) => newArticle({ comments });

async function kindsOn(url: string) {
  const page = await browser.open(url);
  const report = await browser.report(page);
  return report.comments.map(({ findings }) => findings.map(({ kind }) => kind));
}

describe("a text that stands under several articles", () => {
  test("is named repeated to a moderator, across the worker's life, until it is erased", async () => {
    await browser.enable();
    expect(await kindsOn(article([spread, own]))).toEqual([[], []]);
    await expect.poll(() => browser.hasStored("repeats")).toBe(true);
    await browser.killWorker();
    const other = { ...own, html: "<p>Ours came in June, and went back.</p>" };
    expect(await kindsOn(article([other, spread]))).toEqual([[], ["repeated"]]);
    await browser.panel.bringToFront();
    await browser.panel.getByRole("link", { name: "Privacy" }).click();
    await browser.panel
      .getByRole("button", { name: "Delete excerpts, queue and fingerprints" })
      .click();
    await browser.panel.getByRole("alertdialog").getByRole("button").first().click();
    await expect.poll(() => browser.hasStored("repeats")).toBe(false);
    expect(await kindsOn(article([spread]))).toEqual([[]]);
  });

  test("leaves no trace where somebody only reads", async () => {
    await browser.forget("repeats");
    await browser.enable({ role: "reader" });
    expect(await kindsOn(article([spread]))).toEqual([[]]);
    expect(await kindsOn(article([spread]))).toEqual([[]]);
    await browser.killWorker();
    expect(await browser.hasStored("repeats")).toBe(false);
  });
});
