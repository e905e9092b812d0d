import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readRows, type TextRow } from "../../train/text/text-rows.ts";
import { saveFigures } from "../save-figures.ts";
import { textJudges } from "./judges.ts";
import { measureAttacks } from "./measure-attacks.ts";
import { measureTextGrowth } from "./measure-growth.ts";
import { measureQuality } from "./measure-quality.ts";
import { measureSpeed } from "./measure-speed.ts";
import { readEverything, readSponsorLines } from "./own-examples.ts";

const usage = `npm run bench -- text [options] [COMMENTS.jsonl…]
  COMMENTS           lines of {"text", "label": "spam" | "ham", "lang", "source", "domain"}; without
                     any, our own examples are timed and disguised
  --disguise         the tables of disguises alone
  --spans FILE       lines of {"text", "spans"}: comments with a sponsor line, to be disguised, too
  --most COUNT       comments of a kind that every judge is asked of (default 200)`;
const defaultMost = "200";

/** What a comment costs, what is said of it beside other tools, and what disguises change. */
export async function benchText(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      disguise: { type: "boolean", default: false },
      spans: { type: "string" },
      most: { type: "string", default: defaultMost },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  const rows = readRows(positionals, []);
  const disguised = () => measureDisguises(rows, values.spans);
  if (values.disguise) return saveFigures("text-disguise", disguised());
  console.log("microseconds a comment");
  const timed = rows.length > 0 ? innocentNews(rows) : readEverything();
  const speed = measureSpeed(timed);
  console.table(speed);
  await measureTextGrowth(timed);
  const quality = measureQuality(Object.values(textJudges), rows, Number(values.most));
  await saveFigures("text", { speed, quality, disguised: disguised() });
}

function measureDisguises(rows: readonly TextRow[], spans: string | undefined) {
  const english = rows.filter(({ lang }) => lang === "en");
  const innocent = innocentNews(english);
  const { possible, sponsor } = textJudges;
  console.log("\nsponsor lines of our own in disguise");
  const own = measureAttacks(sponsor, readSponsorLines(), innocent);
  const inserted = readSpans(spans);
  if (inserted.length > 0) console.log("\nsponsor lines inside other comments in disguise");
  const others = inserted.length > 0 ? measureAttacks(sponsor, inserted, []) : [];
  const spam = english.filter(
    ({ label, domain }) => label === "spam" && /^(?:blog|youtube)$/.test(domain),
  );
  if (spam.length === 0) return { own, others };
  console.log("\npromotion in disguise");
  const texts = spam.map(({ text }) => text);
  return { own, others, promotion: measureAttacks(possible, texts, innocent) };
}

function innocentNews(rows: readonly TextRow[]): string[] {
  return rows
    .filter(({ label, domain }) => label === "ham" && domain === "news")
    .map(({ text }) => text);
}

/** English comments with a sponsor line in them. */
function readSpans(file: string | undefined): string[] {
  if (file === undefined) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; lang?: string | null; spans?: unknown[] })
    .filter(({ lang, spans }) => (spans?.length ?? 0) > 0 && (lang ?? "en") === "en")
    .map(({ text }) => text);
}
