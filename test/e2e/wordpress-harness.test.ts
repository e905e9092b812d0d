import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenLocally } from "@/scripts/listen-locally";
import { freePort } from "@/test/e2e/support/free-port";
import { openSession } from "@/test/e2e/support/wordpress-session";
import { findRequirements } from "@/test/wordpress/requirements";
import { startPhp } from "@/test/wordpress/start-php";
import { type Article, startWordPress, type WordPress } from "@/test/wordpress/start-wordpress";

async function get(url: string, cookie = ""): Promise<string> {
  return (await fetch(url, { headers: { cookie } })).text();
}

/** Ids of `comment-N` elements, in ascending order. */
function shownIds(html: string): number[] {
  const ids = [...html.matchAll(/ id="comment-(\d+)"/g)].map(([, id]) => Number(id));
  return ids.sort((a, b) => a - b);
}

describe.each(["twentytwentyone", "twentytwentythree"] as const)("WordPress with %s", (theme) => {
  let wordpress: WordPress;
  let article: Article;

  beforeAll(async () => {
    wordpress = await startWordPress({ theme });
    article = await wordpress.addArticle();
  });
  afterAll(() => wordpress?.stop());

  it("shows exactly the article's approved comments", async () => {
    const html = await get(article.url);
    const { held: _, ...shown } = article.comments;
    expect(shownIds(html)).toEqual(Object.values(shown).sort((a, b) => a - b));
    expect(html).toContain("<p>Editor: MedTechNews.Uk<br />\nThank you to our Sponsor Esdebe</p>");
    expect(html).toContain(`/themes/${theme}/`);
  });

  it("publishes as many articles as are asked for, each with comments of its own", async () => {
    const next = await wordpress.addArticle();
    expect(next.url).not.toBe(article.url);
    const ids = shownIds(await get(next.url));
    expect(ids).toHaveLength(10);
    expect(ids).not.toContain(article.comments["question"]);
    expect(wordpress.requests()).toContain(`GET ${new URL(next.url).pathname}`);
  });

  it("loads nothing from another host", async () => {
    const html = await get(article.url);
    const loaded = [...html.matchAll(/<(?:script|img|iframe)[^>]* src=["']([^"']+)/g)];
    expect(loaded.length).toBeGreaterThan(10);
    for (const [, address = ""] of loaded) expect(address).toMatch(`${wordpress.url}/`);
    const sheets = [...html.matchAll(/<link[^>]*rel=["']stylesheet["'][^>]*>/g)];
    for (const [sheet] of sheets) expect(sheet).toContain(wordpress.url);
  });

  it("lets the editor moderate through the REST API, and nobody else", async () => {
    const { users } = wordpress;
    const question = article.comments["question"] ?? 0;
    const editor = await openSession(wordpress, users.editor);
    const editLink = new RegExp(`action=editcomment&(?:amp|#038);c=${question}\\b`);
    expect(await get(article.url, editor.cookie)).toMatch(editLink);
    expect(await get(article.url)).not.toMatch(editLink);
    expect(await editor.update(question, { status: "hold" })).toBe(200);
    expect(shownIds(await get(article.url))).not.toContain(question);
    expect(await editor.update(question, { status: "approve" })).toBe(200);
    expect(shownIds(await get(article.url))).toContain(question);
    const reader = await openSession(wordpress, users.reader);
    expect(await reader.update(question, { status: "spam" })).toBe(403);
  });

  it("answers a dozen requests at a time", async () => {
    const pages = Array.from({ length: 12 }, () => get(article.url));
    for (const html of await Promise.all(pages)) expect(html).toContain("</html>");
    expect(wordpress.log()).not.toContain("PHP Fatal");
  });

  it("leaves no folder and no server behind when it is stopped, be it twice", async () => {
    expect(existsSync(wordpress.folder)).toBe(true);
    await wordpress.stop();
    await wordpress.stop();
    await expect(fetch(wordpress.url)).rejects.toThrow();
    expect(existsSync(wordpress.folder)).toBe(false);
  });
});

it("tries another port where somebody else listens", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tk-php-"));
  const stranger = createServer((_, response) => response.end("a stranger"));
  const port = await listenLocally(stranger);
  await mkdir(join(folder, "wordpress"));
  await writeFile(join(folder, "router.php"), "ours");
  const ports = [port, port, await freePort()];
  const server = await startPhp({
    php: findRequirements("twentytwentyone").php,
    settings: [],
    folder,
    router: join(folder, "router.php"),
    env: {},
    nextPort: async () => ports.shift() ?? 0,
  });
  try {
    expect(await get(server.url)).toBe("ours");
    expect(ports).toEqual([]);
  } finally {
    await server.stop();
    stranger.close();
    await rm(folder, { recursive: true });
  }
});

it("says what is missing and how to get it", () => {
  expect(() => findRequirements("twentytwentythree", "/nowhere")).toThrow(
    /WordPress in \/nowhere, its theme twentytwentythree.*apt-get install .*wordpress-theme-twentytwentythree/,
  );
});
