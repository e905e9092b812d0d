import type { DecisionEvent } from "@/utils/core/decision";
import type { Since } from "./answers";
import type { TeamLogin } from "./connection";
import type { Couch } from "./couch";
import {
  type Distrusted,
  type Pulled,
  type PullOptions,
  pullChanges,
  type Received,
} from "./pull-changes";
import { type Pushed, pushEvents, type Refusal } from "./push-events";
import { readNamed, readRange } from "./read-range";
import { redactTarget } from "./redact-target";
import { readSession, signIn } from "./session";
import type { Trouble } from "./trouble";
import type { Verify } from "./verify";

/** What the device keeps for the team; see `entrypoints/background/team-store.ts`. */
export interface TeamStore {
  /** The oldest events that no server has acknowledged, at most `limit`. */
  queued(limit: number): Promise<readonly DecisionEvent[]>;
  acknowledge(ids: readonly string[]): Promise<void>;
  /** Out of the queue, kept with the reason; sent again when the person asks for it. */
  refuse(refused: readonly { readonly id: string; readonly code: Refusal }[]): Promise<void>;
  /** Stores what is not there yet. */
  adopt(received: readonly Received[]): Promise<void>;
  setAside(distrusted: readonly Distrusted[]): Promise<void>;
  /** Names of events whose time has come: they were from the future. */
  due(nowMs: number): Promise<readonly string[]>;
  /** They were looked at once more, and need not be again. */
  settle(ids: readonly string[]): Promise<void>;
  readSince(): Promise<Since>;
  writeSince(since: Since): Promise<void>;
}

export interface TeamSync {
  /** Sends everything that is queued. Calls while it runs share the run. */
  push(): Promise<Trouble | undefined>;
  /** Takes in everything that is new, or waits for the next thing to happen. */
  pull(wait?: Pick<PullOptions, "waitMs" | "signal">): Promise<Trouble | undefined>;
  /** Takes in one page's events ahead of the rest. */
  readPage(prefix: string): Promise<Trouble | undefined>;
}

export interface SyncOptions {
  readonly couch: Couch;
  readonly login: TeamLogin;
  /** Whom the server has to take us for. */
  readonly name: string;
  readonly store: TeamStore;
  readonly verify: Verify;
  /** By the server's clock, as far as it is known. */
  readonly now: () => number;
  /** The server's clock minus ours, whenever an answer tells. */
  readonly onClock?: (offsetMs: number) => void;
}

const batchLength = 100;
/**
 * Questions of one round, fifty thousand changes as a rule: a newcomer to the largest newsroom needs a
 * few rounds, and a server whose changes never end has neither worker nor disk for itself.
 */
const mostQuestions = 250;

