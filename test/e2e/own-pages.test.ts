import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBuild } from "../build/read-build";
import { type Running, startExtension } from "./support/start-extension";

/** Every page there is: one that is added is asked as well. */
const pages = [...readBuild("e2e/chrome-mv3").keys()].filter((path) => path.endsWith(".html"));
let browser: Running;

beforeAll(async () => {
  browser = await startExtension();
});
afterAll(() => browser?.close());

/** What becomes of markup and of scripts that come as text. (A driver's own code may use `eval`.) */
function tryText(page: Page): Promise<Record<"markup" | "script", string>> {
  return page.evaluate(() => {
    const outcome = (work: () => unknown) => {
      try {
        work();
        return "let in";
      } catch (cause) {
        return cause instanceof Error ? cause.name : String(cause);
      }
    };
    const box = document.createElement("div");
    return {
      markup: outcome(() => box.insertAdjacentHTML("beforeend", "<b>planted</b>")),
      script: outcome(() => {
        document.createElement("script").text = "globalThis.planted = true";
      }),
    };
  });
}

describe("our own pages", () => {
  test.each(pages)("draw %s, and make neither markup nor scripts out of text", async (name) => {
    const page = await browser.open(`chrome-extension://${browser.extensionId}/${name}`);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.reload();
    await page.locator("button, a[href], [role=tab]").first().waitFor();
    expect(errors).toEqual([]);
    expect(await tryText(page)).toEqual({
      markup: "TypeError",
      script: "TypeError",
    });
  });

  test("are three", () => {
    expect(pages).toEqual(["options.html", "popup.html", "sidepanel.html"]);
  });

  test("are guarded by their policy alone: an ordinary page lets markup in", async () => {
    const page = await browser.open("about:blank");
    expect((await tryText(page)).markup).toBe("let in");
  });
});
