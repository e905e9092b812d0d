const numbers = [
  "data-at-unix",
  "data-atk-comment-date",
  "data-comment-timestamp",
  "data-timestamp",
  "data-unix",
  "data-utc",
  "data-time",
  // tagDiv's themes print a number where HTML 5 once had a boolean.
  "pubdate",
];
const isoTime = /^\s*\d{4}-\d\d/;
/** Seconds up to the year 5138 are below this; milliseconds since March 1973 above. */
const firstMilliseconds = 100_000_000_000;

/**
 * An absolute time as ISO 8601, or null: numbers in `data-` attributes, `datetime`, `content`.
 * Example: `<span data-comment-timestamp="1784637540">` → "2026-07-21T12:39:00+00:00".
 */
export function readTime(element: Element | undefined): string | null {
  if (element === undefined) return null;
  for (const name of numbers) {
    const value = element.getAttribute(name) ?? "";
    if (/^\d{9,13}$/.test(value)) return fromUnix(Number(value));
  }
  for (const { name, value } of element.attributes) {
    if (/date|time|stamp|unix|utc|created/i.test(name) && /^1(?:\d{9}|\d{12})$/.test(value)) {
      return fromUnix(Number(value));
    }
  }
  const written = ["datetime", "content", "ts", "title"].map((name) => element.getAttribute(name));
  const time = written.find((value) => value !== null && isoTime.test(value))?.trim();
  // Hacker News writes "2026-07-21T12:39:00 1784637540": universal time, and the same as a number.
  const [, number] = /^\S+ (\d{9,13})$/.exec(time ?? "") ?? [];
  return number === undefined ? (time ?? null) : fromUnix(Number(number));
}

function fromUnix(value: number): string {
  const ms = value < firstMilliseconds ? value * 1_000 : value;
  return new Date(ms).toISOString().replace(/\.000Z$/, "+00:00");
}
