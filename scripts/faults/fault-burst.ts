import type { DecisionRequest, UndoStep } from "@/utils/core/decision";

/** Nine decisions at once and one undo. */
export const burstLength = 10;
const comments = 40;
/** Decisions on one article before the next one's turn comes. */
const postLength = 500;
const firstPost = 77;
const values = ["approve", "hold", "spam"];

export const article = `<!doctype html><meta charset="utf-8"><title>Faults</title><body class="postid-${firstPost}">
<ol class="comment-list">${Array.from(
  { length: comments },
  (_, at) =>
    `<li id="comment-${at + 1}" class="comment"><b class="fn">Reader</b><div class="comment-content"><p>Comment ${at + 1}.</p></div></li>`,
).join("")}</ol>`;

/** The articles of a run of so many decisions. */
export function postsUpTo(events: number): string[] {
  return Array.from({ length: Math.ceil(events / postLength) }, (_, at) => String(firstPost + at));
}

/** The decisions of the n-th burst, fewer in a run's last one. */
export function burstOf(burst: number, events: number, seed: number): DecisionRequest[] {
  const first = burst * burstLength;
  return Array.from({ length: Math.min(burstLength, events - first) }, (_, at) =>
    decisionOf(first + at, `fault-${seed}-${first + at}`),
  );
}

/** The same request, as one that takes a step back. */
export function undoOf(
  decision: DecisionRequest,
  { id, comment, facet, post }: UndoStep,
): DecisionRequest {
  return { ...decision, post, comment, facet, value: "undo", target: id };
}

function decisionOf(at: number, request: string): DecisionRequest {
  return {
    request,
    post: String(firstPost + Math.floor(at / postLength)),
    comment: String((at % comments) + 1),
    facet: "verdict",
    value: values[at % values.length] ?? "approve",
    subject: { textHash: "a", normHash: "b", linksHash: "c" },
  };
}
