import { type ClockReading, formatClock, observe, parseClock, tick } from "@/utils/core/clock";
import type { DecisionEvent, DecisionRequest, PageDecisions } from "@/utils/core/decision";
import { nameEvent, wholeSite } from "@/utils/core/decision-event";
import { withObserved } from "@/utils/core/decision-fold";
import { foldComments, joinStates } from "@/utils/core/decision-log";
import { createTurns } from "@/utils/core/in-turn";
import { verifyForeign } from "./check-event";
import type { Entry } from "./event-database";
import type { EventLog } from "./event-log";
import type { Arrival } from "./migrate-database";
import { type Author, planEvent, type Refusal } from "./plan-event";
import type { Writer } from "./writer";

export type Recorded =
  | { readonly ok: true; readonly event: DecisionEvent }
  | {
      readonly ok: false;
      readonly error: Refusal | "not-stored";
      /** The event that stands in the way. */
      readonly by?: DecisionEvent;
    };

/** The single writer: requests are recorded one after the other, so each sees the one before. */
export interface DecisionStore {
  record(request: DecisionRequest, author: Author): Promise<Recorded>;
  /**
   * Records what was asked for at once: one write to each store, however many there are. Answers in
   * the order of the requests; those that are refused do not hold up the others, and where a store
   * refuses, all of it failed and may be asked for again with the same request ids.
   *
   * Example: `await recordMany(requests, author)` → `[{ ok: true, event }, { ok: false, error: "not-found" }]`.
   */
  recordMany(requests: readonly DecisionRequest[], author: Author): Promise<readonly Recorded[]>;
  /** Takes in events from elsewhere; what is broken is left out. Answers how many are new. */
  adopt(raws: readonly unknown[], from?: Arrival): Promise<number>;
  page(site: string, post: string, actor: string): Promise<PageDecisions>;
  /** Standing rules of every site. */
  lines(): Promise<{ readonly site: string; readonly line: string; readonly value: string }[]>;
  /** The standing verdicts of all comments, those decided last first. */
  verdicts(): Promise<readonly StandingVerdict[]>;
  count(): Promise<number>;
}

export interface StandingVerdict {
  /** Of the event, under which its excerpt is kept. */
  readonly id: string;
  readonly site: string;
  readonly value: string;
}

/** What a person's other devices told of a page. */
export type ReadObserved = (site: string, post: string) => Promise<readonly DecisionEvent[]>;

export function createDecisionStore(
  log: EventLog,
  now: () => number = Date.now,
  readObserved: ReadObserved = async () => [],
): DecisionStore {
  let clock: ClockReading = { ms: 0, counter: 0 };
  let seq = 0;
  const inTurn = createTurns();

  /** Time and number of the next event: after everything seen, and after every one of its own. */
  function stamp(writer: Writer, events: readonly DecisionEvent[], device: string) {
    seq = Math.max(seq, writer.seq) + 1;
    for (const hlc of [writer.hlc, ...events.map((event) => event.hlc)]) {
      const seen = parseClock(hlc);
      if (seen !== undefined) clock = observe(clock, seen, now());
    }
    clock = tick(clock, now());
    return { hlc: formatClock(clock, device), seq, device };
  }

  async function recordNow(
    requests: readonly DecisionRequest[],
    author: Author,
  ): Promise<readonly Recorded[]> {
    const groups = new Map<string, DecisionEvent[]>();
    const fresh: DecisionEvent[] = [];
    const answers: Recorded[] = [];
    const writer = await log.writer();
    for (const request of requests) {
      const name = JSON.stringify([request.post, request.comment]);
      const known = groups.get(name) ?? [
        ...(await log.events(author.site, request.post, request.comment)),
      ];
      groups.set(name, known);
      const planned = planEvent(request, author, known, now());
      if ("error" in planned) {
        answers.push({ ok: false, ...planned });
        continue;
      }
      // A repeated request, perhaps after the worker died between the two stores: store it again
      // where it is missing, and acknowledge.
      const event =
        "known" in planned
          ? planned.known
          : await nameEvent({ ...planned.event, ...stamp(writer, known, author.device) });
      if (!("known" in planned)) known.push(event);
      fresh.push(event);
      answers.push({ ok: true, event });
    }
    if (fresh.length > 0) await log.append(fresh);
    return answers;
  }

  async function recordMany(requests: readonly DecisionRequest[], author: Author) {
    return inTurn(async () => {
      try {
        return await recordNow(requests, author);
      } catch (cause) {
        console.error("Threadkeeper: decisions could not be stored.", cause);
        return requests.map((): Recorded => ({ ok: false, error: "not-stored" }));
      }
    });
  }

  async function statesOf(site: string, post: string) {
    const [states, seen] = await Promise.all([log.states(site, post), readObserved(site, post)]);
    return seen.length === 0 ? states : withObserved(states, seen);
  }

  return {
    async record(request, author) {
      const [recorded] = await recordMany([request], author);
      return recorded ?? { ok: false, error: "not-stored" };
    },
    recordMany,
    adopt: (raws, from = "file") =>
      inTurn(async () => {
        const entries: Entry[] = [];
        for (const raw of raws) {
          const id = (raw as { readonly id?: unknown } | null)?.id;
          if (typeof id !== "string") continue;
          const { kind } = await verifyForeign(id, raw);
          if (kind !== "broken") entries.push([id, raw]);
        }
        return (await log.adopt(entries, from)).length;
      }),
    async page(site, post, actor) {
      const [states, siteStates] = await Promise.all([
        statesOf(site, post),
        statesOf(site, wholeSite),
      ]);
      return joinStates({ site, post }, states, siteStates, actor);
    },
    async lines() {
      const found = [];
      for (const name of await log.sites()) {
        const site = decodeURIComponent(name);
        const states = await log.states(site, wholeSite);
        const { lines } = joinStates({ site, post: wholeSite }, [], states, "");
        for (const [line, state] of Object.entries(lines)) {
          if (state.value !== "none") found.push({ site, line, value: state.value });
        }
      }
      return found;
    },
    async verdicts() {
      const found = [];
      for (const name of await log.sites()) {
        const events = await log.read(`${name}/`);
        for (const page of Map.groupBy(events, ({ post }) => post).values()) {
          for (const { facets } of foldComments(page)) {
            const { verdict } = facets;
            if (verdict === undefined || verdict.isDisputed || verdict.value === "none") continue;
            found.push({ ...verdict.event, value: verdict.value });
          }
        }
      }
      return found.toSorted((a, b) => (a.hlc < b.hlc ? 1 : -1));
    },
    count: () => log.count(),
  };
}
