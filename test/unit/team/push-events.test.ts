import { describe, expect, test } from "vitest";
import type { DecisionEvent } from "@/utils/core/decision";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { pushEvents } from "@/utils/team/push-events";
import { fakeServer, json, text } from "./fake-server";
import { teamEvent } from "./team-event";

const a = await nameEvent(teamEvent({ comment: "a" }));
const b = await nameEvent(teamEvent({ comment: "b" }));
const other = await nameEvent(teamEvent({ comment: "other" }));
const both = [a, b];

const ok = ({ id }: DecisionEvent) => ({ ok: true, id, rev: "1-a" });
const refusal = ({ id }: DecisionEvent, reason: string) => ({ id, error: "forbidden", reason });
const conflict = ({ id }: DecisionEvent) => ({
  id,
  error: "conflict",
  reason: "Document conflict",
});
const held = (id: string, doc: object) => ({ id, docs: [{ ok: { _rev: "1-a", ...doc } }] });

/** What a server says to a batch of `a` and `b`, and what is believed of it. */
const rows: readonly (readonly [
  name: string,
  replies: readonly (Response | Error)[],
  expected: object,
])[] = [
  ["an ok for each", [json(201, [ok(a), ok(b)])], { acknowledged: [a.id, b.id] }],
  ["an ok for each in another order", [json(201, [ok(b), ok(a)])], { acknowledged: [b.id, a.id] }],
  ["an ok for one of two", [json(201, [ok(a)])], { acknowledged: [a.id] }],
  ["an ok twice for one", [json(201, [ok(a), ok(a)])], { acknowledged: [a.id] }],
  ["an ok for what was not sent", [json(201, [ok(other)])], { acknowledged: [] }],
  [
    "202, with an ok for each",
    [json(202, [ok(a), ok(b)])],
    { acknowledged: [], trouble: { kind: "not-safe-yet" } },
  ],
  [
    "200, with an ok for each",
    [json(200, [ok(a), ok(b)])],
    { acknowledged: [], trouble: { kind: "not-couchdb" } },
  ],
  [
    "an ok beside an error",
    [json(201, [{ ...ok(a), error: "unknown_error" }, ok(b)])],
    { acknowledged: [b.id], trouble: { kind: "server-error" } },
  ],
  [
    "a refusal of one",
    [json(201, [refusal(a, "foreign-actor: no"), ok(b)])],
    { acknowledged: [b.id], refused: [{ id: a.id, code: "foreign-actor" }] },
  ],
  [
    "a refusal in words of somebody else's validator",
    [json(201, [refusal(a, "because"), ok(b)])],
    { acknowledged: [b.id], refused: [], trouble: { kind: "server-error" } },
  ],
  [
    "a conflict with the same event",
    [json(201, [conflict(a), ok(b)]), json(200, { results: [held(a.id, a)] })],
    { acknowledged: [b.id, a.id], refused: [] },
  ],
  [
    "append-only, with the same event there",
    [json(201, [refusal(a, "append-only: x"), ok(b)]), json(200, { results: [held(a.id, a)] })],
    { acknowledged: [b.id, a.id], refused: [] },
  ],
  [
    "a conflict with something else under its name",
    [
      json(201, [conflict(a), ok(b)]),
      json(200, { results: [held(a.id, { ...a, value: "spam" })] }),
    ],
    { acknowledged: [b.id], refused: [{ id: a.id, code: "name-taken" }] },
  ],
  [
    "a conflict, and nothing there when it is looked at",
    [json(201, [conflict(a), ok(b)]), json(200, { results: [{ id: a.id, docs: [{}] }] })],
    { acknowledged: [b.id], refused: [] },
  ],
  [
    "a conflict, and the answer about it breaks off",
    [json(201, [conflict(a), ok(b)]), text(200, '{"results":[{"id"')],
    { acknowledged: [b.id], trouble: { kind: "not-couchdb" } },
  ],
  ["409 for everything", [json(409, { error: "conflict" })], { trouble: { kind: "server-error" } }],
  [
    "429 and a wish for a pause",
    [json(429, { error: "busy" }, { "Retry-After": "7" })],
    { trouble: { kind: "busy", retryAfterMs: 7_000 } },
  ],
  [
    "429 from a machine in front, in HTML",
    [text(429, "<h1>Slow down</h1>", { "Retry-After": "3" })],
    { trouble: { kind: "busy", retryAfterMs: 3_000 } },
  ],
  ["500", [json(500, { error: "internal_server_error" })], { trouble: { kind: "server-error" } }],
  ["502 in HTML", [text(502, "<h1>Bad gateway</h1>")], { trouble: { kind: "server-error" } }],
  [
    "a page of a hotel's",
    [text(200, "<html>Welcome</html>")],
    { trouble: { kind: "not-couchdb" } },
  ],
  ["201 and a page", [text(201, "<html>Welcome</html>")], { trouble: { kind: "not-couchdb" } }],
  [
    "201 and half of the answer",
    [text(201, JSON.stringify([ok(a), ok(b)]).slice(0, 40))],
    { acknowledged: [], trouble: { kind: "not-couchdb" } },
  ],
  [
    "201 and no list",
    [json(201, { ok: true })],
    { acknowledged: [], trouble: { kind: "not-couchdb" } },
  ],
  ["nothing", [new TypeError("Failed to fetch")], { trouble: { kind: "unreachable" } }],
  ["401", [json(401, { error: "unauthorized" })], { trouble: { kind: "wrong-login" } }],
  ["403", [json(403, { error: "forbidden" })], { trouble: { kind: "no-access" } }],
  ["404", [json(404, { error: "not_found" })], { trouble: { kind: "no-database" } }],
];

describe("what is believed of a server's answer to a batch:", () => {
  test.each(rows)("%s", async (_name, replies, expected) => {
    const { couch } = fakeServer(...replies);
    const pushed = await pushEvents(couch, both, verifyEvent);
    expect(pushed).toMatchObject(expected);
    // Whatever is said, nothing is acknowledged and refused at once, and nothing that was not sent.
    const said = [...pushed.acknowledged, ...pushed.refused.map(({ id }) => id)];
    expect(new Set(said).size).toBe(said.length);
    expect(both.map(({ id }) => id)).toEqual(expect.arrayContaining(said));
  });

  test.each([400, 413])(
    "%d for a batch is held against the one event that caused it",
    async (status) => {
      const { couch, asked } = fakeServer(
        json(status, { error: "bad_request" }),
        json(status, { error: "bad_request" }),
        json(201, [ok(b)]),
      );
      const pushed = await pushEvents(couch, both, verifyEvent);
      const code = status === 413 ? "too-large" : "bad-request";
      expect(pushed).toMatchObject({ acknowledged: [b.id], refused: [{ id: a.id, code }] });
      expect(asked).toHaveLength(3);
    },
  );

  test("400 in HTML is nobody's fault and refuses nothing", async () => {
    const { couch } = fakeServer(text(400, "<h1>Bad request</h1>"));
    const pushed = await pushEvents(couch, both, verifyEvent);
    expect(pushed).toMatchObject({
      acknowledged: [],
      refused: [],
      trouble: { kind: "not-couchdb" },
    });
  });
});

test("a login travels in a header, and a cookie of somebody else's never does", async () => {
  const { couch, asked } = fakeServer(json(201, [ok(a), ok(b)]));
  await pushEvents(couch, both, verifyEvent);
  expect(asked[0]?.headers.get("authorization")).toBe(`Basic ${btoa("anna:secret")}`);
  expect(asked[0]?.credentials).toBe("omit");
  expect(asked[0]?.url).toBe("https://couch.test/team/_bulk_docs");
});
