import { readFileSync } from "node:fs";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { detect } from "@/utils/detectors/detect";
import { rate } from "./upper-bound.ts";

/**
 * The text figures on ../shared/data/text: sponsor phrases, exact spans, evasions, innocent comments
 * and promotion. The learned weights have seen these comments: what holds for unseen ones is printed
 * by `npm run train -- text --leave-one-out …`. `--misses` prints what went wrong.
 */
interface Phrase {
  readonly text: string;
  readonly label: "sponsor" | "ham";
  readonly lang: string;
  readonly source: string;
}

interface SpanRow {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly lang: string | null;
  readonly phrase_source: string | null;
}

interface AttackRow {
  readonly attack: string;
  readonly label: string;
  readonly clean?: string;
  readonly text: string;
}

interface CommentRow {
  readonly text: string;
  readonly label: "spam" | "ham" | "sponsor";
  readonly lang: string;
  readonly source: string;
  readonly domain: string;
}

const folder = new URL("../../../shared/data/text/", import.meta.url);
const showsMisses = process.argv.includes("--misses");

function rowsOf<Row>(name: string): Row[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, folder), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

function heading(words: string): void {
  console.log(`\n${words}`);
}

function miss(kind: string, text: string): void {
  if (showsMisses) console.log(`    ${kind}: ${text.replaceAll("\n", "⏎").slice(0, 220)}`);
}

function print(name: string, hits: number, trials: number): void {
  console.log(`  ${name.padEnd(44)}${rate(hits, trials)}`);
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  return [...Map.groupBy(rows, keyOf)].sort(([a], [b]) => a.localeCompare(b));
}

const ofKind = ({ findings }: Detection, kind: Finding["kind"]) =>
  findings.filter((finding) => finding.kind === kind);

function checkPhrases(): void {
  heading("sponsor phrases: flagged");
  for (const [name, rows] of groups(
    rowsOf<Phrase>("sponsor-phrases"),
    ({ label, source }) => `${label} · ${source.slice(0, 32)}`,
  )) {
    let hits = 0;
    for (const { text, label, lang } of rows) {
      const isFlagged = ofKind(detect({ text }), "sponsor-line").length > 0;
      if (isFlagged) hits += 1;
      if (isFlagged !== (label === "sponsor")) miss(`${label} ${lang}`, text);
    }
    print(name, hits, rows.length);
  }
}

function checkSpans(): void {
  heading("sponsor lines inside real comments: exact spans");
  const total = { exact: 0, found: 0, gold: 0 };
  const names = ({ lang, phrase_source }: SpanRow) => `${lang ?? "-"} · ${phrase_source ?? "none"}`;
  for (const [name, rows] of groups(rowsOf<SpanRow>("sponsor-spans"), names)) {
    const part = { exact: 0, found: 0, gold: 0 };
    for (const { text, spans } of rows) {
      const found = ofKind(detect({ text }), "sponsor-line");
      const isGold = ({ start, end }: Finding) => spans.some(([a, b]) => a === start && b === end);
      const exact = found.filter(isGold).length;
      part.exact += exact;
      part.found += found.length;
      part.gold += spans.length;
      if (exact < spans.length || found.length > exact) {
        const gold = spans.map(([a, b]) => text.slice(a, b)).join(" ¦ ");
        const seen = found.map(({ evidence }) => evidence).join(" ¦ ");
        miss(name, `gold [${gold.slice(0, 100)}] found [${seen.slice(0, 100)}]`);
      }
    }
    console.log(
      `  ${name.slice(0, 42).padEnd(44)}exact ${part.exact}, found ${part.found}, gold ${part.gold}`,
    );
    total.exact += part.exact;
    total.found += part.found;
    total.gold += part.gold;
  }
  const f1 = (2 * total.exact) / (total.found + total.gold);
  console.log(`  exact-span F1 ${f1.toFixed(3)}`);
}

function checkAttacks(): void {
  heading("evasions: caught of those caught clean, and called obfuscated");
  const rows = rowsOf<AttackRow>("adversarial");
  for (const [name, attacked] of groups(rows, ({ attack }) => attack)) {
    let caught = 0;
    let clean = 0;
    let obfuscated = 0;
    for (const row of attacked) {
      const kind = row.label === "sponsor" ? "sponsor-line" : "promotional";
      const detection = detect({ text: row.text });
      if (ofKind(detection, "obfuscated").length > 0) obfuscated += 1;
      if (ofKind(detect({ text: row.clean ?? row.text }), kind).length === 0) continue;
      clean += 1;
      if (ofKind(detection, kind).length > 0) caught += 1;
      else miss(name, row.text);
    }
    console.log(`  ${name.padEnd(20)}${caught} of ${clean}; obfuscated ${obfuscated}`);
  }
}

function checkComments(): void {
  heading("comments: flagged as promotional (likely | possible or likely), as sponsor line");
  for (const [name, rows] of groups(
    rowsOf<CommentRow>("comments"),
    ({ label, domain, source, lang }) => `${label} · ${domain} · ${source} · ${lang}`,
  )) {
    if (rows.length < 20) continue;
    const count = { likely: 0, any: 0, sponsor: 0 };
    for (const { text, label } of rows) {
      const detection = detect({ text });
      const [promotion] = ofKind(detection, "promotional");
      const sponsor = ofKind(detection, "sponsor-line").length > 0;
      if (promotion?.band === "likely") count.likely += 1;
      if (promotion !== undefined) count.any += 1;
      if (sponsor) count.sponsor += 1;
      if (label === "ham" && promotion !== undefined) miss(`promotional ${promotion.band}`, text);
      if (label === "ham" && sponsor) miss("sponsor", text);
    }
    print(`${name} · likely`, count.likely, rows.length);
    print(`${name} · any`, count.any, rows.length);
    print(`${name} · sponsor line`, count.sponsor, rows.length);
  }
}

checkPhrases();
checkSpans();
checkAttacks();
checkComments();
