import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { takeCommonWords } from "@/utils/model/common-words";
import type { LineWeights } from "@/utils/model/line-model";
import { type PackedSlots, packSlots } from "@/utils/model/pack-slots";
import { findCommonWords } from "./lines/find-common-words.ts";
import type { LearnedLines } from "./lines/fit-lines.ts";
import { learnLines, usualShare } from "./lines/learn-lines.ts";
import { printLeftOutSets, thresholdOf } from "./lines/left-out-sets.ts";
import { ownComments, readComments, recasedCopies, toVectors } from "./lines/line-rows.ts";
import { plantedCopies } from "./lines/plant-lines.ts";
import { wholeWeights } from "./whole-weights.ts";

const usage = `npm run train -- lines [options] FILE.jsonl…

Learns the model of sponsor lines from the comments of test/fixtures/text and of the files named (rows
with "spans", rows labelled "sponsor" or "ham"), and writes utils/model/line-weights.json.

  --leave-sets-out   print what it finds in sets it has not seen and write nothing
  --slots N          so many slots keep a weight (default 45000)
  --out FILE         write the weights there`;

function quantize(
  { bias, slots, signs }: LearnedLines,
  possibleAt: number,
  common: PackedSlots,
): LineWeights {
  const { whole, scale } = wholeWeights(slots, usualShare);
  return {
    bias: Math.round(bias * 100) / 100,
    scale: Number(scale.toPrecision(5)),
    ...packSlots(whole),
    signs: Array.from(signs, (weight) => Math.round(weight * 100)),
    possibleAt: Math.round(possibleAt * 100) / 100,
    common,
  };
}

export function train(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "leave-sets-out": { type: "boolean", default: false },
      slots: { type: "string", default: "45000" },
      out: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const mostSlots = Number(values.slots);
  const given = [...ownComments(), ...readComments(positionals)];
  const comments = [...given, ...recasedCopies(given), ...plantedCopies(given)];
  const common = findCommonWords(given);
  takeCommonWords(common);
  const rows = comments.flatMap(toVectors);
  console.log(
    `${rows.length} stretches, ${rows.filter((row) => row.isSponsor).length} of sponsors`,
  );
  if (values["leave-sets-out"]) {
    printLeftOutSets(comments, rows, mostSlots);
    return;
  }
  const possibleAt = thresholdOf(comments, rows, mostSlots);
  const weights = quantize(learnLines(rows, mostSlots), possibleAt, common);
  const written = `${JSON.stringify(weights)}\n`;
  const own = fileURLToPath(new URL("../../utils/model/line-weights.json", import.meta.url));
  writeFileSync(values.out ?? own, written);
  const kilobytes = (gzipSync(written, { level: 9 }).length / 1000).toFixed(1);
  console.log(`${kilobytes} kB gzip, possible at ${possibleAt.toFixed(2)}`);
}
