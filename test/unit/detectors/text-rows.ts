import { readFileSync } from "node:fs";

/** The rows of a table of test/fixtures/text: cells as written, a comment's marks and `\n` among them. */
export function textRows(name: string): string[][] {
  return readFileSync(new URL(`../../fixtures/text/${name}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
}
