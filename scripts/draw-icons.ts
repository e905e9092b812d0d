/**
 * Draws public/icon/*.png from the drawings in scripts/icons: `node scripts/draw-icons.ts`.
 * Small sizes have a drawing of their own, on the pixel grid; a scaled one would blur.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumPath } from "./find-browser.ts";

const folder = new URL("../public/icon/", import.meta.url);
const sources = new URL("icons/", import.meta.url);
const drawings = [
  { file: "small.svg", sizesPx: [16, 32] },
  { file: "large.svg", sizesPx: [48, 96, 128] },
] as const;

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const { file, sizesPx } of drawings) {
    const svg = await readFile(new URL(file, sources), "utf8");
    for (const sizePx of sizesPx) {
      await page.setViewportSize({ width: sizePx, height: sizePx });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${sizePx}px;height:${sizePx}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${sizePx}.png`, folder), png);
      console.log(fileURLToPath(new URL(`${sizePx}.png`, folder)), png.length);
    }
  }
} finally {
  await browser.close();
}
