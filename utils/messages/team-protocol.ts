/** How a person signs in to their team's store. */
export type TeamLogin =
  | { readonly kind: "session" | "basic"; readonly name: string; readonly password: string }
  | { readonly kind: "jwt"; readonly token: string };

/** What was found at a team's address. `problem` is a `Problem` of utils/team/diagnose.ts. */
export type TeamTest =
  | {
      readonly ok: true;
      readonly name: string;
      readonly roles: readonly string[];
      readonly team: string;
      readonly sites: readonly string[];
      readonly clockOffsetMs: number;
      readonly isClockOff: boolean;
    }
  | { readonly ok: false; readonly problem: string; readonly detail: string };

/** How it stands with the team. No password is ever part of it. */
export interface TeamStatus {
  readonly connection: {
    readonly address: string;
    readonly login: TeamLogin["kind"];
    readonly name: string;
    readonly roles: readonly string[];
    readonly team: string;
    readonly sites: readonly string[];
  } | null;
  /** "waiting" passes by itself; "failed" wants somebody to do something. */
  readonly state: "off" | "paused" | "starting" | "shared" | "waiting" | "failed";
  /** Decisions of this person that the team does not have yet. */
  readonly queued: number;
  /** Decisions that the server will not have, by its reasons. */
  readonly refused: readonly { readonly code: string; readonly count: number }[];
  /** What came from the server and was not believed, by reasons. */
  readonly distrusted: readonly { readonly code: string; readonly count: number }[];
  readonly problem: string | null;
  readonly detail: string;
  /** Times are milliseconds since 1970. */
  readonly failingSinceMs: number | null;
  readonly retryAtMs: number | null;
  readonly heardAtMs: number | null;
  readonly acknowledgedAtMs: number | null;
  /** The server's clock minus this computer's. */
  readonly clockOffsetMs: number;
}

export interface TeamRequests {
  "team/status": { ask: object; answer: TeamStatus };
  /** The browser is about to ask the person for this server. */
  "team/asking": { ask: { address: string }; answer: null };
  "team/test": { ask: { address: string; login: TeamLogin }; answer: TeamTest };
  "team/connect": { ask: { address: string; login: TeamLogin }; answer: TeamTest };
  "team/pause": { ask: { isPaused: boolean }; answer: null };
  "team/leave": { ask: object; answer: null };
  "team/retry": { ask: object; answer: null };
}
