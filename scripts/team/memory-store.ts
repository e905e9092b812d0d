import type { DecisionEvent } from "@/utils/core/decision";
import type { Since } from "@/utils/team/answers";
import type { Distrusted, Received } from "@/utils/team/pull-changes";
import type { Refusal } from "@/utils/team/push-events";
import type { TeamStore } from "@/utils/team/sync";

/** A device's disk in a simulation: it survives what the device does not. */
export class MemoryStore implements TeamStore {
  readonly events = new Map<string, DecisionEvent>();
  readonly queue = new Set<string>();
  readonly refused = new Map<string, Refusal>();
  readonly distrusted = new Map<string, Distrusted>();
  /** Called for each event that came from elsewhere, the first time. */
  onNews: (event: DecisionEvent) => void = () => {};
  #since: Since = 0;

  /** Stores a decision of the device's own, and queues it. */
  keep(event: DecisionEvent): void {
    this.events.set(event.id, event);
    this.queue.add(event.id);
  }

  async queued(limit: number): Promise<readonly DecisionEvent[]> {
    return [...this.queue]
      .slice(0, limit)
      .map((id) => this.events.get(id))
      .filter((event) => event !== undefined);
  }

  async acknowledge(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.queue.delete(id);
  }

  async refuse(refused: readonly { readonly id: string; readonly code: Refusal }[]): Promise<void> {
    for (const { id, code } of refused) {
      this.queue.delete(id);
      this.refused.set(id, code);
    }
  }

  async adopt(received: readonly Received[]): Promise<void> {
    for (const { id, event } of received) {
      if (event === undefined || this.events.has(id)) continue;
      this.events.set(id, event);
      this.onNews(event);
    }
  }

  async setAside(distrusted: readonly Distrusted[]): Promise<void> {
    for (const one of distrusted) this.distrusted.set(one.id, one);
  }

  async due(nowMs: number): Promise<readonly string[]> {
    const due = [...this.distrusted.values()].filter(
      ({ id, dueAtMs }) => dueAtMs !== undefined && dueAtMs <= nowMs && !this.events.has(id),
    );
    return due.map(({ id }) => id);
  }

  async settle(ids: readonly string[]): Promise<void> {
    for (const id of ids) if (this.distrusted.get(id)?.why === "future") this.distrusted.delete(id);
  }

  async readSince(): Promise<Since> {
    return this.#since;
  }

  async writeSince(since: Since): Promise<void> {
    this.#since = since;
  }
}
