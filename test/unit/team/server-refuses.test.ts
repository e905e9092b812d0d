import { describe, expect, test } from "vitest";
import { nameEvent } from "@/utils/core/decision-event";
import { ownServer } from "./own-server";
import { teamEvent } from "./team-event";
import { validatorRows } from "./validator-rows";

const rows = await validatorRows();
const server = await ownServer();

function login(name: string): { readonly Authorization: string } {
  return { Authorization: `Basic ${btoa(`${name}:${name}`)}` };
}

async function put(doc: object, as: string) {
  const id = encodeURIComponent(String((doc as { _id?: unknown })._id));
  const answer = await fetch(`${server.url}/${id}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", ...login(as) },
    body: JSON.stringify(doc),
  });
  const { ok, reason } = await answer.json();
  return { status: answer.status, ok, code: String(reason ?? "").split(":")[0] };
}

describe("the test server, before anything relies on it,", () => {
  test("refuses a foreign actor and takes the same decision from the person themselves", async () => {
    const event = await nameEvent(teamEvent({ actor: "anna" }));
    const doc = { _id: event.id, ...event };
    expect(await put(doc, "ben")).toEqual({ status: 403, ok: undefined, code: "foreign-actor" });
    expect(await put(doc, "anna")).toMatchObject({ status: 201, ok: true });
  });

  test("shows nothing to strangers and to those with a wrong password", async () => {
    expect((await fetch(server.url)).status).toBe(401);
    const wrong = { Authorization: `Basic ${btoa("anna:wrong")}` };
    expect((await fetch(server.url, { headers: wrong })).status).toBe(401);
  });

  test.each(rows)("answers $name with $code", async ({ doc, as, code }) => {
    const answer = await put(doc, as);
    expect(answer.code === "" ? "ok" : answer.code).toBe(code);
  });

  test("keeps what was written first, whoever writes again, and deletes nothing", async () => {
    const event = await nameEvent(teamEvent({ actor: "anna", comment: "twice" }));
    const doc = { _id: event.id, ...event };
    expect(await put(doc, "anna")).toMatchObject({ status: 201 });
    const stored = await (
      await fetch(`${server.url}/${encodeURIComponent(event.id)}`, { headers: login("anna") })
    ).json();
    expect(await put({ ...doc, _rev: stored._rev, value: "spam" }, "anna")).toMatchObject({
      status: 403,
      code: "append-only",
    });
    expect(await put({ ...doc, _rev: stored._rev, _deleted: true }, "anna")).toMatchObject({
      status: 403,
      code: "no-deletion",
    });
  });

  test("gives the team's record to its people, and lets none of them change it", async () => {
    const answer = await fetch(`${server.url}/team`, { headers: login("ben") });
    const team = await answer.json();
    expect(team).toMatchObject({ name: "Test newsroom", sites: [] });
    expect(team.key).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(await put({ ...team, name: "Ours" }, "edith")).toMatchObject({ code: "append-only" });
  });
});