export function createTeamSync(options: SyncOptions): TeamSync {
  const { couch, login, store, verify, now } = options;
  let pushing: Promise<Trouble | undefined> | undefined;
  let isAgain = false;

  function noteClock(offsetMs: number | undefined): void {
    if (offsetMs !== undefined) options.onClock?.(offsetMs);
  }

  /** Tries once more after signing in anew: a cookie ends by itself, or somebody else's took its place. */
  async function signedIn<T>(
    attempt: () => Promise<T>,
    isStale: (result: T) => boolean,
  ): Promise<T> {
    const result = await attempt();
    if (login.kind !== "session" || !isStale(result)) return result;
    return (await signIn(couch, login)) === undefined ? attempt() : result;
  }

  async function pushBatch(events: readonly DecisionEvent[]): Promise<Pushed> {
    const pushed = await signedIn(
      () => pushEvents(couch, events, verify),
      ({ trouble, refused }) =>
        trouble?.kind === "wrong-login" || refused.some(({ code }) => code === "foreign-actor"),
    );
    // Refused as somebody else's, and we are not who we think we are: that is the login's fault.
    if (!pushed.refused.some(({ code }) => code === "foreign-actor")) return pushed;
    const session = await readSession(couch, login);
    if (session.ok && session.name === options.name) return pushed;
    const detail = "the server takes us for somebody else";
    return { ...pushed, refused: [], trouble: { kind: "wrong-login", detail } };
  }

  /** A redaction is acknowledged only when the words are gone from the server as well. */
  async function withRedactions(events: readonly DecisionEvent[], pushed: Pushed): Promise<Pushed> {
    const acknowledged: string[] = [];
    let { trouble } = pushed;
    const byId = new Map(events.map((event) => [event.id, event]));
    for (const id of pushed.acknowledged) {
      const event = byId.get(id);
      const failed = event === undefined ? undefined : await redactTarget(couch, event, verify);
      if (failed === undefined) acknowledged.push(id);
      else trouble ??= failed;
    }
    return { ...pushed, acknowledged, ...(trouble === undefined ? {} : { trouble }) };
  }

  async function pushAll(): Promise<Trouble | undefined> {
    for (;;) {
      const events = await store.queued(batchLength);
      if (events.length === 0) return undefined;
      const pushed = await pushBatch(events);
      noteClock(pushed.clockOffsetMs);
      const { acknowledged, refused, trouble } = await withRedactions(events, pushed);
      if (acknowledged.length > 0) await store.acknowledge(acknowledged);
      if (refused.length > 0) await store.refuse(refused);
      if (trouble !== undefined) return trouble;
      if (acknowledged.length + refused.length === 0) {
        return { kind: "server-error", detail: "none of the events was answered" };
      }
    }
  }

  async function pullOnce(
    wait: Pick<PullOptions, "waitMs" | "signal"> | undefined,
  ): Promise<Pulled> {
    const since = await store.readSince();
    const pulled = await signedIn(
      () => pullChanges(couch, verify, { ...wait, since, nowMs: now() }),
      (result) => !result.ok && result.trouble.kind === "wrong-login",
    );
    if (!pulled.ok || pulled.isQuiet) return pulled;
    noteClock(pulled.clockOffsetMs);
    await take(pulled);
    // Only now: a worker that dies in between hears the same once more.
    if (pulled.since !== since) await store.writeSince(pulled.since);
    return pulled.since === since ? { ...pulled, isFull: false } : pulled;
  }

  /** A store that refuses is told like any other trouble: what came is heard, or sent, once more. */
  async function told(work: () => Promise<Trouble | undefined>): Promise<Trouble | undefined> {
    try {
      return await work();
    } catch (cause) {
      console.error("Threadkeeper: the team's decisions could not be stored.", cause);
      return { kind: "not-stored", detail: String(cause).slice(0, 200) };
    }
  }

  async function take(read: {
    readonly received: readonly Received[];
    readonly distrusted: readonly Distrusted[];
  }): Promise<void> {
    if (read.received.length > 0) await store.adopt(read.received);
    if (read.distrusted.length > 0) await store.setAside(read.distrusted);
  }

  /** What cannot be read now stays due: the feed does not name it again. */
  async function takeDue(): Promise<Trouble | undefined> {
    const ids = (await store.due(now())).slice(0, batchLength);
    if (ids.length === 0) return undefined;
    const read = await readNamed(couch, verify, ids, now());
    if (!read.ok) return read.trouble;
    await take(read);
    const early = new Set(read.distrusted.flatMap(({ id, why }) => (why === "future" ? id : [])));
    await store.settle(ids.filter((id) => !early.has(id)));
    return undefined;
  }

  return {
    async push() {
      if (pushing !== undefined) {
        // What was queued after the run looked is not left behind.
        isAgain = true;
        return pushing;
      }
      pushing = told(async () => {
        let trouble: Trouble | undefined;
        do {
          isAgain = false;
          trouble = await pushAll();
        } while (isAgain && trouble === undefined);
        return trouble;
      }).finally(() => {
        pushing = undefined;
      });
      return pushing;
    },
    pull: (wait) =>
      told(async () => {
        let pulled = await pullOnce(wait);
        // Silence proves nothing: a short question shows whether the server is still there.
        for (let left = mostQuestions; pulled.ok && (pulled.isQuiet || pulled.isFull); left -= 1) {
          if (left === 0) return { kind: "behind", detail: "" };
          pulled = await pullOnce(undefined);
        }
        return pulled.ok ? takeDue() : pulled.trouble;
      }),
    readPage: (prefix) =>
      told(async () => {
        const read = await readRange(couch, verify, prefix, now());
        if (!read.ok) return read.trouble;
        await take(read);
        return undefined;
      }),
  };
}
