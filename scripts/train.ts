/**
 * `npm run train -- links|text|lines …`: learns a model from data named on the
 * command line and writes its weights. Each part explains its own options with `--help`.
 */
const parts: Readonly<Record<string, () => Promise<{ train(args: readonly string[]): unknown }>>> =
  {
    links: () => import("./train/train-links"),
    lines: () => import("./train/train-lines"),
    text: () => import("./train/train-text"),
  };
const [part = "", ...args] = process.argv.slice(2);
const load = parts[part];
if (load === undefined) {
  console.error(`Usage: npm run train -- ${Object.keys(parts).join("|")} [options]`);
  process.exitCode = 2;
} else {
  const { train } = await load();
  await train(args);
}
