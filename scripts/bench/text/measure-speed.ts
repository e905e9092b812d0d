import { detect } from "@/utils/detectors/detect";

export interface TextSpeed {
  readonly text: string;
  readonly comments: number;
  /** Microseconds a comment, the least of several times each. */
  readonly p50: number;
  readonly p99: number;
}

const rounds = 7;
const most = 500;

function leastOf(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    // Another text between, because the last one read is remembered.
    detect({ text: "" });
    const startedAt = performance.now();
    detect({ text });
    least = Math.min(least, 1000 * (performance.now() - startedAt));
  }
  return least;
}

function measure(text: string, comments: readonly string[]): TextSpeed {
  const times = comments
    .slice(0, most)
    .map(leastOf)
    .sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(10 * (times[Math.floor((times.length - 1) * share)] ?? 0)) / 10;
  return { text, comments: times.length, p50: at(0.5), p99: at(0.99) };
}

/** Of comments of some lengths, and of texts of a million units that ought to hurt. */
export function measureSpeed(comments: readonly string[]): TextSpeed[] {
  for (const text of comments.slice(0, 3_000)) detect({ text });
  const between = (from: number, to: number) =>
    comments.filter(({ length }) => length >= from && length <= to);
  const all = comments.join("\n");
  const long = Array.from({ length: Math.min(200, Math.floor(all.length / 5_000)) }, (_, at) =>
    all.slice(at * 5_000, (at + 1) * 5_000),
  );
  return [
    measure("about 61 units", between(56, 66)),
    measure("about 98 units", between(90, 106)),
    measure("about 240 units", between(220, 260)),
    measure("5,000 units", long),
    measure("1 MB of comments", [repeated(`${all}\n`)]),
    ...hostile.map(([name, part]) => measure(`1 MB of ${name}`, [repeated(part)])),
  ];
}

const million = 1_000_000;
/** What blocks an expression that backtracks. */
export const hostile: readonly (readonly [string, string])[] = [
  ["one letter", "a"],
  ["one digit", "1"],
  ["exclamation marks", "!"],
  ["line breaks", "\n"],
  ["combining marks", "a\u0301\u0336"],
  ["letters and signs", "a1!"],
  ["letters apart", "a b c d "],
  ["cues", "sponsored by "],
  ["open brackets", "[(<"],
  ["addresses", "http://a.example/ "],
];

export function repeated(part: string, length = million): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}
