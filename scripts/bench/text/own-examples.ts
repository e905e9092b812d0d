import { readFileSync } from "node:fs";

interface Example {
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
}

/** The project's own comments, without the brackets that mark sponsor lines. */
export function readExamples(name: string): Example[] {
  const url = new URL(`../../../test/fixtures/text/${name}.tsv`, import.meta.url);
  return readFileSync(url, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("\t");
      const text = (cells.at(-1) ?? "").replace(/[⟦⟧]/gu, "").replaceAll("\\n", "\n");
      return { lang: cells[0] ?? "", kind: cells.length > 2 ? (cells[1] ?? "") : "", text };
    });
}

const withSponsors = [
  "sponsor-comments",
  "sponsor-comments-later",
  "unseen-first",
  "unseen-second",
];

/** Comments with a sponsor line, in English, because disguises are of Latin letters. */
export function readSponsorLines(): string[] {
  return withSponsors
    .flatMap(readExamples)
    .filter(({ lang, kind }) => lang === "en" && (kind === "cued" || kind === "slogan"))
    .map(({ text }) => text);
}

/** Comments of every kind, for the time they take. */
export function readEverything(): string[] {
  return [...withSponsors, "sponsor-innocent", "promotion"]
    .flatMap(readExamples)
    .map(({ text }) => text);
}
