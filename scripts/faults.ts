import { parseArgs } from "node:util";
import { runFaults } from "./faults/run-faults.ts";

/**
 * `npm run faults -- --events N --kills K [--browser-kills B] [--seed S]`: decides N times while
 * the worker is killed K times and the whole browser B times, then holds both stores against what
 * was acknowledged. Prints the figures; exit code 1 where anything is lost, doubled or made up.
 */
const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000" },
    kills: { type: "string", default: "50" },
    "browser-kills": { type: "string", default: "5" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const figures = await runFaults({
  events: Number(values.events),
  kills: Number(values.kills),
  browserKills: Number(values["browser-kills"]),
  seed: Number(values.seed),
});
console.table(figures);
if (figures.lost + figures.phantom + figures.doubled + figures.unequal > 0) process.exitCode = 1;
