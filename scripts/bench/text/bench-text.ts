import { readFileSync } from "node:fs";
import { rate } from "../../check-shared/upper-bound.ts";
import { readRows, type TextRow } from "../../train/text/text-rows.ts";
import { saveFigures } from "../save-figures.ts";
import { textJudges } from "./judges.ts";
import { measureAttacks } from "./measure-attacks.ts";
import { measureSpeed } from "./measure-speed.ts";

const usage = `npm run bench -- text [COMMENTS.jsonl…]
  Lines of {"text", "label": "spam" | "ham", "lang", "source", "domain"}. Without files, the time that
  our own examples take.`;
const ownExamples = ["sponsor-comments", "sponsor-innocent", "promotion"];

/** What a comment costs, what is said of it beside other tools, and what disguises change. */
export async function benchText(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(usage);
  const rows = readRows(args, []);
  const speed = measureSpeed(rows.length > 0 ? innocentNews(rows) : readOwn());
  console.log("microseconds a comment");
  console.table(speed);
  const english = rows.filter(({ lang }) => lang === "en");
  const sponsors = measureAttacks(textJudges[2], readSponsorLines(), innocentNews(english));
  console.log("disguises of our own sponsor lines");
  console.table(sponsors);
  if (rows.length === 0) return saveFigures("text", { speed, sponsors });
  const quality = measureQuality(rows);
  const spam = english.filter(
    ({ label, domain }) => label === "spam" && /^(?:blog|youtube)$/.test(domain),
  );
  const disguised = measureAttacks(
    textJudges[1],
    spam.map(({ text }) => text),
    innocentNews(english),
  );
  console.log("disguises: share of what is caught clean, and innocent news comments flagged");
  console.table(disguised);
  await saveFigures("text", { speed, sponsors, quality, disguised });
}

function innocentNews(rows: readonly TextRow[]): string[] {
  return rows
    .filter(({ label, domain }) => label === "ham" && domain === "news")
    .map(({ text }) => text);
}

/** Shares flagged, by kind of comment; on data that the weights have learned from. */
function measureQuality(rows: readonly TextRow[]) {
  const nameOf = ({ label, domain, lang }: TextRow) =>
    domain === "news" ? `${label} · news · ${lang}` : `${label} · ${domain}`;
  const groups = [...Map.groupBy(rows, nameOf)].sort(([a], [b]) => a.localeCompare(b));
  return textJudges.map(({ name, isFlagged }) => {
    console.log(`\n${name}: flagged`);
    const startedAt = performance.now();
    const shares = groups.map(([group, own]) => {
      const hits = own.filter(({ text }) => isFlagged(text)).length;
      console.log(`  ${group.padEnd(24)}${rate(hits, own.length)}`);
      return { group, hits, of: own.length };
    });
    const microseconds = (1000 * (performance.now() - startedAt)) / rows.length;
    console.log(`  ${microseconds.toFixed(1)} µs a comment`);
    return { name, shares, microseconds };
  });
}

function readOwn(): string[] {
  return ownExamples.flatMap((name) => readExamples(name).map(({ text }) => text));
}

/** In English, because disguises are of Latin letters. */
function readSponsorLines(): string[] {
  return ["sponsor-comments", "sponsor-comments-later"]
    .flatMap(readExamples)
    .filter(({ lang }) => lang === "en")
    .map(({ text }) => text);
}

function readExamples(name: string): { readonly lang: string; readonly text: string }[] {
  const url = new URL(`../../../test/fixtures/text/${name}.tsv`, import.meta.url);
  return readFileSync(url, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("\t");
      const text = (cells.at(-1) ?? "").replace(/[⟦⟧]/gu, "").replaceAll("\\n", "\n");
      return { lang: cells[0] ?? "", text };
    });
}
