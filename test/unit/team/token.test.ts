import { createHmac } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { MemoryStore } from "@/scripts/team/memory-store";
import { startTokenGate } from "@/scripts/team/token-gate";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { readAddress } from "@/utils/team/connection";
import { createCouch } from "@/utils/team/couch";
import { diagnose } from "@/utils/team/diagnose";
import { createTeamSync } from "@/utils/team/sync";
import { ownServer } from "./own-server";
import { teamEvent } from "./team-event";

const key = "the newsroom's secret";
const server = await ownServer();
const gate = await startTokenGate(server.origin, key);
afterAll(() => gate.close());

function connect(token: string) {
  const read = readAddress(`${gate.origin}/${server.database}`);
  if (!read.ok) throw new Error(read.problem);
  const login = { kind: "jwt", token } as const;
  const couch = createCouch(read.address, login);
  const store = new MemoryStore();
  const sync = createTeamSync({
    couch,
    login,
    name: "anna",
    store,
    verify: verifyEvent,
    now: Date.now,
  });
  return { couch, login, store, sync };
}

describe("a login by token", () => {
  it("is who the token names, and what they decide is shared", async () => {
    const { couch, login, store, sync } = connect(gate.issue("anna"));
    expect(await diagnose(couch, login)).toMatchObject({ ok: true, name: "anna" });
    store.keep(await nameEvent(teamEvent({ comment: "token" })));
    expect(await sync.push()).toBeUndefined();
    expect(store.queue.size).toBe(0);
    const other = connect(gate.issue("ben"));
    await other.sync.pull();
    expect([...other.store.events.values()].map(({ comment }) => comment)).toContain("token");
  });

  it.each([
    ["that has run out", "token-ended", () => gate.issue("anna", { lastsMs: -1_000 })],
    ["that another key signed", "wrong-login", () => gate.issue("anna", { signedWith: "old" })],
    ["for somebody else under its signature", "wrong-login", () => reworded(gate.issue("ben"))],
    ["without a signature, as algorithm none", "wrong-login", () => unsigned("anna")],
    ["that names nobody", "wrong-login", () => signedFor(undefined)],
    ["that is none", "wrong-login", () => "x.y.z"],
    ["of one part", "wrong-login", () => "token"],
  ])("is refused with a token %s, said to be %s, and nothing is lost", async (_, problem, make) => {
    const { couch, login, store, sync } = connect(make());
    const before = gate.counts.passed;
    expect(await diagnose(couch, login)).toMatchObject({ ok: false, problem });
    const event = await nameEvent(teamEvent({ comment: "kept" }));
    store.keep(event);
    expect(await sync.push()).toMatchObject({ kind: problem });
    // A bad token is no event's fault: nothing counts as refused by the server.
    expect([...store.queue]).toHaveLength(1);
    expect(store.refused).toEqual(new Map());
    expect(gate.counts.passed).toBe(before);
  });
});

/** Anna, by ben's token. */
function reworded(token: string): string {
  const [head, , signature] = token.split(".");
  return [head, encode({ sub: "anna", exp: Date.now() }), signature].join(".");
}

function signedFor(sub: string | undefined): string {
  const text = `${encode({ alg: "HS256" })}.${encode({ sub, exp: Date.now() })}`;
  return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`;
}

function unsigned(sub: string): string {
  return `${encode({ alg: "none" })}.${encode({ sub, exp: Date.now() })}.`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
