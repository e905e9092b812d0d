import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { chromiumPath } from "../find-browser.ts";
import { type Comparison, compareComments } from "./compare-comments.ts";
import type { PlainComment } from "./plain-comments.ts";

/**
 * Opens every page of ../shared/fixtures in real Chromium, reads it, and compares with its truth.
 * `--generic` uses the generic reader alone, `--own` reads the project's own pages instead,
 * `--notes` prints each difference, names pick pages.
 */
interface Probe {
  readonly adapter: string | null;
  readonly comments: readonly PlainComment[];
  readonly ms: number;
  readonly isHinted: boolean;
}

declare function probe(genericOnly: boolean): Probe;

const root = fileURLToPath(new URL("../../", import.meta.url));
const origin = "http://fixture.test/";
const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const place = flags.includes("--own") ? "../../test/fixtures/sites/" : "../../../shared/fixtures/";
const folder = new URL(place, import.meta.url);
const picked = process.argv.slice(2).filter((word) => !word.startsWith("--"));

async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: "error",
    resolve: { alias: { "@": root.replace(/\/$/, "") } },
    build: {
      write: false,
      minify: false,
      lib: { entry: "scripts/check-shared/probe.ts", formats: ["iife"], name: "threadkeeper" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("The probe was not bundled.");
  return chunk.code;
}

async function readFixture(page: Page, name: string, script: string): Promise<Probe> {
  await page.goto(`${origin}${name}.html`);
  await page.evaluate(script);
  return page.evaluate((genericOnly) => probe(genericOnly), flags.includes("--generic"));
}

function truthOf(name: string): PlainComment[] {
  const text = readFileSync(new URL(`${name}.json`, folder), "utf8");
  return (JSON.parse(text) as { comments: PlainComment[] }).comments;
}

const counted = [
  "bodies",
  "authors",
  "authorUrls",
  "parents",
  "depths",
  "times",
  "links",
  "postAuthors",
  "ids",
] as const;

const row = (words: readonly unknown[]) =>
  words.map((word, at) => String(word).padEnd(at === 0 ? 24 : at === 1 ? 16 : 12)).join("");

function isExact(one: Comparison): boolean {
  const isAll = counted.every((field) => field === "ids" || one[field] === one.expected);
  return isAll && one.extra === 0;
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.slice(0, -".html".length))
  .filter((name) => picked.length === 0 || picked.includes(name));

const script = await bundleProbe();
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.route("**/*", (route) => {
  const [, name] = /^http:\/\/fixture\.test\/([\w-]+)\.html$/.exec(route.request().url()) ?? [];
  if (name === undefined) return route.abort();
  const body = readFileSync(new URL(`${name}.html`, folder), "utf8");
  return route.fulfill({ body, contentType: "text/html; charset=utf-8" });
});

console.log(row(["page", "adapter", "expected", ...counted, "extra", "ms"]));
const all: Comparison[] = [];
for (const name of names) {
  const { adapter, comments, ms, isHinted } = await readFixture(page, name, script);
  const one = compareComments(truthOf(name), comments);
  all.push(one);
  const counts = counted.map((field) => one[field]);
  console.log(row([name, adapter ?? "-", one.expected, ...counts, one.extra, ms.toFixed(1)]));
  if (flags.includes("--notes")) for (const note of one.notes) console.log(`    ${note}`);
  if (one.expected > 0 && !isHinted) console.log("    the loader would have missed this page");
}
await browser.close();

const total = (field: "expected" | "extra" | (typeof counted)[number]) =>
  all.reduce((sum, one) => sum + one[field], 0);
console.log(row(["total", "", total("expected"), ...counted.map(total), total("extra"), ""]));
const exact = all.filter(isExact).length;
console.log(`${exact} of ${all.length} pages exact`);
// With `--generic` the figures are a measure, not a promise.
if (exact < all.length && !flags.includes("--generic")) process.exitCode = 1;
