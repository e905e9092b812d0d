import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(project + path, "utf8");
const pages = ["README.md", "deploy/README.md", ...pagesBelow("docs")];

function pagesBelow(folder: string): string[] {
  return readdirSync(project + folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `${folder}/${path}`);
}

/** Tests that a page names, each with what it says of their titles: `path`: title. */
function namedTests(text: string): (readonly [path: string, title: string])[] {
  return Array.from(text.matchAll(/`(test\/[\w./-]+)`(?:: ([^|,;`\n]+))?/g), ([, path, title]) => [
    path ?? "",
    (title ?? "").trim().replace(/\.$/, ""),
  ]);
}

/** What is wrong with a page's mention of a test; empty where it is there and says what is said. */
function faultOf([path, title]: readonly [path: string, title: string]): string {
  if (!existsSync(project + path)) return `${path} is not there`;
  if (title === "" || statSync(project + path).isDirectory()) return "";
  return read(path).includes(title) ? "" : `${path} has no test called "${title}"`;
}

/** Files of ours that a page links to. */
function brokenLinks(page: string, text: string): string[] {
  const folder = new URL(page, `file://${project}`);
  return Array.from(text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g), ([, link = ""]) => link)
    .filter((link) => !existsSync(fileURLToPath(new URL(link, folder))))
    .map((link) => `${page} links to ${link}`);
}

describe("the documents", () => {
  it("name tests that exist, by titles that these have", () => {
    expect(faultOf(["test/unit/nowhere.test.ts", ""])).toBe(
      "test/unit/nowhere.test.ts is not there",
    );
    expect(faultOf(["test/unit/docs.test.ts", "says no such thing" + "!"])).toContain("no test");
    expect(namedTests(read("docs/threats.md")).length).toBeGreaterThan(20);
    // What somebody is told to write is called "my-…".
    const named = pages
      .flatMap((page) => namedTests(read(page)))
      .filter(([path]) => !path.includes("/my-"));
    expect(named.map(faultOf).filter((fault) => fault !== "")).toEqual([]);
  });

  it("link to files that are there", () => {
    expect(brokenLinks("README.md", "[a](docs/no-such-page.md)")).toHaveLength(1);
    expect(pages.flatMap((page) => brokenLinks(page, read(page)))).toEqual([]);
  });
});
