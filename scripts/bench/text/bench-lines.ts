import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { detect } from "@/utils/detectors/detect";
import { sponsorLine } from "@/utils/detectors/sponsor-line";
import { seededRandom } from "../../seeded-random.ts";
import { readMarked } from "../../train/lines/read-marked.ts";
import { readRows } from "../../train/text/text-rows.ts";
import { hostTexts, type PlacedLine, placeLine } from "./place-line.ts";

const usage = `npm run bench -- lines [LINES.tsv…] [--comments COMMENTS.jsonl]
  How many sponsor lines are found with their exact ends, and how many innocent ones are flagged.
  LINES        rows of language, kind (cued, slogan, innocent) and text, whose sponsor lines are marked
               with ⟦ and ⟧; a row without marks is one line, and is measured alone. Our own where
               none are given
  --comments   rows of {"text", "label": "ham", "domain": "news", "lang"}: each line is put into one of
               them, too, on a line of its own`;
const seed = 7;

interface Count {
  gold: number;
  exact: number;
  found: number;
}

type Place = (lang: string, line: string) => PlacedLine;

const alone: Place = (_, text) => ({ text, start: 0, end: text.length });
const ownExamples = new URL("../../../test/fixtures/text/sponsor-comments.tsv", import.meta.url);

/** Exact spans by kind, of comments as they are and of lines alone and in others' comments. */
export async function benchLines(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { comments: { type: "string" }, help: { type: "boolean", default: false } },
  });
  if (values.help) return console.log(usage);
  const comments = values.comments === undefined ? [] : readRows([values.comments], []);
  const hosts = hostTexts(
    comments.filter(({ label, domain }) => label === "ham" && domain === "news"),
  );
  const files = positionals.length > 0 ? positionals : [fileURLToPath(ownExamples)];
  for (const file of files) {
    console.log(`${basename(file)}, as it stands`);
    print(measure(file, alone));
    if (hosts.size === 0) continue;
    const random = seededRandom(seed);
    console.log(`${basename(file)}, each line in somebody's comment`);
    print(measure(file, (lang, line) => placeLine(line, lang, hosts, random)));
  }
}

function measure(file: string, place: Place): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const row of readFileSync(file, "utf8").trim().split("\n")) {
    const [lang = "", kind = "", cell = ""] = row.split("\t");
    const marked = readMarked(cell);
    const isMarked = marked.spans.length > 0;
    const placed = isMarked ? { ...marked, start: 0, end: 0 } : place(lang, marked.text.trim());
    const isInnocent = kind !== "cued" && kind !== "slogan";
    const gold = isInnocent ? [] : isMarked ? marked.spans : [[placed.start, placed.end] as const];
    const { findings } = detect({ text: placed.text }, [sponsorLine]);
    const count = counts.get(kind) ?? { gold: 0, exact: 0, found: 0 };
    count.gold += isInnocent ? 1 : gold.length;
    count.found += isInnocent ? Math.min(1, findings.length) : findings.length;
    count.exact += gold.filter(([a, b]) =>
      findings.some(({ start, end }) => start === a && end === b),
    ).length;
    counts.set(kind, count);
  }
  return counts;
}

function print(counts: ReadonlyMap<string, Count>): void {
  for (const [kind, { gold, exact, found }] of counts) {
    if (kind === "cued" || kind === "slogan") {
      const f1 = ((2 * exact) / (gold + found)).toFixed(3);
      console.log(`  ${kind.padEnd(10)}F1 ${f1}, exact ${exact}, found ${found}, of ${gold}`);
    } else {
      const share = ((100 * found) / gold).toFixed(1);
      console.log(`  ${kind.padEnd(10)}flagged ${found} of ${gold} (${share} %)`);
    }
  }
}
