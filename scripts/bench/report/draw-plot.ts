import type { Growth, Series } from "../growth/growth.ts";
import { powersAround, shareOf, spread, written } from "./log-axis.ts";

const width = 720;
const height = 420;
/** Around the plotted area: room for labels at its right end, and for words above and below. */
const box = { left: 64, right: width - 212, top: 72, bottom: height - 52 };

/** Ours first and boldest; lines differ by stroke and sign as well as by colour. */
const looks = [
  { dash: "", sign: "circle" },
  { dash: "7 4", sign: "square" },
  { dash: "2 4", sign: "diamond" },
  { dash: "10 4 2 4", sign: "cross" },
  { dash: "1 6", sign: "circle" },
] as const;

const style = `
svg { --ground: #fff; --text: #1d2825; --soft: #55605c; --line: #dedacd;
  --s0: #1f5c4d; --s1: #a3231b; --s2: #5b3f92; --s3: #744700; --s4: #3d5a80; }
@media (prefers-color-scheme: dark) { svg { --ground: #1c2120; --text: #e8ede9; --soft: #aab6b1; --line: #3a4441;
  --s0: #86d0ba; --s1: #ffa99d; --s2: #cbb9ff; --s3: #f2c661; --s4: #9fc3ec; } }
text { font: 12px system-ui, sans-serif; fill: var(--soft); }
.title { font-size: 15px; font-weight: 600; fill: var(--text); }
.grid { stroke: var(--line); }
`;

/** A drawing of one growth, both axes by powers of ten, in light and dark. */
export function drawPlot({ title, of, unit, steps, series }: Growth): string {
  const xs = powersAround(steps);
  const ys = powersAround(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const x = (value: number) => box.left + shareOf(value, xs) * (box.right - box.left);
  const y = (value: number) => box.bottom - shareOf(value, ys) * (box.bottom - box.top);
  const lines = series.map((one) => pointsOf(one, steps, x, y));
  const ends = spread(
    lines.map((points) => points.at(-1)?.[1] ?? box.bottom),
    16,
    box.bottom,
  );
  const words = series.map(({ name, values }) => `${name}: ${values.map(said).join(", ")}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(`${title}, ${unit}, by ${of}`)}</title>`,
    `<desc id="description">${escaped(`At ${steps.map(written).join(", ")} ${of}. ${words.join("; ")}.`)}</desc>`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="var(--ground)"/>`,
    `<text class="title" x="16" y="26">${escaped(title)}</text>`,
    `<text x="16" y="44">${escaped(unit)}</text>`,
    ...ys.map((value) => gridLine(box.left, y(value), box.right, y(value))),
    ...ys.map(
      (value) =>
        `<text x="${box.left - 8}" y="${y(value) + 4}" text-anchor="end">${written(value)}</text>`,
    ),
    ...steps.map((value) => gridLine(x(value), box.top, x(value), box.bottom)),
    ...steps.map(
      (value) =>
        `<text x="${round(x(value))}" y="${box.bottom + 18}" text-anchor="middle">${written(value)}</text>`,
    ),
    `<text x="${(box.left + box.right) / 2}" y="${box.bottom + 38}" text-anchor="middle">${escaped(of)}</text>`,
    // Ours is drawn last, above the others.
    ...series.map((one, at) => drawLine(one, lines[at] ?? [], ends[at] ?? 0, at)).reverse(),
    "</svg>\n",
  ].join("\n");
}

type Point = readonly [x: number, y: number];

function pointsOf(
  { values }: Series,
  steps: readonly number[],
  x: (value: number) => number,
  y: (value: number) => number,
): Point[] {
  return steps.flatMap((step, at) => {
    const value = values[at] ?? null;
    return value === null || value <= 0 ? [] : [[round(x(step)), round(y(value))] as const];
  });
}

function drawLine({ name }: Series, points: readonly Point[], end: number, at: number): string {
  const { dash, sign } = looks[at % looks.length] ?? looks[0];
  const colour = `var(--s${at % looks.length})`;
  const [lastX = box.right, lastY = end] = points.at(-1) ?? [];
  const dashes = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  const weight = at === 0 ? 3 : 1.75;
  return [
    `<g stroke="${colour}" fill="none">`,
    `<polyline points="${points.map((point) => point.join()).join(" ")}" stroke-width="${weight}"${dashes}/>`,
    ...points.map(([x, y]) => drawSign(sign, x, y, colour)),
    `<path d="M${lastX + 5} ${lastY}L${box.right + 12} ${round(end)}" stroke-width="1" opacity="0.6"/>`,
    `<text x="${box.right + 16}" y="${round(end) + 4}" stroke="none" style="fill: ${colour}${at === 0 ? "; font-weight: 600" : ""}">${escaped(name)}</text>`,
    "</g>",
  ].join("");
}

function drawSign(
  sign: (typeof looks)[number]["sign"],
  x: number,
  y: number,
  fill: string,
): string {
  switch (sign) {
    case "circle":
      return `<circle cx="${x}" cy="${y}" r="3.5" fill="${fill}"/>`;
    case "square":
      return `<rect x="${x - 3}" y="${y - 3}" width="6" height="6" fill="${fill}"/>`;
    case "diamond":
      return `<path d="M${x} ${y - 4}l4 4l-4 4l-4 -4z" fill="${fill}"/>`;
    case "cross":
      return `<path d="M${x - 3} ${y - 3}l6 6m0 -6l-6 6" stroke-width="2"/>`;
  }
}

function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="grid" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

function said(value: number | null): string {
  return value === null ? "not measured" : written(value);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
