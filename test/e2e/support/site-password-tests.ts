import { expect, it } from "vitest";
import { siteDesk } from "./site-desk";
import type { WordPressBrowser } from "./wordpress-browser";

/** A site that is moderated without a login, by an application password: given, revoked and forgotten. */
export function addPasswordTests(siteOf: () => WordPressBrowser): void {
  const { openAs } = siteDesk(siteOf);

  it("writes with an application password where nobody is logged in", async () => {
    const comment = await openAs("editor");
    const { panel: ours, extensionId } = siteOf().browser;
    const options = await ours.context().newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html#sites`);
    const field = (name: RegExp) => options.getByLabel(name);
    await field(/Address of its REST API/).fill(`${siteOf().wordpress.url}/wp-json/`);
    await field(/User name/).fill("editor");
    await field(/^Application password/).fill("wrong wrong wrong");
    const keep = options.getByRole("button", { name: "Test and keep" });
    await keep.click();
    await options.getByText("does not accept this user name and password").waitFor();
    await siteOf().screenshot(options, "site-password");
    const password = await siteOf().wordpress.addPassword("editor");
    await field(/^Application password/).fill(password);
    await keep.click();
    await options.getByText("Application password of editor").waitFor();
    await comment.page.context().clearCookies();
    await comment.tool("spam").click();
    await expect.poll(() => comment.inDatabase()).toBe("spam");
    await revokePasswords(siteOf().wordpress.url, "editor", password);
    await comment.tool("hold").click();
    await expect
      .poll(() => comment.siteLine.textContent())
      .toContain("no longer accepts the application password");
    const kept = options.locator("li", { hasText: "Application password of" });
    await kept.getByRole("button", { name: "Forget" }).click();
    await kept.getByRole("alertdialog").getByRole("button", { name: "Forget" }).click();
    await expect.poll(() => kept.count()).toBe(0);
    await comment.tool("approve").click();
    await expect.poll(() => comment.siteLine.textContent()).toContain("logged out");
    await options.close();
  });
}

/** All application passwords of whom this one is of, as their profile's button does. */
async function revokePasswords(url: string, name: string, password: string): Promise<void> {
  const { ok, status } = await fetch(`${url}/wp-json/wp/v2/users/me/application-passwords`, {
    method: "DELETE",
    headers: { Authorization: `Basic ${btoa(`${name}:${password}`)}` },
  });
  if (!ok) throw new Error(`The passwords could not be revoked: HTTP ${status}.`);
}
