/**
 * Draws every component in every state into artifacts/gallery/*.png, to be looked at:
 * `node test/gallery/draw-gallery.ts [beginning of a group's name [language]]`.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { createServer } from "vite";
import { chromiumPath } from "../../scripts/find-browser.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const pictures = `${project}artifacts/gallery/`;
const [wanted = "", asked] = process.argv.slice(2);

const usual = [
  { name: "light", scheme: "light", language: "en", widthPx: 760 },
  { name: "dark", scheme: "dark", language: "en", widthPx: 760 },
  { name: "arabic", scheme: "light", language: "ar", widthPx: 760 },
  { name: "german", scheme: "light", language: "de", widthPx: 760 },
  { name: "narrow", scheme: "light", language: "en", widthPx: 320 },
  { name: "forced", scheme: "light", language: "en", widthPx: 760, forcedColors: "active" },
] as const;
const looks =
  asked === undefined
    ? usual
    : [{ name: asked, scheme: "light", language: asked, widthPx: 480 } as const];

const server = await createServer({
  root: project,
  configFile: false,
  publicDir: false,
  logLevel: "error",
  resolve: { alias: { "@": project.replace(/\/$/, "") } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { host: "127.0.0.1", port: 0, hmr: false, watch: null },
  cacheDir: `${project}artifacts/.vite-gallery`,
});
await server.listen();
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  await mkdir(pictures, { recursive: true });
  const origin = server.resolvedUrls?.local[0] ?? "";
  for (const look of looks) {
    const page = await browser.newPage({
      viewport: { width: look.widthPx, height: 800 },
      colorScheme: look.scheme,
      reducedMotion: "reduce",
      ...("forcedColors" in look ? { forcedColors: look.forcedColors } : {}),
    });
    page.on("pageerror", (error) => console.error(look.name, error.message));
    for (const group of await groupsAt(page, origin)) {
      if (!group.startsWith(wanted)) continue;
      await page.goto(`${origin}test/gallery/index.html?only=${group}&lang=${look.language}`);
      await page.locator("html[data-ready]").waitFor({ state: "attached" });
      await page.screenshot({ path: `${pictures}${group}-${look.name}.png`, fullPage: true });
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(pictures);

/** The first words of all scenes: one picture each. */
async function groupsAt(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}test/gallery/index.html?only=-`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  return (await page.locator("html").getAttribute("data-groups"))?.split(" ") ?? [];
}
