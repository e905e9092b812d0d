import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ScannedPage } from "@/scripts/scan/scan-result";
import { articlePage, type TestComment } from "@/test/e2e/support/article-page";
import { runScript } from "@/test/e2e/support/run-script";

const count = 2_000;
const timeoutMs = 240_000;
/** Every hundredth comment is an editor's reply that thanks the sponsor. */
const step = 100;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "threadkeeper-test-"));
});

afterAll(() => rm(dir, { recursive: true }));

function comment(index: number): TestComment {
  const isEditor = index % step === 0;
  const body = `<p>On ward ${index} we tried it for ${(index % 9) + 2} weeks, and the night was calmer.</p>`;
  return {
    id: index,
    author: isEditor ? "Editor: MedTechNews.Uk" : `Reader ${index}`,
    html: isEditor ? `${body}<p>Thank you to our Sponsor Esdebe</p>` : body,
    isPostAuthor: isEditor,
  };
}

it(
  "judges two thousand comments without holding the page up",
  async () => {
    const comments = Array.from({ length: count }, (_, index) => comment(index + 1));
    const path = join(dir, "large.html");
    await writeFile(path, articlePage({ comments }));
    const { stdout, code } = await runScript("scan", ["--json", path], process.env, timeoutMs);
    expect(code).toBe(0);
    const [page] = JSON.parse(stdout) as ScannedPage[];
    expect(page?.comments).toHaveLength(count);
    const flagged = page?.comments.filter(({ findings }) =>
      findings.some(({ evidence }) => evidence === "Thank you to our Sponsor Esdebe"),
    );
    expect(flagged?.map(({ id }) => Number(id) % step)).toEqual(Array(count / step).fill(0));
    expect(page?.comments.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
    console.log(page?.timings);
    // A frozen page is one that does not answer for seconds; the machine may be busy besides.
    expect(page?.timings.longestTaskMs).toBeLessThan(1_000);
  },
  timeoutMs,
);
