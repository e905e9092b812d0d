import { type ClockReading, formatClock, observe, parseClock, tick } from "@/utils/core/clock";
import type { DecisionEvent, DecisionRequest, PageDecisions, Role } from "@/utils/core/decision";
import { nameEvent } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { planEvent } from "@/utils/storage/plan-event";

export const place = { site: "news.example", post: "1" } as const;

/** One person's device in a simulation: a log that survives, and letters that do not. */
export class Device {
  readonly events = new Map<string, DecisionEvent>();
  /** Requests that were acknowledged, with the events that they became. */
  readonly acknowledged = new Map<string, string>();
  /** Grows at a crash: what was on its way to the device's former life is lost. */
  life = 0;
  /** Milliseconds by which its clock is wrong. */
  skewMs = 0;
  #clock: ClockReading = { ms: 0, counter: 0 };
  #seq = 0;

  readonly actor: string;
  readonly role: Role;

  constructor(actor: string, role: Role) {
    this.actor = actor;
    this.role = role;
  }

  async decide(request: DecisionRequest, trueMs: number): Promise<DecisionEvent | string> {
    const nowMs = trueMs + this.skewMs;
    const known = [...this.events.values()].filter(({ comment }) => comment === request.comment);
    const author = { ...place, actor: this.actor, role: this.role, device: this.actor };
    const planned = planEvent(request, { ...author, site: place.site }, known, nowMs);
    if ("error" in planned) return planned.error;
    if ("known" in planned) return planned.known;
    for (const { hlc } of known) {
      const seen = parseClock(hlc);
      if (seen !== undefined) this.#clock = observe(this.#clock, seen, nowMs);
    }
    this.#clock = tick(this.#clock, nowMs);
    this.#seq += 1;
    const event = await nameEvent({
      ...planned.event,
      hlc: formatClock(this.#clock, this.actor),
      seq: this.#seq,
      device: this.actor,
    });
    this.events.set(event.id, event);
    this.acknowledged.set(request.request, event.id);
    return event;
  }

  receive(event: DecisionEvent): void {
    if (!this.events.has(event.id)) this.events.set(event.id, event);
  }

  fold(person = this.actor): PageDecisions {
    return foldPage(place, this.events.values(), [], person);
  }
}
