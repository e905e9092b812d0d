import { expect, it } from "vitest";
import { openQueue, showRow } from "./queue-page";
import { siteDesk } from "./site-desk";
import type { WordPressBrowser } from "./wordpress-browser";

/** The site's own queue in our side panel, and what is done to the site from there. */
export function addQueueTests(siteOf: () => WordPressBrowser): void {
  const { openAs } = siteDesk(siteOf);

  it("has what waits for approval in the queue, and approves it from there", async () => {
    const comment = await openAs("editor");
    const held = comment.article.comments["held"] ?? 0;
    const { page: queue } = await openQueue(siteOf().browser);
    await queue.getByText(/waits? for approval on 127/).waitFor();
    const row = queue.locator(`[data-row$="/${comment.article.post}/${held}"]`);
    await showRow(queue, row);
    await row.click();
    expect(await row.textContent()).toContain("waits for approval on the site");
    // No page shows it: its words come here, and the site's own screen is one press away.
    const read = queue.locator(".q-read");
    const { content } = await siteOf().wordpress.readComment(held);
    await expect
      .poll(() => read.locator(".q-text").textContent())
      .toContain(content.split("\n", 1)[0]);
    await siteOf().screenshot(queue, "queue-pending");
    const opening = queue.context().waitForEvent("page");
    await read.getByRole("button", { name: "Edit on the site" }).click();
    const screen = await opening;
    await screen.waitForLoadState();
    expect(screen.url()).toContain(`/wp-admin/comment.php?action=editcomment&c=${held}`);
    expect(await screen.locator("#content").inputValue()).toBe(content);
    await screen.close();
    await queue.bringToFront();
    await queue.locator(".q-list").focus();
    await queue.keyboard.press("a");
    await expect.poll(async () => (await siteOf().wordpress.readComment(held)).status).toBe("1");
    await expect.poll(() => row.textContent()).toContain("Approved");
  });

  it("takes the sponsor's line out of the site's own text, once that is confirmed", async () => {
    const comment = await openAs("editor", "editor-reply");
    const { page: queue } = await openQueue(siteOf().browser);
    const row = queue.locator(`[data-row$="/${comment.article.post}/${comment.id}"]`);
    await showRow(queue, row);
    await row.click();
    await queue.keyboard.press("w");
    await queue.getByRole("button", { name: "Take the line out on the site" }).click();
    await queue.locator("del", { hasText: "Thank you to our Sponsor Esdebe" }).waitFor();
    await siteOf().screenshot(queue, "strip-preview");
    const text = async () => (await siteOf().wordpress.readComment(comment.id)).content;
    expect(await text()).toContain("Sponsor Esdebe");
    await queue.getByRole("button", { name: "Take it out" }).click();
    await queue.getByText("Taken out on the site").waitFor();
    expect(await text()).toMatch(/until June\.\s+Editor: MedTechNews\.Uk$/);
  });

  it("leaves exactly what the site refused to be decided on once more, with the reason", async () => {
    const comment = await openAs("editor");
    const refused = comment.article.comments["lying-link"] ?? 0;
    await comment.page.route(`**/wp-json/wp/v2/comments/${refused}?**`, (route) =>
      route.fulfill({ status: 403, contentType: "text/html", body: "<h1>Blocked</h1>" }),
    );
    const { page: queue, ...parts } = await openQueue(siteOf().browser);
    const rows = ["promotional", "lying-link"].map((key) =>
      parts.row(comment.article.post, comment.article.comments[key] ?? 0),
    );
    for (const row of rows) await showRow(queue, row);
    for (const row of rows) await row.locator(".q-check").click();
    await queue.keyboard.press("s");
    await queue.locator(".bulk-plan").waitFor();
    await queue.keyboard.press("Enter");
    await expect.poll(() => comment.inDatabase()).toBe("spam");
    await expect.poll(() => rows[1]?.textContent()).toContain("Not on the site");
    expect(await rows[0]?.textContent()).not.toContain("Not on the site");
    await queue.locator('[data-news="settled"]').click();
    await expect.poll(() => rows[0]?.count()).toBe(0);
    await rows[1]?.locator(".q-check").click();
    await siteOf().screenshot(queue, "queue-unwritten");
    await comment.page.unrouteAll();
    await queue.keyboard.press("s");
    await queue.locator(".bulk-plan").waitFor();
    await queue.keyboard.press("Enter");
    await expect
      .poll(async () => (await siteOf().wordpress.readComment(refused)).status)
      .toBe("spam");
    await expect.poll(() => rows[1]?.textContent()).not.toContain("Not on the site");
  });
}
