import { benchLinks } from "./bench/links/bench-links.ts";
import { benchLists } from "./bench/lists/bench-lists.ts";
import { benchLog } from "./bench/log/bench-log.ts";
import { benchPage } from "./bench/page/bench-page.ts";
import { benchQueue } from "./bench/queue/bench-queue.ts";
import { writeReport } from "./bench/report/write-report.ts";
import { benchStorage } from "./bench/storage/bench-storage.ts";
import { benchCold } from "./bench/text/bench-cold.ts";
import { benchLines } from "./bench/text/bench-lines.ts";
import { benchText } from "./bench/text/bench-text.ts";

/**
 * `npm run bench`: all of these in one run, ours beside others, and docs/bench written from it.
 * `npm run bench -- page [COMMENTS…]`: what the extension costs on pages of so many, with and without it.
 * `npm run bench -- log [COUNT…]`: finding what stands in logs of so many decisions.
 * `npm run bench -- links [--unsafe FILE --safe FILE | --attacks]`: judging links, beside other tools.
 * `npm run bench -- queue [COUNT]`: a queue of so many rows: opening, scrolling, 500 at once.
 * `npm run bench -- lists [LINES]`: importing a list of so many lines, and looking addresses up in it.
 * `npm run bench -- cold`: what the first comments of a worker's life cost.
 * `npm run bench -- lines [FILE…]`: sponsor lines found with their exact ends, and innocent ones flagged.
 * `npm run bench -- text [FILE…]`: judging comments, beside other tools, and under disguises.
 * `npm run bench -- storage [COUNT…]`: storing and reading decisions, beside plain storage.local.
 * `npm run bench -- report`: docs/bench from what was measured last.
 */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  links: benchLinks,
  cold: benchCold,
  lines: benchLines,
  text: benchText,
  lists: benchLists,
  page: benchPage,
  storage: benchStorage,
  log: benchLog,
  queue: benchQueue,
  report: writeReport,
};

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(benches) : [benches[name]];
for (const bench of chosen) {
  if (bench === undefined) {
    console.error(`Usage: npm run bench -- [${Object.keys(benches).join("|")}]`);
    process.exitCode = 2;
    break;
  }
  await bench(args);
}
