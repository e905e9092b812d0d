import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readBuild, readManifest, storeBuilds } from "./read-build";

/** Width and height stand in the first chunk of every PNG. */
function pngSize(file: Buffer | undefined): readonly [number, number] {
  if (file === undefined) return [0, 0];
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

describe.each(storeBuilds)("the store build %s", (name) => {
  const files = readBuild(name);
  const manifest = readManifest(name);

  it("asks for no site at install; each is granted by the person", () => {
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest["optional_host_permissions"]).toEqual(["https://*/*", "http://*/*"]);
    expect(manifest).not.toHaveProperty("content_scripts");
  });

  it("asks for no permission that shows a warning at install", () => {
    const quiet = ["activeTab", "alarms", "scripting", "sidePanel", "storage", "unlimitedStorage"];
    expect(quiet).toEqual(expect.arrayContaining(manifest["permissions"] as string[]));
  });

  it("gives pages nothing to find or to load", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it.each([16, 32, 48, 96, 128])("has its icon in %d pixels", (pixels) => {
    const icons = manifest["icons"] as Readonly<Record<string, string>>;
    expect(pngSize(files.get(icons[pixels] ?? ""))).toEqual([pixels, pixels]);
  });

  it("runs no code that comes as text, and loads none from elsewhere", () => {
    for (const [path, bytes] of files) {
      if (!/\.(?:js|html)$/.test(path)) continue;
      const text = bytes.toString();
      expect(text, path).not.toMatch(/\beval\(|\bnew Function\(|\bimportScripts\(/);
      expect(text, path).not.toMatch(/<script[^>]+src="(?:https?:)?\/\//);
    }
  });

  it("names a language for every text of its manifest", () => {
    const { default_locale: language } = manifest;
    const catalogue = JSON.parse(files.get(`_locales/${language}/messages.json`)?.toString() ?? "");
    const named = JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g);
    for (const [, id = ""] of named) expect(catalogue).toHaveProperty(id);
  });
});

/** In bytes, compressed, as a page or the background loads them. */
const budgets = [
  ["content-scripts/loader.js", 10 * 1024],
  ["content-scripts/comments.js", 100 * 1024],
  ["background.js", 1024 * 1024],
] as const;

describe("the size of", () => {
  const files = readBuild("store/chrome-mv3");
  it.each(budgets)("%s stays within its budget of %d bytes, gzipped", (path, budget) => {
    const bytes = files.get(path);
    expect(bytes).toBeDefined();
    const size = gzipSync(bytes ?? "", { level: 9 }).length;
    console.log(`${path}: ${size} of ${budget} bytes (${Math.round((100 * size) / budget)} %)`);
    expect(size).toBeLessThanOrEqual(budget);
  });
});
