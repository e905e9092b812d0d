import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askBackground } from "@/scripts/ask-extension";
import { writeSigned } from "@/utils/published/sign-list";
import { newSigner } from "../unit/published/sample-list";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { startExtension } from "./support/start-extension";

let server: PageServer;

beforeAll(async () => {
  server = await servePages({ "/article": articlePage(busyArticle) });
});
afterAll(() => server?.close());

test("everything decided goes into a file, and from there into a fresh browser", async () => {
  const before = await startExtension();
  let path: string;
  try {
    await before.enable();
    const page = await before.open(`${server.origin}/article`);
    await commentParts(page, 12).tool("strip").click();
    await commentParts(page, 23).tool("spam").click();
    await expect.poll(() => commentParts(page, 23).state.innerText()).toMatch(/spam · saved/i);
    await askBackground(before.panel, {
      type: "rules/save",
      draft: {
        ...{ type: "phrase", site: null, phrases: ["our friends at Esdebe"], isWholeWord: true },
        ...{ kind: "sponsor-line", severity: "info", isOn: true },
      },
    });
    const now = Date.now();
    const signed = await (await newSigner()).sign({
      issuedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + 86_400_000).toISOString(),
    });
    const look = await askBackground(before.panel, {
      type: "published/read",
      text: writeSigned(signed),
    });
    if (!look.ok) throw new Error(look.why);
    await askBackground(before.panel, { type: "published/follow", token: look.token });
    await askBackground(before.panel, {
      type: "publish/form",
      form: { name: "The Morning List", domains: ["127.0.0.1"], days: 14 },
    });
    await before.panel.getByRole("link", { name: "Export and import" }).click();
    const [download] = await Promise.all([
      before.panel.waitForEvent("download"),
      before.panel.getByRole("button", { name: "Export everything" }).click(),
    ]);
    path = await download.path();
    const after = await startExtension();
    try {
      await after.enable();
      const text = await readFile(path, "utf8");
      expect(text).not.toContain("loan of $50,000");
      await after.panel.getByRole("link", { name: "Export and import" }).click();
      const chooser = after.panel.waitForEvent("filechooser");
      await after.panel.getByRole("button", { name: "Import a file" }).click();
      await (await chooser).setFiles({
        name: "backup.jsonl",
        mimeType: "application/jsonl",
        buffer: Buffer.from(text),
      });
      const added = after.panel.locator(".counts li", { hasText: "New decisions" });
      await expect.poll(() => added.innerText()).toMatch(/2$/);
      // The site as well, which is set here already.
      const settings = after.panel.locator(".counts li", { hasText: "settings in the file" });
      expect(await settings.innerText()).toMatch(/4$/);
      const fresh = after.panel.locator(".counts li", { hasText: "not set here yet" });
      expect(await fresh.innerText()).toMatch(/3$/);
      expect(await askBackground(after.panel, { type: "published/list" })).toEqual([]);
      const there = await after.open(`${server.origin}/article`);
      const moved = commentParts(there, 23);
      await expect.poll(() => moved.state.innerText()).toMatch(/Not decided/);
      await after.panel.bringToFront();
      await after.panel.getByRole("button", { name: "Import", exact: true }).click();
      const words = after.panel.getByText("2 decisions imported.");
      await expect.poll(() => words.count()).toBe(1);
      const taken = after.panel.getByText("3 rules, lists and settings were taken");
      expect(await taken.count()).toBe(1);
      const followed = await askBackground(after.panel, { type: "published/list" });
      expect(followed.map(({ name, serial }) => [name, serial])).toEqual([["The Ward Gazette", 5]]);
      const { form, key } = await askBackground(after.panel, { type: "publish/view" });
      expect(form.name).toBe("The Morning List");
      // The key that signs has not come along.
      expect(key).toBeNull();
      const rules = await askBackground(after.panel, { type: "rules/list" });
      expect(JSON.stringify(rules)).toContain("our friends at Esdebe");
      await there.bringToFront();
      await there.reload();
      // The texts' hashes were made with the key that came along: nothing asks to be looked at again.
      await expect.poll(() => moved.state.innerText()).toMatch(/Marked as spam/);
      expect(await moved.panel.innerText()).not.toContain("Re-opened");
      await expect
        .poll(() => commentParts(there, 12).body.innerText())
        .not.toContain("Thank you to our Sponsor Esdebe");
    } finally {
      await after.close();
    }
  } finally {
    await before.close();
  }
});
