import { parseArgs } from "node:util";
import { judgeSoak } from "./soak/judge-soak.ts";
import { runSoak } from "./soak/run-soak.ts";

/**
 * `npm run soak -- [--pages N] [--comments C] [--seconds S] [--seed X]`: moderates N articles with C
 * comments in all within S seconds or as fast as the machine can, in the built extension, by keys and
 * clicks: decisions, one in ten taken back, the queue open, the browser account on, the worker killed
 * now and then, a thread on which comments come and go. Then holds consoles, memory, what is stored
 * and what is shown against what was promised; exit code 1 where anything of it was not kept.
 */
const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "1000" },
    comments: { type: "string", default: "20000" },
    seconds: { type: "string", default: "600" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});

const figures = await runSoak({
  pages: Number(values.pages),
  comments: Number(values.comments),
  seconds: Number(values.seconds),
  seed: Number(values.seed),
  onProgress: (line) => console.error(line),
});
const { pages, comments, decisions, undone, workerDeaths, deathsThatHit, seconds } = figures;
console.table([{ pages, comments, decisions, undone, workerDeaths, deathsThatHit, seconds }]);
console.table(figures.heaps.map(({ page, heaps }) => ({ article: page, ...inMb(heaps) })));
for (const line of new Set(figures.logged)) console.error(line);
const judged = judgeSoak(figures);
console.table(judged.map(({ isKept, ...rest }) => ({ ...rest, "": isKept ? "kept" : "MISSED" })));
if (judged.some(({ isKept }) => !isKept)) process.exitCode = 1;

function inMb(heaps: Readonly<Record<string, number>>): Record<string, number> {
  const entries = Object.entries(heaps).map(([name, bytes]) => [
    name,
    Math.round(bytes / 1e5) / 10,
  ]);
  return Object.fromEntries(entries);
}
