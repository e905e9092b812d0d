import type { DecisionEvent } from "@/utils/core/decision";
import { nameEvent } from "../../utils/core/decision-event.ts";
import { foldComments } from "../../utils/core/decision-log.ts";

const pageLength = 100;

/**
 * How long a replay of so many decisions takes, in ms of this process's own time: pages of a hundred
 * events on forty comments, folded one page after the other.
 */
export async function replayMs(count: number): Promise<number> {
  const page = await makePage();
  const started = process.cpuUsage();
  for (let done = 0; done < count; done += pageLength) foldComments(page);
  const { user, system } = process.cpuUsage(started);
  return Math.round((user + system) / 1_000);
}

async function makePage(): Promise<DecisionEvent[]> {
  const events: DecisionEvent[] = [];
  const latest = new Map<string, string>();
  for (let at = 0; at < pageLength; at += 1) {
    const comment = String(at % 40);
    const head = latest.get(comment);
    const event = await nameEvent({
      v: 1,
      site: "news.example",
      post: "1",
      comment,
      facet: "verdict",
      value: at % 2 === 0 ? "spam" : "approve",
      reasons: [],
      subject: { textHash: "t", normHash: "n", linksHash: "l" },
      heads: head === undefined ? [] : [head],
      hlc: `0190000${at.toString(16).padStart(5, "0")}-0000-replay01`,
      device: "replay01",
      seq: at,
      actor: "replay01",
      role: "moderator",
      rules: [],
      request: `replay-${at}`,
    });
    latest.set(comment, event.id);
    events.push(event);
  }
  return events;
}
