import { readFileSync } from "node:fs";
import { detect } from "@/utils/detectors/detect";
import { hostSpoofSigns } from "@/utils/links/host-spoof-signs";
import { createSkeletonIndex } from "@/utils/links/idn/skeleton-index";
import { judgeLink } from "@/utils/links/judge-link";
import { readTarget } from "@/utils/links/read-target";
import { rate } from "./upper-bound.ts";

/**
 * The link figures on ../shared/data/links: Chromium's international names, addresses that break
 * parsers, false alarms and finds by source, and the time one address takes. The learned weights
 * have seen these addresses: what holds for unseen owners is printed by `npm run train -- links
 * --evaluate-only …`; rules learn nothing. `--misses` prints what went wrong.
 */
interface IdnCase {
  readonly input: string;
  readonly unicode: string | null;
  readonly result: "kSafe" | "kUnsafe" | "kInvalid";
  readonly viaTopDomainList?: boolean;
  readonly platform?: string;
  readonly partial?: boolean;
}

interface BadUrl {
  readonly in: string;
  readonly ok: boolean;
  readonly proto?: string;
  readonly host?: string;
}

const folder = new URL("../../../shared/data/links/", import.meta.url);
const showsMisses = process.argv.includes("--misses");

function readText(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

function print(name: string, hits: number, trials: number): void {
  console.log(`  ${name.padEnd(44)}${rate(hits, trials)}`);
}

function miss(kind: string, ...values: unknown[]): void {
  if (showsMisses) console.log(`    ${kind}:`, ...values);
}

/** "alarm" for a caution or danger, "silent" else, by the detector as `npm run detect` runs it. */
function verdictOn(url: string): "alarm" | "silent" {
  const { findings } = detect({ text: "", links: [{ href: url, text: "" }] });
  const isAlarm = findings.some(
    ({ kind, severity, reason }) =>
      kind === "unsafe-link" && severity !== "info" && !reason.id.startsWith("link_score_"),
  );
  return isAlarm ? "alarm" : "silent";
}

function checkNames(): void {
  console.log("\nInternational names, Chromium's verdicts (rules only)");
  const { cases, testTopDomains } = JSON.parse(readText("idn-vectors.json")) as {
    cases: readonly IdnCase[];
    testTopDomains: readonly string[];
  };
  const known = createSkeletonIndex(testTopDomains);
  for (const result of ["kSafe", "kUnsafe", "kInvalid"] as const) {
    const rows = cases.filter((row) => row.result === result && !row.viaTopDomainList);
    const right = rows.filter((row) => {
      const isRight = (verdictOn(`http://${row.input}/`) === "silent") === (result === "kSafe");
      if (!isRight)
        miss(result, row.input, row.unicode, row.platform ?? (row.partial && "partial"));
      return isRight;
    });
    print(`${result}, no list needed`, right.length, rows.length);
  }
  const listed = cases.filter((row) => row.viaTopDomainList);
  const found = listed.filter((row) => {
    const signs = hostSpoofSigns(readTarget(`http://${row.input}/`), known);
    if (signs.length === 0) miss("by list", row.input, row.unicode);
    return signs.length > 0;
  });
  print("kUnsafe by the test list, passed in", found.length, listed.length);
  const safe = cases.filter((row) => row.result === "kSafe" && !row.partial);
  const silent = safe.filter(
    ({ input }) => hostSpoofSigns(readTarget(`http://${input}/`), known).length === 0,
  );
  print("kSafe with the test list passed in", silent.length, safe.length);
}

const invalid = "link_idn_invalid";

/**
 * The file cuts three long addresses off and says how long they were; each goes on as it ends.
 * Example: `wholeAddress("http://a.a…(13)")` → "http://a.a.a.a".
 */
function wholeAddress(written: string): string {
  const cut = /^(.*?)(.{1,4}?)\2{7,}.{0,3}…\((\d+)\)$/s.exec(written);
  if (cut === null) return written;
  const [, start = "", unit = "", length = "0"] = cut;
  return (start + unit.repeat(Number(length))).slice(0, Number(length));
}

function checkParsing(): void {
  console.log("\nAddresses that break parsers");
  const { vectors } = JSON.parse(readText("bad-urls.json")) as { vectors: readonly BadUrl[] };
  const right = vectors.filter((row) => {
    const address = wholeAddress(row.in);
    const { url, host, scheme } = readTarget(address);
    const { signs } = judgeLink(address, address, "https://news.example/");
    // Newer parsers let a name pass that is no name: said to be invalid is as good as not opened.
    const isRefused = url === undefined || signs.some(({ reason }) => reason.id === invalid);
    const [expected = "", cut] = (row.host ?? "").split("…");
    const isHost = cut === undefined ? host === expected : host.startsWith(expected);
    const isRight = row.ok ? url !== undefined && scheme === row.proto && isHost : isRefused;
    if (!isRight) miss("parse", JSON.stringify(row), scheme, host);
    return isRight;
  });
  print("opened as a browser opens them", right.length, vectors.length);
}

function checkRows(file: string): void {
  console.log(`\n${file}: rules and score (the score has seen these rows)`);
  const bySource = new Map<string, { rows: number; high: number; alarm: number; rules: number }>();
  for (const line of readText(file).split("\n")) {
    const [url = "", source = ""] = line.split("\t");
    if (source === "") continue;
    const counts = bySource.get(source) ?? { rows: 0, high: 0, alarm: 0, rules: 0 };
    bySource.set(source, counts);
    const weighty = judgeLink(url).signs.filter(({ severity }) => severity !== "info");
    const isByRule = weighty.some(({ reason }) => !reason.id.startsWith("link_score_"));
    const isHigh = weighty.some(({ severity }) => severity === "high");
    counts.rows += 1;
    counts.high += Number(isHigh);
    counts.rules += Number(isByRule);
    counts.alarm += Number(weighty.length > 0);
    if (isByRule && file.startsWith("benign"))
      miss(source, url.slice(0, 100), weighty[0]?.reason.id);
  }
  for (const [source, { rows, high, rules, alarm }] of bySource) {
    print(`${source}: high`, high, rows);
    print(`${source}: by rules`, rules, rows);
    print(`${source}: caution or high`, alarm, rows);
  }
}

function time(): void {
  const urls = ["benign.tsv", "phish.tsv"].flatMap((file) =>
    readText(file)
      .split("\n")
      .filter((_, index) => index % 8 === 0)
      .map((line) => line.split("\t")[0] ?? ""),
  );
  const [own, floor] = [judgeLink, URL.canParse].map((judge) => {
    for (const url of urls) judge(url);
    const times = urls.map((url) => {
      const start = process.hrtime.bigint();
      judge(url);
      return Number(process.hrtime.bigint() - start) / 1_000;
    });
    times.sort((a, b) => a - b);
    return (share: number) => times[Math.floor(share * times.length)]?.toFixed(1);
  });
  console.log(`\nTime an address, ${urls.length}: median ${own?.(0.5)} µs, p99 ${own?.(0.99)} µs`);
  console.log(
    `  beside it, URL.canParse alone: median ${floor?.(0.5)} µs, p99 ${floor?.(0.99)} µs`,
  );
}

checkNames();
checkParsing();
checkRows("benign.tsv");
checkRows("phish.tsv");
time();
