import { parseArgs, styleText } from "node:util";
import { ensureBuild } from "./build/ensure-build.ts";
import { installSystem } from "./install-system.ts";
import { formatResult, type Paint } from "./scan/format-result.ts";
import { scanPages } from "./scan/scan-pages.ts";
import type { ScanResult } from "./scan/scan-result.ts";
import { scanTarget } from "./scan/scan-target.ts";

/**
 * `npm run scan -- [--json] [--generic] FILE_OR_URL…`: what the built extension finds on pages, in
 * real Chromium. With --json, standard output holds one array and nothing else. Exit code 1 where
 * a page could not be read.
 */
const usage = `Usage: npm run scan -- [--json] [--generic] FILE_OR_URL…
  --json      one JSON array, a page an element
  --generic   use the generic reader alone, as on a system nobody has described`;

async function scan(given: readonly string[], isJson: boolean, genericOnly: boolean) {
  const results: ScanResult[] = [];
  const onResult = (result: ScanResult) => {
    results.push(result);
    if ("error" in result) console.error(`${result.page}: ${result.error}`);
    else if (!isJson) print(result, results.length > 1);
  };
  try {
    installSystem("browser");
    await ensureBuild();
    await scanPages(given.map(scanTarget), { genericOnly, onResult });
  } catch (cause) {
    // What went wrong is said once; every page that was not reached is still named in the array.
    const error = cause instanceof Error ? cause.message : String(cause);
    console.error(error);
    results.push(...given.slice(results.length).map((page) => ({ page, error })));
  }
  if (isJson) process.stdout.write(jsonArray(results));
  if (results.some((result) => "error" in result)) process.exitCode = 1;
}

/** A page a line, so that the output of many pages can still be looked at. */
function jsonArray(results: readonly ScanResult[]): string {
  return `[\n${results.map((result) => JSON.stringify(result)).join(",\n")}\n]\n`;
}

function print(result: ScanResult, isFurther: boolean): void {
  const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
  process.stdout.write(`${isFurther ? "\n" : ""}${formatResult(result, paint)}\n`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      generic: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) console.log(usage);
  else if (positionals.length === 0) throw new TypeError("Name at least one file or address.");
  else await scan(positionals, values.json, values.generic);
} catch (cause) {
  console.error(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`);
  process.exitCode = 2;
}
