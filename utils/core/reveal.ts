/** How long a reader sees a site's pages as they are: in one tab, or for an hour. */
export type RevealScope = "tab" | "hour";

export const hourMs = 3_600_000;

/** Everything is shown, whatever the modes say. Kept in memory, until the browser is closed at most. */
export interface Reveal {
  readonly scope: RevealScope;
  /** Milliseconds since 1970; null where it ends with the tab. */
  readonly untilMs: number | null;
}

/**
 * What holds now of what was asked for.
 *
 * Example: `standingReveal({ scope: "hour", untilMs: 5 }, 6)` → `null`.
 */
export function standingReveal(reveal: Reveal | undefined, nowMs: number): Reveal | null {
  const isOver = reveal?.untilMs != null && reveal.untilMs <= nowMs;
  return reveal === undefined || isOver ? null : reveal;
}
