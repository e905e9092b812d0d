import { afterEach, expect, test } from "vitest";
import de from "@/public/_locales/de/messages.json";
import en from "@/public/_locales/en/messages.json";
import ja from "@/public/_locales/ja/messages.json";
import { type Running, startExtension } from "@/test/e2e/support/start-extension";

let browser: Running | undefined;

afterEach(() => browser?.close());

/** The catalogue that a browser in Danish gets is the one that is fallen back to. */
test.each([
  ["de", de],
  ["ja", ja],
  ["da", en],
] as const)("our pages speak the language of a browser in %s", async (locale, catalogue) => {
  browser = await startExtension({ locale });
  const page = await browser.open(`chrome-extension://${browser.extensionId}/options.html`);
  const { ui_section_sites: sites, ui_section_diagnostics: last } = catalogue;
  await page.getByRole("link", { name: sites.message, exact: true }).first().waitFor();
  await page.getByRole("link", { name: last.message, exact: true }).first().waitFor();
  const text = await page.locator("body").innerText();
  // Neither an id for a gap, nor a sign that parts or fills packed messages.
  expect(text).not.toMatch(/\b(?:ui|text|ext)_[a-z]|`|#\d/);
});
