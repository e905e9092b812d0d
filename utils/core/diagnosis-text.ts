/** Of one frame of a page. */
interface Frame {
  readonly adapter: string | null;
  readonly comments: number;
  readonly unknown: number;
  readonly isPaused: boolean;
  readonly timings: Readonly<Record<string, number>>;
  readonly errors: readonly string[];
  readonly flagged: readonly {
    readonly verdict: string;
    readonly failures: readonly string[];
    readonly findings: readonly { readonly detector: string; readonly band: string }[];
  }[];
}

export interface DiagnosisTextInput {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  /** Undefined where the person has not ticked that it may be in the text. */
  readonly address: string | undefined;
  readonly frames: readonly Frame[];
  /** `atMs` in milliseconds since 1970. */
  readonly errors: readonly {
    readonly atMs: number;
    readonly what: string;
    readonly message: string;
  }[];
  readonly quarantined: number;
}

/** What went on, as a text to paste: no words of comments, no names, no address unless given. */
export function writeDiagnosis(input: DiagnosisTextInput): string {
  const { version, browser, language, address, frames, errors, quarantined } = input;
  return [
    "Threadkeeper: diagnostics",
    `Version: ${version}, ${browser}, ${language}`,
    ...(address === undefined ? [] : [`Page: ${address}`]),
    ...(frames.length === 0 ? ["No comments are shown."] : frames.flatMap(writeFrame)),
    `Records set aside: ${quarantined}`,
    ...errors.map(
      ({ atMs, what, message }) => `${new Date(atMs).toISOString()} ${what}: ${message}`,
    ),
    "",
  ].join("\n");
}

function writeFrame(frame: Frame): string[] {
  const { adapter, comments, unknown, isPaused, timings, errors, flagged } = frame;
  const found = new Map<string, number>();
  for (const { findings, failures } of flagged) {
    for (const { detector, band } of findings) bump(found, `${detector} (${band})`);
    for (const name of failures) bump(found, `${name} (failed)`);
  }
  return [
    `Comment system: ${adapter ?? "unknown"}${isPaused ? ", paused" : ""}`,
    `Comments: ${comments}, not judged: ${unknown}, flagged: ${flagged.length}`,
    `Found: ${[...found].map(([name, count]) => `${name} ${count}`).join(", ") || "nothing"}`,
    `Milliseconds: ${Object.entries(timings)
      .map(([name, ms]) => `${name} ${ms}`)
      .join(", ")}`,
    ...errors.map((error) => `Error: ${error}`),
  ];
}

function bump(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
