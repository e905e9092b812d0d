import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { packWords } from "@/utils/model/pack-words";
import { rate } from "../check-shared/upper-bound.ts";
import { commonWords } from "./text/common-words.ts";
import { type BandOf, bandsOf, bandWith, isNews, type Judge, partOf } from "./text/evaluate.ts";
import { type Learned, type LearnOptions, scoreOf } from "./text/learn.ts";
import { printLeftOut } from "./text/leave-one-out.ts";
import { learnPruned, quantize } from "./text/quantize.ts";
import { withSourceLinks } from "./text/source-links.ts";
import { ownSource, readInvented, readRows, type TextVector, toVector } from "./text/text-rows.ts";

const usage = `npm run train -- text [options] COMMENTS.jsonl…

Learns the model of promotional comments and writes utils/model/text-weights.json.
A line is {"text", "label": "spam" | "ham", "lang", "source", "domain", "group", "terms"}.

  --exclude-terms TERMS   leave rows under these terms out (may be given several times)
  --dictionary            write utils/model/text-dictionary.json alone; learn afterwards
  --leave-one-out         print the table of left-out sources and write nothing
  --out FILE              write the weights there`;

const options: LearnOptions = { epochs: 6, rate: 0.25, decay: 1e-5, leastRows: 3 };
const folds = 4;

const inModel = (name: string) =>
  fileURLToPath(new URL(`../../utils/model/${name}`, import.meta.url));

/** Scores of rows by models that have not seen them; `more` is learned from and not measured. */
function outOfFold(rows: readonly TextVector[], more: readonly TextVector[]): Judge {
  const scores = new Map<TextVector, number>();
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learnPruned(
      [...rows, ...more].filter(({ group }) => partOf(group, folds) !== fold),
      options,
    );
    for (const row of [...rows, ...more]) {
      if (partOf(row.group, folds) === fold) scores.set(row, scoreOf(learned, row) - row.doubt);
    }
  }
  return (row) => (row.isJudged ? scores.get(row) : undefined);
}

/** What the detector says of rows its model has not seen, by source and language. */
function printOutOfFold(rows: readonly TextVector[], bandOf: BandOf): void {
  console.log("out of fold: likely | possible or likely");
  const nameOf = ({ label, domain, source, lang, isInvented }: TextVector) =>
    isInvented
      ? `ham · invented · ${source === ownSource ? source : "with a source"}`
      : domain === "news"
        ? `${label} · news · ${lang}`
        : `${label} · ${domain} · ${source}`;
  for (const [name, own] of [...Map.groupBy(rows, nameOf)].sort()) {
    const given = own.map(bandOf);
    const likely = given.filter((band) => band === "likely").length;
    const any = given.filter((band) => band !== undefined).length;
    console.log(
      `  ${name.padEnd(36)}${rate(likely, own.length).padEnd(38)}${rate(any, own.length)}`,
    );
  }
}

/** What is said of news whose terms keep it out of training: news sites that it has not seen. */
function printExcluded(rows: readonly TextVector[], bandOf: BandOf): void {
  for (const [lang, own] of Map.groupBy(rows.filter(isNews), (row) => row.lang)) {
    const likely = own.filter((row) => bandOf(row) === "likely").length;
    console.log(`  left out for their terms, news in ${lang}: ${rate(likely, own.length)} likely`);
  }
}

const judgeBy =
  (learned: Learned): Judge =>
  (row) =>
    row.isJudged ? scoreOf(learned, row) - row.doubt : undefined;

export function train(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "exclude-terms": { type: "string", multiple: true, default: [] },
      "leave-one-out": { type: "boolean", default: false },
      dictionary: { type: "boolean", default: false },
      out: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const comments = readRows(positionals, values["exclude-terms"]);
  if (values.dictionary) {
    writeFileSync(
      inModel("text-dictionary.json"),
      `${JSON.stringify(packWords(commonWords(comments)))}\n`,
    );
    return;
  }
  const rows = comments.map(toVector);
  const more = [...withSourceLinks(comments), ...readInvented()].map(toVector);
  console.log(`${rows.length} comments, and ${more.length} invented ones`);
  if (values["leave-one-out"]) {
    printLeftOut(rows, more, options);
    return;
  }
  const excluded = readRows(positionals, []).filter(({ terms }) =>
    values["exclude-terms"].includes(terms),
  );
  const judge = outOfFold(rows, more);
  const bands = bandsOf(rows, judge);
  printOutOfFold([...rows, ...more], bandWith(bands, judge));
  const learned = learnPruned([...rows, ...more], options);
  printExcluded(excluded.map(toVector), bandWith(bands, judgeBy(learned)));
  const weights = { ...quantize(learned), bands };
  const written = `${JSON.stringify(weights)}\n`;
  writeFileSync(values.out ?? inModel("text-weights.json"), written);
  const kilobytes = (gzipSync(written, { level: 9 }).length / 1000).toFixed(1);
  console.log(`${kilobytes} kB gzip; bands ${JSON.stringify(bands)}`);
}
