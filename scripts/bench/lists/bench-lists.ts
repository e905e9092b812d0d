import { type CompiledList, createListCompiler } from "@/utils/links/lists/compile-list";
import { openTable } from "@/utils/links/lists/list-table";
import { lookUp, type OpenList } from "@/utils/links/lists/look-up";

const lookUps = 200_000;
const rounds = 5;
const partUnits = 262_144;

/**
 * `npm run bench -- lists [LINES]`: a list of made-up hosts read part by part as the settings hand
 * it over, the memory it takes, and how long an address is looked up in it.
 */
export async function benchLists(args: readonly string[]): Promise<void> {
  const lines = Number(args[0] ?? 300_000);
  const text = listOf(lines);
  const parts = partsOf(text);
  const peak = peakBytes(parts);
  let best = Number.POSITIVE_INFINITY;
  let longestPartMs = 0;
  let compiled: CompiledList | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const begun = cpuMs();
    const compiler = createListCompiler();
    longestPartMs = 0;
    for (const part of parts) {
      const before = cpuMs();
      const broken = compiler.add(part);
      if (broken !== undefined) throw new Error(`Line ${broken.line}: ${broken.why}`);
      longestPartMs = Math.max(longestPartMs, cpuMs() - before);
    }
    const finished = compiler.finish();
    if ("why" in finished) throw new Error(finished.why);
    compiled = finished;
    best = Math.min(best, cpuMs() - begun);
  }
  if (compiled === undefined) return;
  const list = open(compiled);
  const { hits, microseconds } = timeLookUps(list, lines);
  console.log(
    `lists: ${lines.toLocaleString("en")} lines, ${(text.length / 1e6).toFixed(1)} MB of text`,
  );
  console.table({
    "import, ms of processor (best of five)": Math.round(best),
    "longest part, ms": Math.round(longestPartMs),
    "kept, MB": ((compiled.blocks.byteLength + compiled.exceptions.byteLength) / 1e6).toFixed(2),
    "peak while importing, MB": (peak / 1e6).toFixed(2),
    "look-up, µs of processor (best of five)": microseconds.toFixed(3),
    "of these found": `${hits} of ${lookUps}`,
  });
}

/** What this process has cost so far: a busy machine changes it little. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function listOf(lines: number): string {
  const rows = Array.from({ length: lines }, (_, index) => `0.0.0.0 ${hostAt(index)}\n`);
  return `! Version: bench\n${rows.join("")}`;
}

/** Names as lists have them: a word, a number, now and then a subdomain. */
function hostAt(index: number): string {
  const name = `${((index * 2_654_435_761) >>> 0).toString(36)}-${index}`;
  return index % 3 === 0 ? `login.${name}.example` : `${name}.example`;
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += partUnits) parts.push(text.slice(at, at + partUnits));
  return parts;
}

/** Memory held at once, beyond what was there before; collected as it goes where Node lets us. */
function peakBytes(parts: readonly string[]): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const before = heapUsed + external;
  const compiler = createListCompiler();
  let peak = 0;
  for (const part of parts) {
    compiler.add(part);
    globalThis.gc?.();
    const now = process.memoryUsage();
    peak = Math.max(peak, now.heapUsed + now.external - before);
  }
  compiler.finish();
  globalThis.gc?.();
  const now = process.memoryUsage();
  return Math.max(peak, now.heapUsed + now.external - before);
}

function open({ blocks, exceptions, hasPaths }: CompiledList): OpenList {
  const [blocked, excepted] = [openTable(blocks), openTable(exceptions)];
  if (blocked === undefined || excepted === undefined) throw new Error("No table.");
  return { blocks: blocked, exceptions: excepted, hasPaths };
}

function timeLookUps(list: OpenList, lines: number) {
  const urls = Array.from({ length: 2_000 }, (_, index) =>
    index % 2 === 0
      ? new URL(`https://www.shop-${index}.example/a/b?c=1`)
      : new URL(`https://www.${hostAt((index * 97) % lines)}/a/b?c=1`),
  );
  let best = Number.POSITIVE_INFINITY;
  let hits = 0;
  for (let round = 0; round < rounds; round += 1) {
    hits = 0;
    const begun = cpuMs();
    for (let turn = 0; turn < lookUps; turn += 1) {
      const url = urls[turn % urls.length];
      if (url !== undefined && lookUp(list, url) === "block") hits += 1;
    }
    best = Math.min(best, cpuMs() - begun);
  }
  return { hits, microseconds: (1_000 * best) / lookUps };
}
