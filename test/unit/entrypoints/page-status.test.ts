import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { statusOf } from "@/entrypoints/comments.content/page-status";
import { cleanDetection, undecidedPage } from "@/test/unit/core/plain-comment";
import type { Comment } from "@/utils/core/comment";
import { defaultPolicy } from "@/utils/core/policy";
import type { Decider } from "@/utils/state/decide-comment";
import { createPageModel } from "@/utils/state/page-model";

const decisions = undecidedPage("s", "p");
const decider = { worst: signal("saved") } as unknown as Decider;
const all = Array.from({ length: 10 }, (_, at) => ({ id: `${at}`, key: `k${at}` }) as Comment);
const judged = (comments: readonly Comment[]) =>
  comments.map(({ key }) => ({
    ...{ key, detection: cleanDetection, subject: undefined, lineHashes: new Map() },
  }));

function status(known: readonly Comment[], isWhole: boolean) {
  const model = createPageModel(defaultPolicy("s"), decisions);
  model.setOrder(all);
  model.upsert(known);
  model.learn(judged(known));
  const { comments, unknown } = statusOf("a", isWhole, model, decider, false);
  return { comments, unknown };
}

it("a page whose first few comments are judged is not done", () => {
  expect(status(all.slice(0, 8), true)).toEqual({ comments: 10, unknown: 2 });
});

it("a page of which only the beginning was looked at is not done", () => {
  expect(status(all, false)).toEqual({ comments: 10, unknown: 1 });
});

it("a page that is read and judged to its end is", () => {
  expect(status(all, true)).toEqual({ comments: 10, unknown: 0 });
});
