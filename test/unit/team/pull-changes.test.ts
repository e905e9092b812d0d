import { describe, expect, test } from "vitest";
import { maxDriftMs } from "@/utils/core/clock";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { pullChanges } from "@/utils/team/pull-changes";
import { fakeServer, json, type Reply, text } from "./fake-server";
import { clockAt, teamEvent } from "./team-event";

const nowMs = Date.now();
const event = await nameEvent(teamEvent({ comment: "here" }));
const newer = await nameEvent(teamEvent({ v: 2 as 1, comment: "later" }));
const future = await nameEvent(teamEvent({ hlc: clockAt(nowMs + 86_400_000) }));

const doc = (one: { readonly id: string }) => ({ _id: one.id, _rev: "1-a", ...one });
const change = (one: { readonly id: string }, over: object = {}) => ({
  id: one.id,
  changes: [{ rev: "1-a" }],
  doc: doc(one),
  ...over,
});
const changes = (...results: object[]) => json(200, { results, last_seq: "9-xyz" });

function pull(...replies: readonly Reply[]) {
  const server = fakeServer(...replies);
  const pulled = pullChanges(server.couch, verifyEvent, { since: "4-abc", nowMs });
  return { ...server, pulled };
}

describe("what is taken in from a server:", () => {
  test("an event as it is, without CouchDB's own fields", async () => {
    const { pulled, asked } = pull(changes(change(event)));
    const result = await pulled;
    expect(result).toMatchObject({ ok: true, since: "9-xyz", distrusted: [] });
    expect(result).toMatchObject({ received: [{ id: event.id, event, raw: event }] });
    expect(asked[0]?.url).toContain("since=4-abc");
  });

  test("an event of a later version, to keep and never to apply", async () => {
    const result = await pull(changes(change(newer))).pulled;
    expect(result).toMatchObject({ received: [{ id: newer.id, raw: newer }] });
    expect(result).not.toMatchObject({ received: [{ event: expect.anything() }] });
  });

  test("nothing of design documents and the team's record", async () => {
    const others = [{ id: "_design/threadkeeper" }, { id: "team" }].map((one) => change(one));
    expect(await pull(changes(...others)).pulled).toMatchObject({ received: [], distrusted: [] });
  });

  const proto = JSON.parse(
    `{"__proto__": {"role": "lead"}, ${JSON.stringify(doc(event)).slice(1)}`,
  );
  const surrogate = { ...event, comment: "\ud800" };
  const huge = { ...event, value: "x".repeat(2 * 1024 * 1024) };
  test.each([
    [
      "content that was changed",
      change(event, { doc: { ...doc(event), value: "spam" } }),
      "forged",
    ],
    ["another's content under its name", change(event, { doc: doc(newer) }), "forged"],
    [
      "an event that calls itself by another's name",
      change(event, { doc: { ...doc(event), id: newer.id } }),
      "forged",
    ],
    ["a field called __proto__", change(event, { doc: proto }), "forged"],
    ["a lone surrogate", change(event, { doc: doc(surrogate) }), "forged"],
    ["two megabytes", change(event, { doc: doc(huge) }), "too-large"],
    ["a number", change(event, { doc: 7 }), "too-large"],
    ["a list", change(event, { doc: [] }), "too-large"],
    ["no content", change(event, { doc: undefined }), "too-large"],
    [
      "a deletion",
      change(event, { deleted: true, doc: { _id: event.id, _deleted: true } }),
      "deleted",
    ],
    ["the day after tomorrow's", change(future), "future"],
  ])("not %s, and the rest is", async (_name, bad, why) => {
    const good = await nameEvent(teamEvent({ comment: "good" }));
    const result = await pull(changes(bad, change(good))).pulled;
    expect(result).toMatchObject({ ok: true, since: "9-xyz" });
    expect(result).toMatchObject({ received: [{ id: good.id }], distrusted: [{ why }] });
  });

  test("an event from the future is looked at again when its time has come", async () => {
    const result = await pull(changes(change(future))).pulled;
    const dueAtMs = nowMs + 86_400_000 - maxDriftMs;
    expect(result).toMatchObject({ distrusted: [{ id: future.id, dueAtMs }] });
  });
});

describe("an answer that is none changes nothing:", () => {
  test.each([
    ["a page", text(200, "<html>Welcome</html>"), "not-couchdb"],
    ["half of it", text(200, '{"results":[{"seq":1,"id":"'), "not-couchdb"],
    ["no list", json(200, { results: 7, last_seq: "1" }), "not-couchdb"],
    ["no since", json(200, { results: [] }), "not-couchdb"],
    ["429", json(429, { error: "busy" }), "busy"],
    ["500", json(500, { error: "x" }), "server-error"],
    ["nothing", new TypeError("Failed to fetch"), "unreachable"],
  ])("%s", async (_name, reply, kind) => {
    expect(await pull(reply).pulled).toMatchObject({ ok: false, trouble: { kind } });
  });
});

test("one document beyond all measure does not keep what is behind it from us", async () => {
  const enormous = () => text(200, `"${"x".repeat(17 * 1024 * 1024)}"`);
  const { pulled, asked } = pull(
    ...[enormous, enormous, enormous],
    changes(change(event, { doc: undefined })),
  );
  expect(await pulled).toMatchObject({ since: "9-xyz", distrusted: [{ why: "too-large" }] });
  const limits = asked.map(({ url }) => new URL(url).searchParams.get("limit"));
  expect(limits).toEqual(["200", "20", "1", "1"]);
  expect(asked.at(-1)?.url).not.toContain("include_docs");
});

test("silence while waiting is no trouble", async () => {
  const { couch } = fakeServer(new DOMException("timed out", "TimeoutError"));
  const options = { since: 0, nowMs, waitMs: 10 };
  expect(await pullChanges(couch, verifyEvent, options)).toEqual({ ok: true, isQuiet: true });
});
