import { setTimeout as pause } from "node:timers/promises";
import { canonicalJson, type Json } from "@/utils/core/canonical-json";
import { type ClockReading, formatClock, observe, parseClock, tick } from "@/utils/core/clock";
import type { DecisionEvent, DecisionRequest, Role } from "@/utils/core/decision";
import { nameEvent } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { verifyEvent } from "@/utils/storage/check-event";
import { planEvent } from "@/utils/storage/plan-event";
import { backOffMs } from "@/utils/team/back-off";
import { readAddress } from "@/utils/team/connection";
import { type Couch, createCouch } from "@/utils/team/couch";
import { followTeam } from "@/utils/team/follow";
import { createTeamSync, type TeamSync } from "@/utils/team/sync";
import type { Trouble } from "@/utils/team/trouble";
import { MemoryStore } from "./memory-store.ts";

export const place = { site: "news.example", post: "1" } as const;

export interface DeviceOptions {
  /** The team's address, perhaps through a proxy. */
  readonly url: string;
  readonly name: string;
  readonly role: Role;
  /** Milliseconds by which its own clock is wrong. */
  readonly skewMs?: number;
  /** Pauses are divided by this. */
  readonly haste?: number;
  /** Puts something between the device and the wire: how a mutation control spoils the client. */
  readonly wrap?: (couch: Couch) => Couch;
}

/** A person with the extension's own client, and a disk in memory. */
export class TeamDevice {
  readonly store = new MemoryStore();
  readonly options: DeviceOptions;
  readonly troubles: Trouble[] = [];
  sync: TeamSync;
  #clock: ClockReading = { ms: 0, counter: 0 };
  #seq = 0;
  #offsetMs = 0;
  readonly #heard = Promise.withResolvers<void>();
  #life = new AbortController();

  constructor(options: DeviceOptions) {
    this.options = options;
    this.sync = this.#connect();
  }

  now(): number {
    return this.#ownNow() + this.#offsetMs;
  }

  #ownNow(): number {
    return Date.now() + (this.options.skewMs ?? 0);
  }

  #connect(): TeamSync {
    const { url, name, haste = 1, wrap = (couch: Couch) => couch } = this.options;
    const read = readAddress(url);
    if (!read.ok) throw new Error(read.problem);
    const login = { kind: "basic", name, password: name } as const;
    const couch = wrap(
      createCouch(read.address, login, { now: () => this.#ownNow(), timeoutMs: 20_000 / haste }),
    );
    return createTeamSync({
      couch,
      login,
      name,
      store: this.store,
      verify: verifyEvent,
      now: () => this.now(),
      onClock: (offsetMs) => {
        this.#offsetMs = offsetMs;
      },
    });
  }

  /** The worker dies; what it had in memory is gone, and it comes back. */
  crash(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.sync = this.#connect();
  }

  /** Once it has heard everything there was. */
  heard(): Promise<void> {
    return this.#heard.promise;
  }

  /** `onMade` is called when the event has its name, before it is sent. */
  async decide(
    request: DecisionRequest,
    onMade: (event: DecisionEvent) => void = () => {},
  ): Promise<DecisionEvent> {
    const known = [...this.store.events.values()].filter(
      ({ post, comment }) => comment === request.comment && post === request.post,
    );
    const { name, role } = this.options;
    const author = { site: place.site, actor: name, role, device: `${name}1` };
    const planned = planEvent(request, author, known, this.now());
    if ("error" in planned) throw new Error(planned.error);
    if ("known" in planned) return planned.known;
    for (const { hlc } of known) {
      const seen = parseClock(hlc);
      if (seen !== undefined) this.#clock = observe(this.#clock, seen, this.now());
    }
    this.#clock = tick(this.#clock, this.now());
    this.#seq += 1;
    const hlc = formatClock(this.#clock, author.device);
    const stamp = { hlc, seq: this.#seq, device: author.device };
    const event = await nameEvent({ ...planned.event, ...stamp });
    onMade(event);
    this.store.keep(event);
    void this.sync.push();
    return event;
  }

  /** Lives until `signal` aborts: sends, listens, and comes back after whatever went wrong. */
  async live(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const trouble = await followTeam(this.sync, {
        signal: AbortSignal.any([signal, this.#life.signal]),
        waitMs: 5_000,
        isWatched: async () => true,
        onCaughtUp: () => {
          failures = 0;
          this.#heard.resolve();
        },
      });
      if (trouble === undefined) continue;
      failures += 1;
      this.troubles.push(trouble);
      const { haste = 1 } = this.options;
      await pause(backOffMs(failures, trouble.retryAfterMs) / haste);
    }
  }

  /** The page as this device sees it, as one text. */
  fold(): string {
    return canonicalJson(foldPage(place, this.store.events.values(), [], "") as unknown as Json);
  }
}
