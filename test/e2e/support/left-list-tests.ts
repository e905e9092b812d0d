import { expect, test } from "vitest";
import { articlePage } from "./article-page";
import { article, type ListDesk } from "./list-desk";

/** How a reader leaves a list, and what they are asked and offered afterwards. */
export function addLeftListTests(desk: ListDesk): void {
  const { server, reader, section, strip, labelOf, rowOf } = desk;

  test("leaves, and pins and labels of the list are gone at once", async () => {
    const panel = await section(reader, "Lists");
    await rowOf(panel).getByRole("button", { name: "Leave" }).click();
    await panel.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
    await expect.poll(() => rowOf(panel).count()).toBe(0);
    const { page } = desk;
    await page.bringToFront();
    await expect.poll(() => strip(page).count()).toBe(0);
    await expect.poll(() => labelOf(page, 12).innerText()).toBe("Sponsored");
    const badges = page.locator('[data-threadkeeper="pin-badge"]');
    await expect.poll(() => badges.count()).toBe(0);
  });

  test("takes a list from a file, too, and a forged one from a file is refused", async () => {
    const panel = await section(reader, "Lists");
    const choose = async (text: string) => {
      const chooser = panel.waitForEvent("filechooser");
      await panel.getByRole("button", { name: "Choose a list as a file" }).click();
      const buffer = Buffer.from(text);
      await (await chooser).setFiles({ name: "l.json", mimeType: "application/json", buffer });
    };
    await choose(JSON.stringify(desk.good).replace("MedTechNews", "MedTechNevs"));
    const told = panel.getByRole("status").filter({ hasText: "The signature is wrong" });
    await expect.poll(() => told.count()).toBe(1);
    await choose(JSON.stringify(desk.good));
    await panel.getByRole("button", { name: "Subscribe" }).click();
    await expect.poll(() => rowOf(panel).innerText()).toContain("2 pinned replies");
    expect(
      await rowOf(panel)
        .getByRole("button", { name: /^Look for/ })
        .count(),
    ).toBe(0);
    // By keyboard: what has the focus goes with the row.
    await rowOf(panel).getByRole("button", { name: "Leave" }).press("Enter");
    await panel.getByRole("alertdialog").getByRole("button", { name: "Leave" }).press("Enter");
    await expect.poll(() => rowOf(panel).count()).toBe(0);
    expect(await panel.locator("main").innerText()).not.toContain("You subscribe to MedTechNews");
    expect(await panel.locator(":focus").getAttribute("type")).toBe("url");
  });

  test("who says never is not asked again, and may look by themselves all the same", async () => {
    const { page } = desk;
    await page.bringToFront();
    await page.reload();
    await reader.report(page);
    const popup = await reader.openPopup(page);
    await popup.getByRole("button", { name: "Never" }).click();
    const search = popup.getByRole("button", { name: "Look for a newsroom’s list" });
    await expect.poll(() => search.count()).toBe(1);
    await popup.reload();
    await expect.poll(() => search.count()).toBe(1);
    expect(await popup.getByRole("button", { name: "Look at the list" }).count()).toBe(0);
    await popup.close();
  });

  test("asks the well-known address of a site that announces nothing, when told to and not before", async () => {
    const { head: _, ...plain } = article;
    server.set("/9701", articlePage({ ...plain, post: 9701 }));
    const other = await reader.open(`${server.origin}/9701`);
    await reader.report(other);
    const wellKnown = "/.well-known/threadkeeper.json";
    const popup = await reader.openPopup(other);
    const search = popup.getByRole("button", { name: "Look for a newsroom’s list" });
    await expect.poll(() => search.count()).toBe(1);
    expect(server.asked).not.toContain(wellKnown);
    await search.click();
    const told = popup.getByRole("status").filter({ hasText: "did not give a list (answer 404)" });
    await expect.poll(() => told.count()).toBe(1);
    expect(server.asked).toContain(wellKnown);
    server.set(wellKnown, JSON.stringify(desk.good));
    await search.click();
    await expect.poll(() => popup.getByRole("button", { name: "Subscribe" }).count()).toBe(1);
  });
}
