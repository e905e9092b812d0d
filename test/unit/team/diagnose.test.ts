import { describe, expect, test } from "vitest";
import { diagnose } from "@/utils/team/diagnose";
import { type Asked, fakeServer, json, login, type Reply, text } from "./fake-server";

const key = `${"A".repeat(43)}=`;
const session = json(200, { ok: true, userCtx: { name: "anna", roles: ["moderator", "x"] } });
const database = json(200, { db_name: "team", doc_count: 3 });
const team = json(200, { _id: "team", name: "The Example", sites: ["news.example"], key });

/** The guard's answer to the probe, by the probe's own name. */
function guard(say: (id: string) => object, asked: () => readonly Asked[]) {
  return () => {
    const { docs } = (asked().at(-1)?.body ?? { docs: [] }) as {
      readonly docs: readonly { readonly _id: string }[];
    };
    return json(
      201,
      docs.map(({ _id }) => say(_id)),
    );
  };
}

function look(...replies: readonly Reply[]) {
  const server = fakeServer(...replies);
  return { ...server, found: diagnose(server.couch, login) };
}

const refusing = (asked: () => readonly Asked[]) =>
  guard((id) => ({ id, error: "forbidden", reason: "foreign-actor: no" }), asked);

describe("a look at a team's store", () => {
  test("finds the team, and leaves nothing behind", async () => {
    const seen: { asked: readonly Asked[] } = { asked: [] };
    const server = fakeServer(
      session,
      database,
      refusing(() => seen.asked),
      team,
    );
    seen.asked = server.asked;
    expect(await diagnose(server.couch, login)).toMatchObject({
      ok: true,
      name: "anna",
      roles: ["moderator"],
      team: { name: "The Example", sites: ["news.example"], key },
      isClockOff: false,
    });
    expect(server.asked.map(({ method }) => method)).toEqual(["GET", "GET", "POST", "GET"]);
    expect(server.asked[2]?.body).toMatchObject({ docs: [{ actor: "not-anna" }] });
  });

  test.each<[name: string, replies: readonly Reply[], problem: string]>([
    ["nothing answers", [new TypeError("Failed to fetch")], "unreachable"],
    ["a hotel answers", [text(200, "<html>Welcome</html>")], "not-couchdb"],
    ["something else answers JSON", [json(200, { hello: 1 })], "not-couchdb"],
    ["the password is wrong", [json(401, { error: "unauthorized" })], "wrong-login"],
    ["the token is nobody's", [json(200, { userCtx: { name: null, roles: [] } })], "wrong-login"],
    ["the person is no member", [session, json(403, { error: "forbidden" })], "no-access"],
    ["only the database refuses", [session, json(401, { error: "unauthorized" })], "no-access"],
    ["there is no database", [session, json(404, { error: "not_found" })], "no-database"],
    ["the address is a server's", [session, json(200, { couchdb: "Welcome" })], "not-couchdb"],
    [
      "the person has no role",
      [json(200, { userCtx: { name: "anna", roles: ["typist"] } }), database],
      "no-role",
    ],
    ["the server has a fault", [json(500, { error: "x" })], "server-error"],
    ["the server is busy", [json(503, { error: "x" })], "server-error"],
  ])("says so when %s", async (_name, replies, problem) => {
    expect(await look(...replies).found).toMatchObject({ ok: false, problem });
  });

  test("does not trust a database that takes a foreign actor, and cleans up", async () => {
    const seen: { asked: readonly Asked[] } = { asked: [] };
    const server = fakeServer(
      session,
      database,
      guard(
        (id) => ({ ok: true, id, rev: "1-a" }),
        () => seen.asked,
      ),
      json(200, { _rev: "1-a" }),
      json(200, { ok: true }),
    );
    seen.asked = server.asked;
    expect(await diagnose(server.couch, login)).toMatchObject({
      ok: false,
      problem: "no-validator",
    });
    expect(server.asked.at(-1)).toMatchObject({ method: "DELETE" });
    expect(server.asked.at(-1)?.url).toContain("rev=1-a");
  });

  test("does not take another validator's refusal for ours", async () => {
    const seen: { asked: readonly Asked[] } = { asked: [] };
    const other = guard(
      (id) => ({ id, error: "forbidden", reason: "read only" }),
      () => seen.asked,
    );
    const server = fakeServer(session, database, other);
    seen.asked = server.asked;
    expect(await diagnose(server.couch, login)).toMatchObject({ problem: "no-validator" });
  });

  test("says when the database is not set up, and when the clock is a day off", async () => {
    const seen: { asked: readonly Asked[] } = { asked: [] };
    const empty = fakeServer(
      session,
      database,
      refusing(() => seen.asked),
      json(404, { error: "x" }),
    );
    seen.asked = empty.asked;
    expect(await diagnose(empty.couch, login)).toMatchObject({ problem: "no-team" });

    const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();
    const late = json(200, { db_name: "team" }, { Date: tomorrow });
    const server = fakeServer(
      session,
      late,
      refusing(() => seen.asked),
      team,
    );
    seen.asked = server.asked;
    const found = await diagnose(server.couch, login);
    expect(found).toMatchObject({ ok: true, isClockOff: true });
    expect(found.ok && Math.abs(found.clockOffsetMs - 86_400_000)).toBeLessThan(3_000);
  });
});
