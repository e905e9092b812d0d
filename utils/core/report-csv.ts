import type { Report } from "@/utils/core/report";

/**
 * A report as CSV (RFC 4180), one table after the other. Names come from comments: what a
 * spreadsheet would take for a formula is given a leading apostrophe.
 */
export function reportCsv(report: Report): string {
  const tables: (string | number)[][][] = [
    [
      ["detector", "upheld", "overruled", "open"],
      ...report.detectors.map((one) => [one.detector, one.upheld, one.overruled, one.open]),
    ],
    [["day", "decisions"], ...report.days.map(({ day, count }) => [day, count])],
    [["sponsor", "comments"], ...report.sponsors.map(({ name, count }) => [name, count])],
    [["domain", "comments"], ...report.domains.map(({ name, count }) => [name, count])],
  ];
  return `${tables.map((rows) => rows.map(lineOf).join("\r\n")).join("\r\n\r\n")}\r\n`;
}

function lineOf(cells: readonly (string | number)[]): string {
  return cells.map(cellOf).join(",");
}

function cellOf(cell: string | number): string {
  const text = String(cell);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
