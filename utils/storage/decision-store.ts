import { type ClockReading, formatClock, observe, parseClock, tick } from "@/utils/core/clock";
import type { DecisionEvent, DecisionRequest, PageDecisions, Role } from "@/utils/core/decision";
import { nameEvent, pagePrefix, wholeSite } from "@/utils/core/decision-event";
import { foldPage, isBuiltUpon, leafIds } from "@/utils/core/decision-log";
import type { EventLog } from "@/utils/storage/event-log";

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

  function stamp(events: readonly DecisionEvent[], device: string): { hlc: string; seq: number } {
    for (const event of events) {
      const seen = parseClock(event.hlc);
      if (seen !== undefined) clock = observe(clock, seen, now());
      if (event.device === device) seq = Math.max(seq, event.seq);
    }
    clock = tick(clock, now());
    seq += 1;
    return { hlc: formatClock(clock, device), seq };
  }

  async function recordNow(request: DecisionRequest, author: Author): Promise<Recorded> {
    const known = await log.read(pagePrefix(author.site, request.post));
    const same = known.find((event) => event.request === request.request);
    // A repeated request, perhaps after the worker died between the two stores: store it again
    // where it is missing, and acknowledge.
    if (same !== undefined) return store(same);

    const target = known.find(({ id }) => id === request.target);
    if (request.value === "undo") {
      if (target === undefined) return { ok: false, error: "not-found" };
      if (isBuiltUpon(known, target)) return { ok: false, error: "built-upon" };
    }
    const { excerpt: _, reasons = [], rules = [], ...asked } = request;
    return store(
      await nameEvent({
        ...asked,
        v: 1,
        site: author.site,
        reasons,
        rules,
        heads: leafIds(known, request.comment, request.facet),
        ...stamp(known, author.device),
        device: author.device,
        actor: author.actor,
        role: author.role,
      }),
    );
  }

  async function store(event: DecisionEvent): Promise<Recorded> {
    try {
      await log.append(event);
      return { ok: true, event };
    } catch (cause) {
      console.error("Threadkeeper: a decision could not be stored.", cause);
      return { ok: false, error: "not-stored" };
    }
  }

  return {
    record: (request, author) => inTurn(() => recordNow(request, author)),
    async page(site, post, actor) {
      const [events, lineEvents] = await Promise.all([
        log.read(pagePrefix(site, post)),
        log.read(pagePrefix(site, wholeSite)),
      ]);
      return foldPage({ site, post }, events, lineEvents, actor);
    },
    async lines() {
      const suffix = pagePrefix("", wholeSite);
      const ids = (await log.ids()).filter((id) => id.includes(suffix));
      const sites = new Set(ids.map((id) => decodeURIComponent(id.slice(0, id.indexOf("/")))));
      const found = [];
      for (const site of sites) {
        const { lines } = foldPage(
          { site, post: wholeSite },
          [],
          await log.read(pagePrefix(site, wholeSite)),
          "",
        );
        for (const [line, state] of Object.entries(lines)) {
          if (state.value !== "none") found.push({ site, line, value: state.value });
        }
      }
      return found;
    },
    count: async () => (await log.ids()).length,
  };
}
