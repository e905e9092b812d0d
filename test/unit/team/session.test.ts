import { beforeEach, expect, test } from "vitest";
import { MemoryStore } from "@/scripts/team/memory-store";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { readAddress, type TeamLogin } from "@/utils/team/connection";
import { createCouch } from "@/utils/team/couch";
import { diagnose } from "@/utils/team/diagnose";
import { createTeamSync } from "@/utils/team/sync";
import { fakeServer, json } from "./fake-server";
import { ownServer } from "./own-server";
import { teamEvent } from "./team-event";

const server = await ownServer();
/** The browser's: everybody who uses it shares its cookies. */
let jar = "";
let logins = 0;

beforeEach(() => {
  jar = "";
  logins = 0;
});

const browse: typeof fetch = async (input, init) => {
  const isJar = init?.credentials === "include";
  const headers = new Headers(init?.headers);
  if (isJar && jar !== "") headers.set("Cookie", jar);
  if (init?.method === "POST" && String(input).endsWith("/_session")) logins += 1;
  const answer = await fetch(input, { ...init, headers });
  for (const cookie of isJar ? answer.headers.getSetCookie() : []) jar = cookie.split(";")[0] ?? "";
  return answer;
};

function connect(login: TeamLogin, name: string) {
  const read = readAddress(server.url);
  if (!read.ok) throw new Error(read.problem);
  const couch = createCouch(read.address, login, { fetch: browse });
  const store = new MemoryStore();
  const sync = createTeamSync({ couch, login, name, store, verify: verifyEvent, now: Date.now });
  return { couch, store, sync };
}

const login = (name: string) => ({ kind: "session", name, password: name }) as const;

test("a password is sent once, and its cookie goes with everything after", async () => {
  const { couch, store, sync } = connect(login("anna"), "anna");
  expect(await diagnose(couch, login("anna"))).toMatchObject({ ok: true, name: "anna" });
  store.keep(await nameEvent(teamEvent({ comment: "cookie" })));
  expect(await sync.push()).toBeUndefined();
  expect(await sync.pull()).toBeUndefined();
  expect(store.queue.size).toBe(0);
  expect(logins).toBe(1);
});

test("a cookie that has ended is renewed without anybody noticing", async () => {
  const { store, sync } = connect(login("anna"), "anna");
  jar = "AuthSession=bm9ib2R5OjA6MA";
  store.keep(await nameEvent(teamEvent({ comment: "ended" })));
  expect(await sync.push()).toBeUndefined();
  expect([store.queue.size, store.refused.size, logins]).toEqual([0, 0, 1]);
});

test("somebody else signs in to the same server in this browser, and nothing is refused for it", async () => {
  const anna = connect(login("anna"), "anna");
  await diagnose(anna.couch, login("anna"));
  const edith = connect(login("edith"), "edith");
  expect(await diagnose(edith.couch, login("edith"))).toMatchObject({ ok: true, name: "edith" });
  anna.store.keep(await nameEvent(teamEvent({ comment: "shared browser" })));
  expect(await anna.sync.push()).toBeUndefined();
  expect([anna.store.queue.size, anna.store.refused.size]).toEqual([0, 0]);
});

test("a browser that keeps no cookie is told apart from a wrong password", async () => {
  const nobody = json(200, { ok: true, userCtx: { name: null, roles: [] } });
  const { couch } = fakeServer(json(200, { ok: true }), json(200, { ok: true }), nobody);
  expect(await diagnose(couch, login("anna"))).toMatchObject({ ok: false, problem: "no-cookie" });
});

test("a token travels as it is, and without cookies", async () => {
  const read = readAddress("https://couch.test/team");
  if (!read.ok) throw new Error(read.problem);
  const asked: RequestInit[] = [];
  const couch = createCouch(
    read.address,
    { kind: "jwt", token: "a.b.c" },
    {
      async fetch(_input, init) {
        asked.push(init ?? {});
        return json(200, {});
      },
    },
  );
  await couch.ask({ path: "" });
  expect(new Headers(asked[0]?.headers).get("Authorization")).toBe("Bearer a.b.c");
  expect(asked[0]?.credentials).toBe("omit");
});
