import { afterAll, describe, expect, test } from "vitest";
import { articlePage, drawComment, seedArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";
import { serveSocket } from "./support/socket-server";

const line = "Thank you to our Sponsor Esdebe";
const list = ".mh-comment-list";

/** What a live page does with what its server says: new comments, edits, deletions, a new order. */
const client = `<script>
  const list = document.querySelector("${list}");
  const socket = new WebSocket(location.origin.replace("http", "ws"));
  socket.onmessage = ({ data }) => {
    const { what, id, html } = JSON.parse(data);
    const item = document.getElementById("comment-" + id);
    if (what === "insert") list.insertAdjacentHTML("afterbegin", html);
    if (what === "edit") item.querySelector(".mh-comment-content").innerHTML = html;
    if (what === "remove") item.remove();
    if (what === "turn") list.append(...[...list.children].reverse());
  };
</script>`;

const { browser } = await extensionSuite();
const server = await serveSocket(articlePage({ ...seedArticle, tail: client }));
afterAll(() => server.close());

const sponsored = (id: number) =>
  drawComment({ id, author: `Reader ${id}`, html: `<p>Noted, ${id}.</p><p>${line}</p>` }, 1);

describe("a page whose comments come over a socket", () => {
  test("has what comes judged, what is edited judged anew, and what is decided kept", async () => {
    const page = await browser.open(server.origin);
    await expect.poll(() => commentParts(page, 12).chips.count()).toBe(1);
    const order = () =>
      page.locator(`${list} [id^="comment-"]`).evaluateAll((items) => items.map(({ id }) => id));
    await server.tell({ what: "insert", html: sponsored(31) });
    const fresh = commentParts(page, 31);
    await expect.poll(() => fresh.chips.count()).toBe(1);
    await fresh.tool("approve").click();
    await expect.poll(() => fresh.state.innerText()).toMatch(/Approved · saved/);

    await server.tell({ what: "insert", html: sponsored(32) });
    await expect.poll(() => commentParts(page, 32).chips.count()).toBe(1);
    await server.tell({ what: "turn" });
    await expect
      .poll(order)
      .toEqual(["comment-13", "comment-11", "comment-12", "comment-31", "comment-32"]);
    await expect.poll(() => fresh.state.innerText()).toMatch(/Approved · saved/);

    await server.tell({ what: "edit", id: 32, html: "<p>I take it all back.</p>" });
    await expect.poll(() => commentParts(page, 32).chips.count()).toBe(0);
    await server.tell({ what: "edit", id: 31, html: `<p>Something else.</p><p>${line}</p>` });
    await expect.poll(() => fresh.panel.innerText()).toContain("Re-opened");

    await server.tell({ what: "remove", id: 31 });
    const read = async () => (await browser.report(page)).comments.map(({ id }) => id);
    await expect.poll(read).toEqual(["13", "11", "12", "32"]);
    await expect.poll(() => browser.badge(page)).toBe("1");
  });

  test("has two hundred that come at once read, exactly", async () => {
    const page = await browser.open(server.origin);
    await browser.report(page);
    const html = Array.from({ length: 200 }, (_, at) =>
      drawComment({ id: 1_000 + at, author: `Reader ${at}`, html: `<p>Remark ${at}.</p>` }, 1),
    ).join("");
    await server.tell({ what: "insert", html });
    await expect.poll(async () => (await browser.report(page)).comments.length).toBe(203);
    const { comments } = await browser.report(page);
    expect(comments.find(({ id }) => id === "1199")).toMatchObject({
      author: "Reader 199",
      bodyText: "Remark 199.",
    });
  });

  test("has what comes, goes and is edited among hundreds judged, and keeps the others", async () => {
    const page = await browser.open(server.origin);
    const html = Array.from({ length: 400 }, (_, at) =>
      drawComment({ id: 1_000 + at, author: `Reader ${at}`, html: `<p>Remark ${at}.</p>` }, 1),
    ).join("");
    await server.tell({ what: "insert", html });
    const read = async () => (await browser.report(page)).comments;
    await expect.poll(async () => (await read()).length).toBe(403);
    await server.tell({ what: "insert", html: sponsored(41) + sponsored(42) });
    await expect.poll(() => commentParts(page, 41).chips.count()).toBe(1);
    await expect.poll(() => commentParts(page, 42).chips.count()).toBe(1);
    await server.tell({ what: "edit", id: 42, html: "<p>I take it all back.</p>" });
    await expect.poll(() => commentParts(page, 42).chips.count()).toBe(0);
    await server.tell({ what: "remove", id: 41 });
    await expect.poll(async () => (await read()).length).toBe(404);
    const comments = await read();
    expect(comments.slice(0, 2).map(({ id }) => id)).toEqual(["42", "1000"]);
    expect(comments[0]).toMatchObject({ bodyText: "I take it all back.", verdict: "clean" });
    expect(comments.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
  });
});
