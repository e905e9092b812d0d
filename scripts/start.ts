import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { openPanel } from "./ask-extension.ts";
import { ensureBuild } from "./build/ensure-build.ts";
import { enableSite } from "./enable-site.ts";
import { installSystem } from "./install-system.ts";
import { launchChromium } from "./launch-chromium.ts";
import { formatResult, type Paint } from "./scan/format-result.ts";
import { scanPages } from "./scan/scan-pages.ts";
import { serveFiles } from "./serve-files.ts";
import { takePictures } from "./start/take-pictures.ts";

/**
 * `npm start`: the demonstration article with the extension at work on it. With a display, a
 * window stays open until it is closed; without one, the findings are printed and screenshots are
 * left in artifacts/.
 */
const article = fileURLToPath(new URL("../test/fixtures/demo/index.html", import.meta.url));
const artifacts = fileURLToPath(new URL("../artifacts/", import.meta.url));

async function showWindow(): Promise<void> {
  const server = await serveFiles([article]);
  const launched = await launchChromium({ isHeaded: true });
  try {
    const closed = new Promise<void>((resolve) => launched.context.once("close", () => resolve()));
    const panel = await openPanel(launched);
    await enableSite(panel, "127.0.0.1");
    const page = await launched.context.newPage();
    await page.goto(`${server.urlOf(article)}#mh-comments`);
    await panel.close();
    console.log(`${server.urlOf(article)}
The extension is enabled on this page. Hover or focus a comment to decide; Alt+Shift+M turns on the
keyboard, then ? lists the keys. Close the window to end.`);
    await closed;
  } finally {
    await launched.close();
    await server.close();
  }
}

async function showOnPaper(): Promise<void> {
  const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
  await scanPages([{ given: "The demonstration article", kind: "file", path: article }], {
    genericOnly: false,
    onResult(result) {
      console.log(`${formatResult(result, paint)}\n`);
      if ("error" in result) throw new Error("The demonstration article could not be read.");
    },
  });
  await mkdir(artifacts, { recursive: true });
  for (const path of await takePictures(article, artifacts)) console.log(path);
}

/** Windows and macOS always have one. */
function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

try {
  installSystem("browser");
  await ensureBuild();
  await (hasDisplay() ? showWindow() : showOnPaper());
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
