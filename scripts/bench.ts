import { benchLinks } from "./bench/links/bench-links.ts";
import { benchLists } from "./bench/lists/bench-lists.ts";
import { benchLog } from "./bench/log/bench-log.ts";
import { benchPage } from "./bench/page/bench-page.ts";
import { benchQueue } from "./bench/queue/bench-queue.ts";
import { benchText } from "./bench/text/bench-text.ts";

/**
 * `npm run bench -- page [COMMENTS…]`: what the extension costs on pages of so many, with and without it.
 * `npm run bench -- log [COUNT…]`: finding what stands in logs of so many decisions.
 * `npm run bench -- links [--unsafe FILE --safe FILE | --attacks]`: judging links, beside other tools.
 * `npm run bench -- queue [COUNT]`: a queue of so many rows: opening, scrolling, 500 at once.
 * `npm run bench -- lists [LINES]`: importing a list of so many lines, and looking addresses up in it.
 * `npm run bench -- text [FILE…]`: judging comments, beside other tools, and under disguises.
 */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  page: benchPage,
  log: benchLog,
  links: benchLinks,
  queue: benchQueue,
  lists: benchLists,
  text: benchText,
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
