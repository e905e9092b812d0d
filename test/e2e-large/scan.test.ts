import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ScannedPage, ScanResult } from "@/scripts/scan/scan-result";
import { articlePage, seedArticle } from "@/test/e2e/support/article-page";
import { type Finished, runScript } from "@/test/e2e/support/run-script";
import { type PageServer, servePages } from "@/test/e2e/support/serve-pages";

const demo = "test/fixtures/demo/index.html";
const line = "Thank you to our Sponsor Halvorsen Telemetry";
let dir: string;
let server: PageServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "threadkeeper-test-"));
  server = await servePages({});
});

afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

async function save(name: string, html: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, html);
  return path;
}

function parsed({ stdout }: Finished): readonly ScanResult[] {
  return JSON.parse(stdout);
}

function asRead(result: ScanResult | undefined): ScannedPage {
  if (result === undefined || "error" in result) throw new Error(result?.error ?? "Not there.");
  return result;
}

describe("the demonstration article", () => {
  let page: ScannedPage;

  beforeAll(async () => {
    const finished = await runScript("scan", ["--json", demo]);
    expect(finished).toMatchObject({ code: 0, stderr: "" });
    page = asRead(parsed(finished)[0]);
  });

  function byAuthor(author: string) {
    return page.comments.filter((comment) => comment.author === author);
  }

  it("is read whole, by its system, with the time that took", () => {
    expect(page).toMatchObject({ page: demo, adapter: "wordpress" });
    expect(page.comments).toHaveLength(25);
    expect(page.timings.detectMs).toBeGreaterThan(0);
    const deepest = page.comments.filter(({ depth }) => depth === 4);
    expect(deepest.map(({ author, parentId }) => [author, parentId])).toEqual([
      ["Ibrahim Sesay", "3103"],
    ]);
  });

  it("has the sponsor's line in each of the editor's replies, as an exact span", () => {
    const replies = byAuthor("Editor: WardAndWire");
    expect(replies).toHaveLength(3);
    for (const { bodyText, findings, isPostAuthor } of replies) {
      expect(isPostAuthor).toBe(true);
      expect(findings.map(({ kind }) => kind)).toEqual(["sponsor-line"]);
      const [{ start, end, evidence } = { start: null, end: null, evidence: "" }] = findings;
      expect(bodyText.slice(start ?? 0, end ?? 0)).toBe(line);
      expect(evidence).toBe(line);
    }
  });

  it.each([
    ["Best Hearing Aids UK", "promotional", null],
    ["Mrs Agatha Lowe", "promotional", null],
    ["EssayWriterPro", "promotional", null],
    ["Clinic Account Desk", "unsafe-link", "https://certificates-desk.test/login?next=northwick"],
    ["Sam Okafor", "unsafe-link", "javascript:document.forms.commentform.reset()"],
    ["Support Team", "unsafe-link", "https://xn--wardandwre-42i.example/registry"],
  ])("flags what %s wrote as %s", (author, kind, target) => {
    const [comment] = byAuthor(author);
    expect(comment?.verdict).toBe("likely");
    const finding = comment?.findings.find((one) => one.kind === kind);
    expect(finding?.explanation).toMatch(/^.{20,}\.$/);
    expect(finding?.target ?? null).toBe(target);
  });

  it.each([
    "Tobias Renner", // a German "Anzeige" that is a display
    "佐藤 美咲",
    "Priya Raman", // asks who sponsored the trial
    "Lionel Abara", // the bakery was a sponsor of the run
    "Dr Elias Brandt",
    "Henning Falk", // says who employs him
    "Rosa Lindgren", // an honest link
    "Maren Whitlock",
  ])("finds nothing in what %s wrote", (author) => {
    const comments = byAuthor(author);
    expect(comments.length).toBeGreaterThan(0);
    for (const { verdict, findings } of comments) {
      expect(findings).toEqual([]);
      expect(verdict).toBe("clean");
    }
  });

  it("reports the article's own slogan apart, and only as possible", () => {
    expect(page.article.findings.map(({ kind, band, evidence }) => [kind, band, evidence])).toEqual(
      [
        [
          "sponsor-line",
          "possible",
          "Protect every heartbeat with Kelvora's tamper-proof telemetry platform.",
        ],
      ],
    );
  });
});

