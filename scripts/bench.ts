import { benchPage } from "./bench/page/bench-page.ts";

/**
 * `npm run bench -- page`: what the extension costs, as tables and in artifacts/bench.json.
 */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  page: benchPage,
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
