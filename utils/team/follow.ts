import type { TeamSync } from "./sync";
import type { Trouble } from "./trouble";

export interface FollowOptions {
  readonly signal: AbortSignal;
  /** How long one question to the server stays open. */
  readonly waitMs: number;
  /** False ends it: nobody looks at a page of the team's just now. */
  readonly isWatched: () => Promise<boolean>;
  /** Everything was sent and everything was heard. */
  readonly onCaughtUp?: () => Promise<void> | void;
}

/**
 * Sends, listens, and goes on listening for as long as somebody looks. Ends with the trouble that
 * stopped it, or without any when nobody looks or `signal` aborts; when to try again is the
 * caller's.
 */
export async function followTeam(
  sync: TeamSync,
  { signal, waitMs, isWatched, onCaughtUp }: FollowOptions,
): Promise<Trouble | undefined> {
  let trouble = (await sync.push()) ?? (await sync.pull());
  while (trouble === undefined && !signal.aborted) {
    await onCaughtUp?.();
    if (!(await isWatched()) || signal.aborted) return undefined;
    trouble = (await sync.pull({ waitMs, signal })) ?? (await sync.push());
  }
  return signal.aborted ? undefined : trouble;
}
