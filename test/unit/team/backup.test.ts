import PouchDB from "pouchdb-node";
import { expect, test } from "vitest";
import { setUpTeam } from "@/deploy/setup";
import { MemoryStore } from "@/scripts/team/memory-store";
import { testAdmin, testPeople } from "@/scripts/team/start-team-server";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { readAddress } from "@/utils/team/connection";
import { createCouch } from "@/utils/team/couch";
import { diagnose } from "@/utils/team/diagnose";
import { createTeamSync } from "@/utils/team/sync";
import { ownServer } from "./own-server";
import { teamEvent } from "./team-event";

const server = await ownServer();

function device(database: string) {
  const read = readAddress(`${server.origin}/${database}`);
  if (!read.ok) throw new Error(read.problem);
  const login = { kind: "basic", name: "anna", password: "anna" } as const;
  const couch = createCouch(read.address, login);
  const store = new MemoryStore();
  const parts = { couch, login, name: "anna", store, verify: verifyEvent, now: Date.now };
  return { store, sync: createTeamSync(parts), look: () => diagnose(couch, login) };
}

/** What the administrator's replication does, see deploy/README.md. */
async function replicate(from: string, to: string, isWhole = false): Promise<void> {
  const { admin, password } = testAdmin;
  const at = (name: string) =>
    new PouchDB(`${server.origin.replace("//", `//${admin}:${password}@`)}/${name}`);
  const target = at(to);
  // The selector of the guide, in the words of this server, which knows none.
  const filter = ({ _id }: { readonly _id: string }) => /^[^_]/.test(_id);
  await target.replicate.from(at(from), isWhole ? {} : { filter });
}

test("a copy without the design document restores a team's decisions, its key and its guard", async () => {
  const before = device(server.database);
  for (const comment of ["1", "2", "3"]) {
    before.store.keep(await nameEvent(teamEvent({ comment })));
  }
  expect(await before.sync.push()).toBeUndefined();
  const told = await before.look();
  // Away, and back to a database that is empty.
  await replicate(server.database, "backup");
  await replicate("backup", "restored");
  await setUpTeam(
    { url: server.origin, ...testAdmin },
    { database: "restored", name: "Another name", sites: [], people: testPeople },
  );
  const after = device("restored");
  const found = await after.look();
  // The validator is there again; name and key are the old ones, not those of a new team.
  expect(found).toMatchObject({ ok: true, team: told.ok ? told.team : undefined });
  await after.sync.pull();
  expect([...after.store.events.values()].map(({ comment }) => comment).sort()).toEqual([
    ...["1", "2", "3"],
  ]);
  after.store.keep(await nameEvent(teamEvent({ comment: "4" })));
  expect(await after.sync.push()).toBeUndefined();
  expect(after.store.queue.size).toBe(0);
});

test("a copy with the design document stops where its validator begins to hold", async () => {
  await setUpTeam(
    { url: server.origin, ...testAdmin },
    { database: "guarded", name: "Guarded", sites: [], people: [] },
  );
  await replicate(server.database, "guarded", true).catch(() => undefined);
  const { store, sync } = device("guarded");
  await sync.pull();
  expect(store.events.size).toBe(0);
});
