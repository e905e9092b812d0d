import { describe, expect, it } from "vitest";
import type { Finding } from "@/utils/core/finding";
import { createJudgeClient, type JudgePort } from "@/utils/messages/judge-client";
import {
  batchSize,
  type JudgeAnswer,
  type JudgeItem,
  type JudgeRequest,
} from "@/utils/messages/judge-protocol";

const item = (id: string, text = "hello"): JudgeItem => ({
  id,
  comment: id,
  parent: null,
  text,
  author: "Ann",
  authorUrl: null,
  links: [],
});

const sponsorLine: Finding = {
  detector: "sponsor-line",
  kind: "sponsor-line",
  severity: "info",
  band: "likely",
  score: 1,
  on: "body",
  start: 0,
  end: 5,
  evidence: "hello",
  reason: { id: "ext_name" },
};

function judged(request: JudgeRequest, findings: readonly Finding[] = []): JudgeAnswer {
  const items = request.type === "judge" ? request.items : [];
  const scores = { "sponsor-line": 0, promotional: 0, "unsafe-link": 0 };
  return {
    type: "judged",
    seq: request.seq,
    results: items.map(({ id }) => ({
      id,
      detection: { verdict: "clean", scores, findings, failures: [] },
      subject: { textHash: "t", normHash: "n", linksHash: "l" },
      lines: findings.map(() => null),
    })),
  };
}

/** A background that answers only when told to, and can die. */
function setUp() {
  const sent: JudgeRequest[] = [];
  const answers: JudgeAnswer[] = [];
  const failures: string[] = [];
  const ports: { receive: (message: unknown) => void; die: () => void }[] = [];
  const stop = new AbortController();
  const answered = new Set<number>();
  let isReachable = true;
  /** The oldest message that has had no answer. */
  function next(): JudgeRequest | undefined {
    const request = sent.find(({ seq }) => !answered.has(seq));
    if (request !== undefined) answered.add(request.seq);
    return request;
  }
  const client = createJudgeClient({
    signal: stop.signal,
    post: "4821",
    onAnswer: (answer) => answers.push(answer),
    onFailure: (ids) => failures.push(...ids),
    connect(): JudgePort {
      if (!isReachable) throw new Error("Extension context invalidated.");
      const port = { receive: (_: unknown) => {}, die: () => {} };
      ports.push(port);
      return {
        postMessage: (message) => sent.push(message),
        disconnect: () => {},
        onMessage: { addListener: (listener) => Object.assign(port, { receive: listener }) },
        onDisconnect: { addListener: (listener) => Object.assign(port, { die: listener }) },
      };
    },
  });
  return {
    client,
    sent,
    answers,
    failures,
    stop,
    ids: () =>
      sent.map((one) => (one.type === "judge" ? one.items.map(({ id }) => id) : ["article"])),
    answer: (findings?: readonly Finding[]) => {
      const request = next();
      if (request !== undefined) ports.at(-1)?.receive(judged(request, findings));
    },
    answerInPart: () => {
      const request = sent.find(({ seq }) => !answered.has(seq));
      if (request !== undefined) ports.at(-1)?.receive({ ...judged(request), isPart: true });
    },
    refuse: () => {
      const seq = next()?.seq ?? 0;
      ports.at(-1)?.receive({ type: "refused", seq, error: "broken" });
    },
    die: () => ports.at(-1)?.die(),
    cutOff: () => {
      isReachable = false;
    },
  };
}

