import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PouchDB from "pouchdb-node";
import { expect, test } from "vitest";
import { runTeamFaults } from "@/scripts/team/run-team-faults";
import { startTeamServer } from "@/scripts/team/start-team-server";
import { TeamDevice } from "@/scripts/team/team-device";
import { requestAt } from "@/scripts/team/team-world";
import { canonicalJson, type Json } from "@/utils/core/canonical-json";
import type { Couch } from "@/utils/team/couch";
import { fromDocument } from "@/utils/team/event-document";

const timeout = { timeout: 120_000 };

test(
  "whatever fails on the way, whoever dies and whatever the clocks say: all have everything, once",
  timeout,
  async () => {
    const figures = await runTeamFaults({ events: 200, serverKills: 2, faultShare: 30, seed: 11 });
    expect(figures).toMatchObject({ lost: 0, phantom: 0, stuck: 0, unequal: 0 });
    expect(figures).toMatchObject({ decided: 200, serverKills: 2 });
    // A way that is never spoilt proves nothing.
    expect(figures.faults).toBeGreaterThan(10);
  },
);

test("a client that trusts a 202 loses decisions, and that is seen", timeout, async () => {
  const trustful = (couch: Couch): Couch => ({
    async ask(request) {
      const answer = await couch.ask(request);
      const isAccepted = answer.kind === "answer" && answer.status === 202;
      return isAccepted ? { ...answer, status: 201 } : answer;
    },
  });
  const options = { events: 60, serverKills: 0, faultShare: 40, seed: 12 };
  const only = ["202-forgotten"] as const;
  const trusting = { ...options, only, wrap: trustful, patienceMs: 2_000 };
  const figures = await runTeamFaults(trusting);
  expect(figures.lost).toBeGreaterThan(0);
  expect(await runTeamFaults({ ...options, only })).toMatchObject({ lost: 0, stuck: 0 });
});

test(
  "a redaction takes the words from the server's copy too, and whoever comes later never sees them",
  timeout,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "threadkeeper-redact-"));
    const server = await startTeamServer({ folder });
    try {
      const [anna, ben] = (["anna", "ben"] as const).map(
        (name) => new TeamDevice({ url: server.url, name, role: "moderator" }),
      );
      if (anna === undefined || ben === undefined) throw new Error("Nobody is there.");
      const request = requestAt(1, () => 0.5);
      const note = await anna.decide({ ...request, facet: "note", value: "Call Bradley Perkins." });
      await anna.sync.push();
      const redaction = { ...request, facet: "note" as const, value: "redact", target: note.id };
      await anna.decide({ ...redaction, request: "redaction-1" });
      await anna.sync.push();
      expect(anna.store.queue.size).toBe(0);
      await ben.sync.pull();
      expect([...ben.store.events.keys()]).toContain(note.id);
      expect(JSON.stringify([...ben.store.events.values()])).not.toContain("Bradley");
      const headers = { Authorization: `Basic ${btoa("ben:ben")}` };
      const all = await fetch(`${server.url}/_all_docs?include_docs=true`, { headers });
      expect(await all.text()).not.toContain("Bradley");
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test("the stock PouchDB replicates the same server to the same set", timeout, async () => {
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-oracle-"));
  const server = await startTeamServer({ folder });
  try {
    const [anna, ben] = (["anna", "ben"] as const).map(
      (name) => new TeamDevice({ url: server.url, name, role: "moderator" }),
    );
    if (anna === undefined || ben === undefined) throw new Error("Nobody is there.");
    let seed = 0;
    const random = () => {
      seed = (seed + 0.37) % 1;
      return seed;
    };
    for (let at = 0; at < 60; at += 1) await (at % 2 ? anna : ben).decide(requestAt(at, random));
    await Promise.all([anna.sync.push(), ben.sync.push()]);
    await anna.sync.pull();

    const oracle = new PouchDB(join(folder, "oracle"));
    await oracle.replicate.from(server.url.replace("http://", "http://edith:edith@"));
    const { rows } = await oracle.allDocs({ include_docs: true });
    await oracle.close();
    const replicated = rows
      .filter(({ id }) => id.includes("/") && !id.startsWith("_"))
      .map(({ doc }) => canonicalJson(fromDocument(doc) as Json));
    const own = [...anna.store.events.values()].map((event) =>
      canonicalJson(event as unknown as Json),
    );
    expect(own).toHaveLength(60);
    expect(replicated.toSorted()).toEqual(own.toSorted());
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
