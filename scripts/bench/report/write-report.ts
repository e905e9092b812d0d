import { mkdir, writeFile } from "node:fs/promises";
import type { Growth } from "../growth/growth.ts";
import { readFigures, type Taken } from "../save-figures.ts";
import { drawPlot } from "./draw-plot.ts";
import { written } from "./log-axis.ts";

const folder = "docs/bench";

/** In this order, whatever was measured last. */
const order = [
  "links",
  "text",
  "page-load",
  "page-cpu",
  "page-longest",
  "page-heap",
  "save",
  "read",
] as const;

type Kept = Growth & { readonly taken: Taken };

const head = `# Beside others

Made by \`npm run bench\`, which measures everything side by side in one run; \`npm run bench -- NAME\`
measures one part anew (\`links\`, \`text\`, \`page\`, \`storage\`) and \`npm run bench -- report\` writes this
page and its drawings from what was measured last. Each part says where and when it was taken. Both axes
go by powers of ten: a straight line that climbs one square a square grows as fast as what it is given,
and a flat one does not grow.

**What the others are.** npm has @ghostery/adblocker, eth-phishing-detect and spam-detection, which are
called as their own pages say. It has no blocker as a whole extension that we know of (neither uBlock
Origin nor its Lite), so "a blocker of ads" in pages is the smallest extension around
@ghostery/adblocker that hides as that is made to: its engine with 20,000 rules in a worker, its observer
in every page (\`scripts/bench/peer\`). It does other work than ours does, and is here for the scale of
things: what an extension that people have anyway costs the same page.
`;

/** Writes docs/bench from artifacts/bench.json. Throws where nothing was measured. */
export async function writeReport(): Promise<void> {
  const { growth } = await readFigures();
  const kept = (growth ?? {}) as Readonly<Partial<Record<string, Kept>>>;
  const parts = order.flatMap((name) => {
    const part = kept[name];
    return part === undefined ? [] : [{ name, part }];
  });
  if (parts.length === 0) throw new Error("Nothing is measured yet: npm run bench");
  await mkdir(folder, { recursive: true });
  for (const { name, part } of parts) await writeFile(`${folder}/${name}.svg`, drawPlot(part));
  const sections = parts.map(({ name, part }) => section(name, part));
  await writeFile(`${folder}/README.md`, [head, ...sections].join("\n"));
  console.log(`${folder}/README.md: ${parts.length} tables and drawings`);
}

function section(name: string, part: Kept): string {
  const { title, unit, of, steps, series, note, taken } = part;
  const rows = [
    ["", ...steps.map(written), "per step"],
    ...series.map(({ name: who, values }) => [
      who,
      ...values.map((value) => (value === null ? "—" : written(value))),
      perStep(values),
    ]),
  ];
  return `## ${title}

${unit}, by ${of}. ${note}

![${title}: drawn](${name}.svg)

${drawTable(rows)}

Taken on ${taken.on} at ${taken.commit}, on ${taken.machine}, load ${taken.load}.
`;
}

/** As the formatter has it: names to the left, figures to the right. */
function drawTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, at) =>
    at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [head, rule, ...rows].map(line).join("\n");
}

/** By how much the cost grows where what it is given grows tenfold, on the geometric mean. */
function perStep(values: readonly (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null && value > 0);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return "—";
  return `× ${written((last / first) ** (1 / (known.length - 1)))}`;
}
