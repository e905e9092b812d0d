import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** `npm run detect` with these lines on standard input. */
function run(...lines: readonly string[]) {
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--import", "./scripts/alias.mjs", "scripts/detect.ts"],
    { cwd: root, input: `${lines.join("\n")}\n`, encoding: "utf8" },
  );
  return {
    status,
    answers: stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  };
}

describe("npm run detect", { timeout: 60_000 }, () => {
  it("answers line for line, in order, with offsets into the text as given", () => {
    const text = "Agreed.\nThаnk you to our Sponsor Esdebe";
    const { status, answers } = run(
      JSON.stringify({ text: "The road is closed." }),
      JSON.stringify({ text, author: null, links: null, page: "https://news.example/a" }),
    );
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({ verdict: "clean", findings: [], failures: [] });
    expect(answers[1].verdict).toBe("likely");
    expect(answers[1].findings[0]).toMatchObject({
      kind: "sponsor-line",
      start: 8,
      end: text.length,
      explanation: "The line thanks a sponsor, Esdebe.",
    });
  });

  it("judges one link alone", () => {
    const [answer] = run(JSON.stringify({ url: "https://paypal.com@evil.example/" })).answers;
    expect(answer.findings).toMatchObject([{ kind: "unsafe-link", severity: "high" }]);
    expect(answer.scores["unsafe-link"]).toBeGreaterThan(0.5);
  });

  it("says what is wrong with a line, goes on, and ends with 1", () => {
    const { status, answers } = run(
      "{",
      JSON.stringify({ text: 5 }),
      JSON.stringify({ text: "Hi" }),
    );
    expect(status).toBe(1);
    expect(answers[0].error).toMatch(/JSON/);
    expect(answers[1].error).toBe("text: Invalid input");
    expect(answers[2].verdict).toBe("clean");
  });

  it("applies rules of one's own, and says which cannot be one", () => {
    const { status, answers } = run(
      JSON.stringify({ text: "The best casinos here", rules: [{ words: ["casino*"] }] }),
      JSON.stringify({
        text: "Here.",
        links: [{ href: "https://x.otter.example/", text: "here" }],
        rules: [{ block: "otter.example" }],
      }),
      JSON.stringify({ text: "Here.", rules: [{ words: ["x"] }] }),
      JSON.stringify({ text: "Here.", rules: [{ block: "no domain" }] }),
    );
    expect(status).toBe(1);
    expect(answers[0].findings[0]).toMatchObject({
      kind: "own-rule",
      evidence: "casinos",
      explanation: "Your rule “casino*” matches.",
    });
    expect(answers[1].findings[0].explanation).toBe("You have blocked otter.example.");
    expect(answers[2].error).toContain("too-short");
    expect(answers[3].error).toContain("no domain");
  });
});
