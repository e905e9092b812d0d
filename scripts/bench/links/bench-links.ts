import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { saveFigures } from "../save-figures.ts";
import { benchAttacks } from "./attacks/bench-attacks.ts";
import { makeAttacks } from "./attacks/make-attacks.ts";
import { createJudges, type Judge } from "./judges.ts";
import { measureLinkGrowth } from "./measure-growth.ts";
import { measureJudge, measureLongest, type Speed } from "./measure-judge.ts";
import { measureSize } from "./measure-size.ts";

const usage = `npm run bench -- links [options]
  --unsafe FILE, --safe FILE   lines of "address<TAB>source<TAB>first seen"; without them only time is taken
  --noisy LIST                 sources left out of the safe ones' figures (default deepurlbench)
  --filters FILE               rules for the ad blocker's engine
  --attacks                    only the generated attacks, by family
  --kept-aside                 with --attacks: the brands and families that tuning does not look at
  --misses                     with --attacks: every one that was not called dangerous`;
/** Enough for a steady median, and bearable for the slowest. */
const mostTimed = 4_000;

interface Row {
  readonly url: string;
  readonly source: string;
}

interface ToolFigures extends Speed {
  readonly tool: string;
  readonly longestMs: number;
  /** The median where no address has another's host. */
  readonly newHostUs: number;
  /** Shares, 0–1. */
  readonly rates?: Readonly<Record<string, number>>;
}

interface Timed {
  readonly asTheyCome: readonly string[];
  readonly hostsNew: readonly string[];
}

/** What an address costs and what is said of it, beside other tools in the same run. */
export async function benchLinks(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      unsafe: { type: "string" },
      safe: { type: "string" },
      noisy: { type: "string", default: "deepurlbench" },
      filters: { type: "string" },
      attacks: { type: "boolean", default: false },
      "kept-aside": { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (values.attacks) return showAttacks(values["kept-aside"], values.misses);
  const noisy = new Set(values.noisy.split(","));
  const safe = readRows(values.safe).filter(({ source }) => !noisy.has(source));
  const unsafe = readRows(values.unsafe);
  const urls = [...safe, ...unsafe].map(({ url }) => url);
  const all = urls.length > 0 ? urls : makeAttacks().map(({ href }) => href);
  const timed = { asTheyCome: thinned(all), hostsNew: thinned(onePerHost(all)) };
  const judges = createJudges(values.filters);
  const tools = judges.map((judge) => measure(judge, timed, safe, unsafe));
  console.table(tools.map(shown));
  await measureLinkGrowth(judges);
  const size = await measureSize();
  console.log(`\nThe link engine's code and data, compressed: ${size} bytes`);
  const attacks = benchAttacks(false, false);
  await saveFigures("links", { addresses: timed.asTheyCome.length, tools, size, attacks });
}

async function showAttacks(keptAside: boolean, showsMisses: boolean): Promise<void> {
  const results = benchAttacks(keptAside, showsMisses);
  console.table(
    results.map((one) => ({
      family: one.family,
      attacks: one.attacks,
      "high %": percent(one.high),
      "caution or high %": percent(one.cautionOrHigh),
      "with every brand": one.everyBrand,
      "then high %": percent(one.highOfEveryBrand),
    })),
  );
  await saveFigures(keptAside ? "link attacks, kept aside" : "link attacks", results);
}

function measure(
  judge: Judge,
  timed: Timed,
  safe: readonly Row[],
  unsafe: readonly Row[],
): ToolFigures {
  const speed = measureJudge(judge, timed.asTheyCome);
  const newHostUs = measureJudge(judge, timed.hostsNew).medianUs;
  const figures = { tool: judge.name, ...speed, newHostUs, longestMs: measureLongest(judge) };
  if (!judge.hasOpinion || safe.length === 0) return figures;
  const [falseHigh, falseAny] = sharesOf(judge, safe);
  const [trueHigh, trueAny] = sharesOf(judge, unsafe);
  return { ...figures, rates: { falseHigh, falseAny, trueHigh, trueAny } };
}

function sharesOf({ judge }: Judge, rows: readonly Row[]): [high: number, any: number] {
  const opinions = rows.map(({ url }) => judge(url));
  const high = opinions.filter((one) => one === "high").length;
  const any = opinions.filter((one) => one !== "none").length;
  const all = Math.max(rows.length, 1);
  return [high / all, any / all];
}

function readRows(path: string | undefined): Row[] {
  if (path === undefined) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([url = "", source = ""]) => (URL.canParse(url) ? [{ url, source }] : []));
}

/** So that no answer about a host is remembered from another address. */
function onePerHost(urls: readonly string[]): string[] {
  const byHost = new Map(urls.map((url) => [URL.parse(url)?.hostname ?? url, url]));
  return [...byHost.values()];
}

/** Evenly thinned, so that every source is in it. */
function thinned(urls: readonly string[]): string[] {
  const every = Math.max(1, Math.ceil(urls.length / mostTimed));
  return urls.filter((_, index) => index % every === 0);
}

function shown({
  tool,
  medianUs,
  newHostUs,
  p99Us,
  againUs,
  cpuUs,
  longestMs,
  rates = {},
}: ToolFigures) {
  const shares = Object.entries(rates).map(([name, share]) => [`${name} %`, percent(share)]);
  return {
    tool,
    "median µs": medianUs.toFixed(2),
    "every host new": newHostUs.toFixed(2),
    "p99 µs": p99Us.toFixed(1),
    "host known": againUs.toFixed(2),
    "mean µs of CPU": cpuUs.toFixed(2),
    "1 MB, ms": longestMs.toFixed(3),
    ...Object.fromEntries(shares),
  };
}

function percent(share: number): string {
  return (100 * share).toFixed(share < 0.01 ? 3 : 1);
}