describe("several pages", () => {
  it("mark what is only a note that a comment is gone", async () => {
    const withNotes = "test/fixtures/sites/examined28/mbin-kiosks.html";
    const finished = await runScript("scan", ["--json", withNotes, demo]);
    const marked = parsed(finished).map((page) =>
      asRead(page).comments.flatMap(({ isDeleted, bodyText }) =>
        isDeleted === true ? [bodyText] : [],
      ),
    );
    expect(marked).toEqual([["[Deleted by moderator]"], []]);
  });

  it("stand in the order given, and one that is missing stops none of the others", async () => {
    const first = await save("first.html", articlePage(seedArticle));
    const none = await save("none", "<!doctype html><title>Imprint</title><p>No comments here.");
    const gone = join(dir, "gone.html");
    const finished = await runScript("scan", ["--json", first, gone, none, first]);
    const results = parsed(finished);
    expect(finished.code).toBe(1);
    expect(finished.stderr).toBe(`${gone}: There is no such file.\n`);
    expect(results.map(({ page }) => page)).toEqual([first, gone, none, first]);
    expect(results[1]).toEqual({ page: gone, error: "There is no such file." });
    expect(results[2]).toMatchObject({ adapter: null, comments: [], article: { findings: [] } });
    const [again, before] = [asRead(results[3]), asRead(results[0])];
    expect({ ...again, timings: null }).toEqual({ ...before, timings: null });
  });

  it("are read from addresses too, and one that does not answer says why", async () => {
    server.set("/story", articlePage(seedArticle));
    const addresses = [`${server.origin}/story`, `${server.origin}/gone`, "http://127.0.0.1:9/"];
    const finished = await runScript("scan", ["--json", ...addresses]);
    const [story, gone, silent] = parsed(finished);
    expect(finished.code).toBe(1);
    expect(asRead(story).comments).toHaveLength(3);
    expect(gone).toEqual({ page: addresses[1], error: "The server answered 404." });
    expect(silent).toMatchObject({ error: expect.stringContaining("could not be loaded") });
  });
});

describe("a saved page", () => {
  it("is read as it lies there: nothing is fetched from elsewhere", async () => {
    const elsewhere = server.origin.replace("127.0.0.1", "localhost");
    const tail = `<img src="${elsewhere}/pixel.gif"><script src="${server.origin}/track.js"></script>`;
    const saved = await save("tracking.html", articlePage({ ...seedArticle, tail }));
    const asked = server.asked.length;
    const [page] = parsed(await runScript("scan", ["--json", saved]));
    expect(asRead(page).comments).toHaveLength(3);
    expect(server.asked.slice(asked)).toEqual([]);
  });

  it("may add its comments late", async () => {
    const html = articlePage(seedArticle);
    const late = `<!doctype html><title>Late</title><div id="comments"></div><script>
      fetch(location.href).then(() => setTimeout(() => {
        const page = new DOMParser().parseFromString(${JSON.stringify(html).replaceAll("</", "<\\/")}, "text/html");
        document.getElementById("comments").append(...page.body.children);
      }, 300));</script>`;
    const [page] = parsed(await runScript("scan", ["--json", await save("late.html", late)]));
    expect(asRead(page).comments).toHaveLength(3);
  });

  it("may have its comments in a frame, which are the page's", async () => {
    const inside = articlePage(seedArticle).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const html = `<!doctype html><title>Framed</title><h1>Framed</h1><p>The comments are below.</p>
      <div id="comments"><iframe srcdoc="${inside}"></iframe></div>`;
    const [page] = parsed(await runScript("scan", ["--json", await save("framed.html", html)]));
    const { adapter, comments } = asRead(page);
    expect(adapter).toBe("wordpress");
    expect(comments).toHaveLength(3);
    expect(comments.map(({ frame }) => frame)).toEqual(Array(3).fill("about:srcdoc"));
  });

  it("is read by the generic reader alone on demand", async () => {
    const [page] = parsed(await runScript("scan", ["--json", "--generic", demo]));
    const { adapter, comments } = asRead(page);
    expect(adapter).toBe("generic");
    expect(comments).toHaveLength(25);
    expect(comments.filter(({ bodyText }) => bodyText.includes(line))).toHaveLength(3);
  });
});

describe("without --json", () => {
  it("a person reads totals, evidence and reasons", async () => {
    const { stdout, code } = await runScript("scan", [demo]);
    expect(code).toBe(0);
    expect(stdout).toContain("25 comments read (wordpress) · 9 flagged");
    expect(stdout).toContain(`sponsor line    likely    ${line}\n`);
    expect(stdout).toContain("In the article itself");
  });

  it.each([[[]], [["--colour", demo]]])(
    "the arguments %j are answered with the usage",
    async (args) => {
      const { stdout, stderr, code } = await runScript("scan", args);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain("Usage: npm run scan");
    },
  );
});
