import { describe, expect, test } from "vitest";
import { articlePage, type TestComment } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

const megabyte = 1_000_000;

const { browser, server } = await extensionSuite();

const innocent: TestComment = { id: 2, author: "Ann", html: "<p>A fair point.</p>" };
const sponsored: TestComment = {
  id: 3,
  author: "Editor",
  html: "<p>Noted.</p><p>Thank you to our Sponsor Esdebe</p>",
};

/** Opens a page whose first comment is `html`; every test also has an innocent and a flagged one. */
async function openWith(html: string, script = "") {
  const comments = [{ id: 1, author: "Mallory", html }, innocent, sponsored];
  server.set("/page", articlePage({ comments, tail: `<script>${script}</script>` }));
  const page = await browser.open("about:blank");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${server.origin}/page`);
  const report = await browser.report(page);
  expect(errors).toEqual([]);
  expect(report.comments.find(({ id }) => id === "2")?.verdict).toBe("clean");
  expect(report.comments.find(({ id }) => id === "3")?.verdict).toBe("likely");
  return { page, report, first: report.comments.find(({ id }) => id === "1") };
}

describe("a hostile comment neither breaks nor stops the page", () => {
  test("one megabyte of text, with the sponsor's line at its end", async () => {
    const words = "word ".repeat(megabyte / 5);
    const { first } = await openWith(`<p>${words}</p><p>Thank you to our Sponsor Esdebe</p>`);
    expect(first?.bodyText.length).toBeGreaterThan(megabyte);
    expect(first?.findings.map(({ evidence }) => evidence)).toContain(
      "Thank you to our Sponsor Esdebe",
    );
  });

  test("one megabyte without a blank", async () => {
    const { first } = await openWith(`<p>${"x".repeat(megabyte)}</p>`);
    expect(first?.failures).toEqual([]);
  });

  test("a link of one megabyte", async () => {
    const { first } = await openWith(
      `<p><a href="https://evil.test/${"a".repeat(megabyte)}">www.paypal.com</a></p>`,
    );
    expect(first?.findings.some(({ kind }) => kind === "unsafe-link")).toBe(true);
  });

  test("ten thousand links", async () => {
    const links = Array.from({ length: 10_000 }, (_, n) => `<a href="https://l${n}.test/">l</a> `);
    const { first } = await openWith(`<p>${links.join("")}</p>`);
    expect(first?.links).toHaveLength(10_000);
    expect(first?.failures).toEqual([]);
  });

  test("half a pair of surrogates in text, author and link", async () => {
    const script = `
      const text = document.querySelector("#div-comment-1 p");
      text.textContent = "broken \\ud800 and \\udc00 here";
      const link = document.createElement("a");
      link.setAttribute("href", "https://x.test/\\ud800");
      link.textContent = "\\udfff";
      text.append(link);
      document.querySelector("#div-comment-1 .fn").textContent = "M\\ud83d";`;
    const { page, first } = await openWith("<p>x</p>", script);
    expect(first?.failures).toEqual([]);
    // It can be decided on like any other: the id of a decision is a hash of its bytes.
    await commentParts(page, 1).body.hover();
    await page.locator('[data-threadkeeper="handle"] button').click();
    await commentParts(page, 1).tool("spam").click();
    await expect.poll(() => commentParts(page, 1).state.innerText()).toMatch(/saved/);
  });

  test("markup that never closes, and a body nested two hundred deep", async () => {
    const deep = "<div>".repeat(200);
    const { first } = await openWith(`<p>open <b>bold <i>both<table><tr><td>cell${deep}end`);
    expect(first?.bodyText).toContain("open bold both");
  });

  test("elements that shadow what a script reads of a form or a document", async () => {
    const { first } = await openWith(
      '<form id="f"><input name="attributes"><input name="id"><input name="children"><p>Hi <img name="body" alt=""></p></form>',
    );
    expect(first?.bodyText).toBe("Hi");
  });
});

test("a page whose scripts throw at everything that happens to it is read like any other", async () => {
  const script = `
    for (const type of ["click", "keydown", "pointerover", "focusin", "scroll", "input"])
      addEventListener(type, () => { throw new RangeError("page"); }, true);
    new MutationObserver(() => { throw new RangeError("page"); }).observe(document, { subtree: true, childList: true, attributes: true });`;
  server.set(
    "/throws",
    articlePage({ comments: [innocent, sponsored], tail: `<script>${script}</script>` }),
  );
  const page = await browser.open(`${server.origin}/throws`);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const report = await browser.report(page);
  expect(report.comments.map(({ verdict }) => verdict)).toEqual(["clean", "likely"]);
  await commentParts(page, 3).tool("approve").click();
  await expect.poll(() => commentParts(page, 3).state.innerText()).toMatch(/saved/);
  // The page's own errors reach the page, and none of ours is among them.
  expect(new Set(errors)).toEqual(new Set(["page"]));
});

test("a page that has thousands of comments is read to the end", async () => {
  const comments = Array.from({ length: 3_000 }, (_, index) => ({ ...innocent, id: 100 + index }));
  server.set("/long", articlePage({ comments: [...comments, sponsored] }));
  const page = await browser.open(`${server.origin}/long`);
  const report = await browser.report(page);
  expect(report.comments).toHaveLength(3_001);
  expect(report.comments.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
});