describe("createJudgeClient", () => {
  it("sends at most fifty comments a message and two messages at a time", () => {
    const page = setUp();
    page.client.enqueue(
      Array.from({ length: 120 }, (_, n) => item(`c${n}`)),
      false,
    );
    expect(page.sent).toHaveLength(2);
    page.answer();
    expect(page.sent).toHaveLength(3);
    page.answer();
    page.answer();
    expect(page.ids().map((ids) => ids.length)).toEqual([batchSize, batchSize, 20]);
    expect(page.client.isBusy()).toBe(false);
  });

  it("lets comments in view go first", () => {
    const page = setUp();
    page.client.enqueue([item("first")], false);
    page.client.enqueue([item("second")], false);
    page.client.enqueue([item("below"), item("seen")], false);
    page.client.enqueue([item("seen")], true);
    // At once, and by themselves.
    expect(page.ids()[2]).toEqual(["seen"]);
    page.answer();
    page.answer();
    expect(page.ids()[3]).toEqual(["below"]);
  });

  it("does not ask twice for what comes into view while it is judged, unless it has changed", () => {
    const { client, sent } = setUp();
    client.enqueue([item("a"), item("b"), item("c")], false);
    const turned = { ...item("b"), links: [{ href: "https://b.test/", text: "b" }] };
    client.enqueue([item("a"), turned, item("c", "edited")], true);
    const asked = sent.map((one) => (one.type === "judge" ? one.items.map(({ id }) => id) : []));
    expect(asked).toEqual([
      ["a", "b", "c"],
      ["b", "c"],
    ]);
  });

  it("keeps a comment urgent when it is queued again with newer text", () => {
    const page = setUp();
    page.client.enqueue([item("under way")], false);
    page.client.enqueue([item("under way, too")], false);
    page.client.enqueue([item("in view, and under way")], true);
    page.client.enqueue([item("a", "old")], true);
    page.client.enqueue([item("b"), item("a", "new")], false);
    page.answer();
    expect(page.sent[3]).toMatchObject({ items: [{ id: "a", text: "new" }] });
  });

  it("ends a batch early after a giant comment", () => {
    const page = setUp();
    page.client.enqueue([item("giant", "x".repeat(300_000)), item("next")], false);
    expect(page.ids()).toEqual([["giant"], ["next"]]);
  });

  it("sends all that was under way again when the worker dies", () => {
    const page = setUp();
    page.client.enqueue([item("a")], false);
    page.client.enqueue([item("b")], false);
    page.die();
    expect(page.ids()).toEqual([["a"], ["b"], ["a"], ["b"]]);
    page.answer();
    page.answer();
    expect(page.answers).toHaveLength(2);
    expect(page.client.isBusy()).toBe(false);
  });

  it("takes a long answer in parts, and is busy until its last", () => {
    const page = setUp();
    page.client.enqueue([item("a")], false);
    page.answerInPart();
    expect([page.answers.length, page.client.isBusy()]).toEqual([1, true]);
    page.answer();
    expect([page.answers.length, page.client.isBusy()]).toEqual([2, false]);
  });

  it("teaches a new worker the sponsors that the old one knew", () => {
    const page = setUp();
    page.client.enqueue([item("cued")], false);
    page.answer([sponsorLine]);
    page.die();
    page.client.enqueue([item("later")], false);
    expect(page.ids().slice(1)).toEqual([["cued"], ["later"]]);
  });

  it("gives up after three attempts and says which comments stay unknown", () => {
    const page = setUp();
    page.client.enqueue([item("a")], false);
    page.die();
    page.die();
    page.die();
    expect(page.failures).toEqual(["a"]);
    expect(page.client.isBusy()).toBe(false);
  });

  it("reports failure when the extension is gone", () => {
    const page = setUp();
    page.cutOff();
    page.client.enqueue([item("a")], false);
    expect(page.failures).toEqual(["a"]);
  });

  it("passes a refusal on as a failure and goes on with the next batch", () => {
    const page = setUp();
    page.client.enqueue([item("a")], false);
    page.client.enqueue([item("b")], false);
    page.refuse();
    expect([page.failures, page.ids()]).toEqual([["a"], [["a"], ["b"]]]);
  });

  it("judges the article after the comments", () => {
    const page = setUp();
    page.client.enqueue([item("a")], false);
    page.client.judgeArticle([]);
    page.answer();
    expect(page.ids()).toEqual([["a"], ["article"]]);
  });

  it("ignores an answer to a message it did not just send", () => {
    const page = setUp();
    page.client.enqueue([item("a")], false);
    page.answer();
    page.answer();
    expect(page.answers).toHaveLength(1);
  });

  it("sends nothing after it was stopped", () => {
    const page = setUp();
    page.stop.abort();
    page.client.enqueue([item("a")], false);
    expect(page.sent).toHaveLength(0);
  });
});
