export interface Release {
  readonly version: string;
  /** Message ids, what matters most first. */
  readonly notes: readonly string[];
}

/** The newest first. A release that changes nothing anybody sees has no entry. */
const releases: readonly Release[] = [
  {
    version: "0.1.0",
    notes: ["ui_news_hide_lines", "ui_news_reveal", "ui_news_report"],
  },
];

/**
 * The newest entry that somebody who comes from an older version has not seen; undefined where there
 * is none. Versions are numbers with dots, as in a manifest.
 *
 * Example: from "0.0.9" to "0.1.0" → the entry of "0.1.0"; from "0.1.0" to "0.1.1" → undefined.
 */
export function newsSince(
  from: string,
  to: string,
  known: readonly Release[] = releases,
): Release | undefined {
  return known.find(
    ({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0,
  );
}

/** Negative where `a` is the older. A missing number is 0. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at += 1) {
    const difference = (left?.[at] || 0) - (right?.[at] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
