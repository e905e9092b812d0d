import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ScanResult } from "@/scripts/scan/scan-result";
import { runScript } from "@/test/e2e/support/run-script";

const pages = 40;
const timeoutMs = 240_000;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "threadkeeper-test-"));
});

afterAll(() => rm(dir, { recursive: true }));

/** What markup is broken with: loose ends, the wrong kind of list, letters that are no text. */
const dirt = fc.constantFrom(
  "<",
  "</li></ol>",
  "<li>",
  "<table><tr>",
  '<a href="',
  "<!--",
  "<template>",
  "<svg><style>",
  "\0",
  "&#xD800;",
  "\u202e",
  "<p>".repeat(500),
);
const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(400),
  insert: dirt,
});

function broken(html: string, cuts: readonly { at: number; drop: number; insert: string }[]) {
  return cuts.reduce((text, { at, drop, insert }) => {
    const position = Math.floor(at * text.length);
    return text.slice(0, position) + insert + text.slice(position + drop);
  }, html);
}

it(
  `reads ${pages} broken copies of a page, and every one to its end`,
  async () => {
    const html = await readFile("test/fixtures/demo/index.html", "utf8");
    const seed = Date.now();
    console.log(`seed ${seed}`);
    const cuts = fc.sample(fc.array(cut, { minLength: 1, maxLength: 12 }), {
      numRuns: pages,
      seed,
    });
    const paths = cuts.map((_, index) => join(dir, `${index}.html`));
    await Promise.all(paths.map((path, index) => writeFile(path, broken(html, cuts[index] ?? []))));
    const { stdout } = await runScript("scan", ["--json", ...paths], process.env, timeoutMs);
    const results = JSON.parse(stdout) as ScanResult[];
    expect(results.map(({ page }) => page)).toEqual(paths);
    expect(results.filter((result) => "error" in result)).toEqual([]);
    const unknown = results.flatMap((result) =>
      "error" in result ? [] : result.comments.filter(({ verdict }) => verdict === "unknown"),
    );
    expect(unknown).toEqual([]);
  },
  timeoutMs,
);
