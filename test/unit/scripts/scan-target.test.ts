import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scanTarget } from "@/scripts/scan/scan-target";

let dir: string;
let saved: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "threadkeeper-test-"));
  saved = join(dir, "http page.html");
  await writeFile(saved, "<p>");
});

afterAll(() => rm(dir, { recursive: true }));

it.each([
  ["https://news.example/a?b#c", "https://news.example/a?b#c"],
  ["HTTP://news.example", "http://news.example/"],
])("reads %s as an address", (given, href) => {
  expect(scanTarget(given)).toMatchObject({ kind: "url", url: { href } });
});

it("reads a path and a file: address as the same file", () => {
  expect(scanTarget(saved)).toEqual({ given: saved, kind: "file", path: saved });
  expect(scanTarget(pathToFileURL(saved).href)).toMatchObject({ kind: "file", path: saved });
});

it.each([
  ["http://", "Not a valid address."],
  ["http://[1", "Not a valid address."],
  ["no/such/page.html", "There is no such file."],
  ["", "There is no such file."],
])("says what is wrong with %o", (given, error) => {
  expect(scanTarget(given)).toEqual({ given, kind: "error", error });
});

it("does not take a folder or impossible names for pages", () => {
  expect(scanTarget(dir)).toMatchObject({ error: "Not a file." });
  expect(scanTarget("a\0b")).toMatchObject({ kind: "error" });
  expect(scanTarget("file://elsewhere/page.html")).toMatchObject({ kind: "error" });
  expect(scanTarget(`${saved}/page.html`)).toMatchObject({ error: "There is no such file." });
});
