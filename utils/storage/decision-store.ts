import { type ClockReading, formatClock, observe, parseClock, tick } from "@/utils/core/clock";
import type { DecisionEvent, DecisionRequest, PageDecisions, Role } from "@/utils/core/decision";
import { nameEvent, pagePrefix, wholeSite } from "@/utils/core/decision-event";
import {
  findStandingUndo,
  foldPage,
  isBuiltUpon,
  isUndoOfUndo,
  leafIds,
} from "@/utils/core/decision-log";
import { verifyEvent } from "./check-event";
import type { Entry } from "./event-database";
import type { EventLog } from "./event-log";

/** Who asks, as the background found out: never what the page says. */
export interface Author {
  readonly site: string;
  readonly role: Role;
  readonly actor: string;
  readonly device: string;
}

export type Recorded =
  | { readonly ok: true; readonly event: DecisionEvent }
  | { readonly ok: false; readonly error: "not-found" | "built-upon" | "not-stored" };

/** The single writer: requests are recorded one after the other, so each sees the one before. */
export interface DecisionStore {
  record(request: DecisionRequest, author: Author): Promise<Recorded>;
  /** Takes in events of an export; what is broken is left out. Answers how many were stored. */
  adopt(raws: readonly unknown[]): Promise<number>;
  page(site: string, post: string, actor: string): Promise<PageDecisions>;
  /** Standing line rules of every site. */
  lines(): Promise<{ readonly site: string; readonly line: string; readonly value: string }[]>;
  count(): Promise<number>;
}

export function createDecisionStore(log: EventLog, now: () => number = Date.now): DecisionStore {
  let clock: ClockReading = { ms: 0, counter: 0 };
  let seq = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** Runs one at a time; a failure does not stop the next. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** Time and number of the next event: after everything seen, and after every one of its own. */
  async function stamp(events: readonly DecisionEvent[], device: string) {
    const writer = await log.writer();
    seq = Math.max(seq, writer.seq) + 1;
    for (const hlc of [writer.hlc, ...events.map((event) => event.hlc)]) {
      const seen = parseClock(hlc);
      if (seen !== undefined) clock = observe(clock, seen, now());
    }
    clock = tick(clock, now());
    return { hlc: formatClock(clock, device), seq, device };
  }

  async function recordNow(request: DecisionRequest, author: Author): Promise<Recorded> {
    const known = await log.read(pagePrefix(author.site, request.post));
    const same = known.find((event) => event.request === request.request);
    // A repeated request, perhaps after the worker died between the two stores: store it again
    // where it is missing, and acknowledge.
    if (same !== undefined) return store(same);

    if (request.target !== undefined) {
      const target = known.find(({ id }) => id === request.target);
      const { comment, facet } = request;
      if (target === undefined || target.comment !== comment || target.facet !== facet) {
        return { ok: false, error: "not-found" };
      }
      if (isUndoOfUndo(known, target)) return { ok: false, error: "not-found" };
      // Two tabs may take back the same step: once is enough, or one redo would not bring it back.
      const undo = findStandingUndo(known, target.id);
      if (undo !== undefined) return store(undo);
      if (isBuiltUpon(known, target)) return { ok: false, error: "built-upon" };
    }
    const { excerpt: _, reasons = [], rules = [], ...asked } = request;
    const { site, actor, role } = author;
    return store(
      await nameEvent({
        ...asked,
        v: 1,
        site,
        reasons,
        rules,
        heads: leafIds(known, request.comment, request.facet),
        ...(await stamp(known, author.device)),
        actor,
        role,
      }),
    );
  }

  async function store(event: DecisionEvent): Promise<Recorded> {
    await log.append(event);
    return { ok: true, event };
  }

  return {
    record: (request, author) =>
      inTurn(async () => {
        try {
          return await recordNow(request, author);
        } catch (cause) {
          console.error("Threadkeeper: a decision could not be stored.", cause);
          return { ok: false, error: "not-stored" };
        }
      }),
    adopt: (raws) =>
      inTurn(async () => {
        const entries: Entry[] = [];
        for (const raw of raws) {
          const id = (raw as { readonly id?: unknown } | null)?.id;
          if (typeof id !== "string") continue;
          const { kind } = await verifyEvent(id, raw);
          if (kind !== "broken") entries.push([id, raw]);
        }
        await log.adopt(entries);
        return entries.length;
      }),
    async page(site, post, actor) {
      const [events, lineEvents] = await Promise.all([
        log.read(pagePrefix(site, post)),
        log.read(pagePrefix(site, wholeSite)),
      ]);
      return foldPage({ site, post }, events, lineEvents, actor);
    },
    async lines() {
      const found = [];
      for (const name of await log.sites()) {
        const site = decodeURIComponent(name);
        const events = await log.read(pagePrefix(site, wholeSite));
        const { lines } = foldPage({ site, post: wholeSite }, [], events, "");
        for (const [line, state] of Object.entries(lines)) {
          if (state.value !== "none") found.push({ site, line, value: state.value });
        }
      }
      return found;
    },
    count: () => log.count(),
  };
}
