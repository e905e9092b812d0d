import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { createFeeder, learntFrom } from "@/entrypoints/comments.content/feed-judge";
import { judgeAhead } from "@/entrypoints/comments.content/judge-ahead";
import { cleanDetection, plainComment, undecidedPage } from "@/test/unit/core/plain-comment";
import { defaultPolicy } from "@/utils/core/policy";
import type { JudgeAnswer, JudgeRequest } from "@/utils/messages/judge-protocol";
import type { FoundComment } from "@/utils/sites/found-comment";
import { giveWay } from "@/utils/sites/give-way";
import { createWorkBudget } from "@/utils/sites/work-budget";
import { createPageModel, type PageModel } from "@/utils/state/page-model";

const site = "news.example";
const background = vi.hoisted(() => ({
  heard: [] as unknown[],
  answer: (_: unknown): void => {},
}));
vi.mock("wxt/browser", () => ({
  browser: {
    i18n: { getMessage: () => "" },
    runtime: {
      connect: () => ({
        postMessage: (message: unknown) => background.heard.push(message),
        disconnect() {},
        onMessage: {
          addListener(listener: (message: unknown) => void) {
            background.answer = listener;
          },
        },
        onDisconnect: { addListener() {} },
      }),
    },
  },
}));

beforeEach(() => {
  background.heard = [];
});

function foundComment(id: number, text = `Remark ${id}.`): FoundComment {
  return { comment: plainComment(`${id}`, { text }) } as FoundComment;
}

const found = [1, 2, 3].map((id) => foundComment(id));
function startAhead() {
  const stopper = new AbortController();
  onTestFinished(() => stopper.abort());
  const { signal } = stopper;
  const ahead = judgeAhead({ post: "7", look: () => {}, signal }, found);
  const model = createPageModel(
    { ...defaultPolicy(site), isEnabled: true },
    undecidedPage(site, "7"),
  );
  const budget = createWorkBudget({ signal });
  const feeder = createFeeder({ model, ahead, budget, onSlice: () => {}, signal });
  return { ahead, feeder, model };
}

function learn(model: PageModel, answer: JudgeAnswer): void {
  if (answer.type === "judged") model.learn(learntFrom(answer));
}

const asked = () =>
  (background.heard as JudgeRequest[]).map((request) =>
    request.type === "judge" ? request.items.map(({ comment }) => comment) : [],
  );

function answerFirst(): JudgeAnswer {
  const subject = { textHash: "", normHash: "", linksHash: "", check: "" };
  const results = found.map(({ comment }) => ({
    id: comment.key,
    detection: cleanDetection,
    subject,
    lines: [],
  }));
  const answer = { type: "judged" as const, seq: 1, results };
  background.answer(answer);
  return answer;
}

it("asks about the first comments at once, and tells a session later what was answered", () => {
  const { ahead } = startAhead();
  expect(asked()).toEqual([["1", "2", "3"]]);
  const answer = answerFirst();
  const told: JudgeAnswer[] = [];
  const hearing = { post: "7", onAnswer: (one: JudgeAnswer) => told.push(one), onFailure() {} };
  ahead.listen(hearing);
  ahead.listen(hearing);
  expect(told).toEqual([answer]);
});

it("asks about nothing twice that is being judged as it stands, and about the others", async () => {
  const { feeder } = startAhead();
  feeder.add([...found, foundComment(4)]);
  await giveWay();
  expect(asked()).toEqual([["1", "2", "3"], ["4"]]);
});

it("asks about nothing twice that the page, read anew, says in the same words", async () => {
  const { feeder } = startAhead();
  feeder.add([foundComment(1), foundComment(2, "An edited remark."), foundComment(3)]);
  await giveWay();
  expect(asked()).toEqual([["1", "2", "3"], ["2"]]);
});

it("asks nothing about a comment that was deleted", () => {
  const [first, ...others] = found;
  const gone = { comment: { ...first?.comment, isDeleted: true } } as FoundComment;
  const { signal } = new AbortController();
  const { comments } = judgeAhead({ post: "7", look: () => {}, signal }, [gone, ...others]);
  expect(asked()).toEqual([["2", "3"]]);
  expect(comments.map(({ id }) => id)).toEqual(["2", "3"]);
});

it("asks again about what could not be judged before anybody listened", async () => {
  const { feeder } = startAhead();
  background.answer({ type: "refused", seq: 1, error: "Not now." });
  feeder.add(found);
  await giveWay();
  expect(asked()).toEqual([
    ["1", "2", "3"],
    ["1", "2", "3"],
  ]);
});

it("asks again about one that was edited since", async () => {
  const { feeder } = startAhead();
  feeder.add([foundComment(1, "An edited remark.")]);
  await giveWay();
  expect(asked()).toEqual([["1", "2", "3"], ["1"]]);
});

it("asks about all again after rules have changed, and tells nothing that was judged by the old", async () => {
  const { ahead, feeder } = startAhead();
  answerFirst();
  ahead.forget();
  const told: JudgeAnswer[] = [];
  ahead.listen({ post: "7", onAnswer: (one) => told.push(one), onFailure() {} });
  expect(told).toEqual([]);
  feeder.add(found);
  await giveWay();
  expect(asked()).toEqual([
    ["1", "2", "3"],
    ["1", "2", "3"],
  ]);
});

it("asks again about one that was answered, has gone and has come again", async () => {
  const { ahead, feeder, model } = startAhead();
  model.upsert(ahead.comments);
  answerFirst();
  ahead.listen({ post: "7", onAnswer: (answer) => learn(model, answer), onFailure() {} });
  const [gone, ...left] = ahead.comments;
  model.setOrder(left, [gone?.key ?? ""]);
  feeder.add(found.map(({ comment: { id, text } }) => foundComment(Number(id), text)));
  await giveWay();
  expect(asked()).toEqual([["1", "2", "3"], ["1"]]);
});

it("reads nothing more before what was answered is told", async () => {
  const { ahead, feeder, model } = startAhead();
  model.upsert(ahead.comments);
  answerFirst();
  feeder.add([...found, foundComment(4)]);
  expect(feeder.isBusy()).toBe(true);
  const askedThen: unknown[] = [];
  const onAnswer = (answer: JudgeAnswer) => {
    askedThen.push(...asked());
    learn(model, answer);
  };
  ahead.listen({ post: "7", onAnswer, onFailure() {} });
  expect(askedThen).toEqual([["1", "2", "3"]]);
  await giveWay();
  expect(asked()).toEqual([["1", "2", "3"], ["4"]]);
});

it("reads nothing more of what has come into view before what is judged of it is painted", async () => {
  const { feeder } = startAhead();
  feeder.add(found);
  await giveWay();
  feeder.hurry([foundComment(4)]);
  expect(asked()).toEqual([["1", "2", "3"]]);
  await giveWay();
  expect(asked()).toEqual([["1", "2", "3"], ["4"]]);
});

it("names the article as a session does, as soon as one listens", async () => {
  const { ahead, feeder } = startAhead();
  ahead.listen({ post: "/frame", onAnswer() {}, onFailure() {} });
  feeder.add([foundComment(4)]);
  await giveWay();
  const posts = (background.heard as { post: string }[]).map(({ post }) => post);
  expect(posts).toEqual(["7", "/frame"]);
});
