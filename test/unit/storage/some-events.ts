import type { DecisionEvent } from "@/utils/core/decision";
import { nameEvent, type UnnamedEvent } from "@/utils/core/decision-event";

export const author = { site: "news.example", post: "4821", device: "device01", actor: "ann" };

/** A handful of sound events of one article: decisions, an undo, a note with salt, one with lines. */
export async function someEvents(): Promise<DecisionEvent[]> {
  const base = {
    v: 1,
    site: author.site,
    post: author.post,
    reasons: [],
    subject: { textHash: "t", normHash: "n", linksHash: "l" },
    device: author.device,
    actor: author.actor,
    role: "moderator",
    rules: [{ id: "sponsor-line", version: "phrases@3", score: 0.97 }],
  } as const;
  const make = (at: number, more: Partial<UnnamedEvent>) =>
    nameEvent({
      ...{ ...base, comment: "11", facet: "verdict", value: "approve", heads: [] },
      ...{ hlc: `01900000000${at}-0000-device01`, seq: at, request: `some-${at}` },
      ...more,
    });
  const approved = await make(1, {});
  return [
    approved,
    await make(2, { value: "spam", heads: [approved.id], reasons: ["Advertising"] }),
    await make(3, { comment: "12", facet: "action", value: "strip", spans: [span] }),
    await make(4, { value: "undo", target: approved.id }),
    await make(5, { facet: "note", value: "asked the desk", salt: "0123456789abcdef".repeat(2) }),
    await make(6, { comment: "13", facet: "pin", value: "pin", expires: 1_790_000_000_000 }),
  ];
}

const span = { start: 4, end: 34, hash: "abc" };
