import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { packSlots } from "@/utils/model/pack-slots";
import { crossValidate, report, thresholdAt } from "./links/evaluate";
import { type Fitted, fitLinks, gain } from "./links/fit-links";
import { type LinkRow, readLinks } from "./links/read-links";
import { wholeWeights } from "./whole-weights";

/** See `wholeWeights`. */
const usualShare = 0.998;

const usage = `npm run train -- links --unsafe FILE --safe FILE [options]
  FILE                    lines of "address<TAB>source<TAB>first seen"
  --out FILE              where the weights go (default utils/model/link-weights.json)
  --exclude-terms LIST    sources, comma-separated, to leave out of training for their terms
  --false-alarms RATE     rate at which a caution is given, default 0.0009
  --until DATE            unsafe addresses first seen from then on teach nothing, and are a line of the figures
  --evaluate-only         print figures, write nothing`;

/** Trains the link model on addresses named on the command line and writes its weights. */
export function train(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      unsafe: { type: "string" },
      safe: { type: "string" },
      out: { type: "string", default: "utils/model/link-weights.json" },
      "exclude-terms": { type: "string", default: "" },
      "false-alarms": { type: "string", default: "0.0009" },
      until: { type: "string", default: "9999" },
      "evaluate-only": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || values.unsafe === undefined || values.safe === undefined) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const excluded = values["exclude-terms"].split(",");
  const all = [...readLinks(values.unsafe, true), ...readLinks(values.safe, false)];
  const { until } = values;
  const learns = ({ source, isUnsafe, seen }: LinkRow) =>
    !excluded.includes(source) && !(isUnsafe && seen >= until);
  const rows = all.filter(learns);
  console.log(`${rows.length} addresses of ${new Set(rows.map(({ owner }) => owner)).size} owners`);
  const scored = crossValidate(all, learns, quantize);
  for (const line of report(scored, until)) console.log(line);
  const threshold = thresholdAt(
    // Where the rules speak, the model's threshold changes nothing: the rate is of the whole.
    scored.map(({ row, score }) => ({ row, score: row.isCertain ? Number.MAX_VALUE : score })),
    Number(values["false-alarms"]),
  );
  if (!values["evaluate-only"]) write(values.out, fitLinks(rows), threshold, rows);
}

/** Rounds weights to whole steps, as they are shipped. */
function quantize({ bias, slots }: Fitted): Fitted {
  const { whole, scale } = wholeWeights(slots, usualShare);
  return { bias, slots: Float64Array.from(whole, (weight) => weight * scale) };
}

function write(path: string, fitted: Fitted, threshold: number, rows: readonly LinkRow[]): void {
  const { whole, scale } = wholeWeights(fitted.slots, usualShare);
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const packed = packSlots(whole);
  const round = (value: number) => Number(value.toPrecision(6));
  const written = JSON.stringify({
    sources,
    bias: round(fitted.bias),
    scale: round(scale * gain),
    threshold: round(threshold),
    ...packed,
  });
  writeFileSync(path, `${written}\n`);
  console.log(`${path}: ${gzipSync(written).length} bytes gzip, threshold ${round(threshold)}`);
}
