/** Example: 212992 → "213 kB" in English (1,000 bytes a kilobyte, as browsers show it). */
export function formatSize(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge || bytes < 10_000 ? 1 : 0,
  });
  // Its unit stays with a number where a line ends: most languages have a plain blank between them.
  return format.format(bytes / (isLarge ? 1_000_000 : 1_000)).replace(" ", "\u00a0");
}

const spans = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** How long ago in words. Example: two minutes before now → "2 minutes ago". */
export function formatSince(thenMs: number, nowMs: number, language: string): string {
  const agoMs = Math.max(0, nowMs - thenMs);
  const [unit, length] = spans.find(([, one]) => agoMs >= one) ?? spans[3];
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return format.format(-Math.floor(agoMs / length), unit);
}
