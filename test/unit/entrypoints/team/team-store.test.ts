import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Outbox } from "@/entrypoints/background/team/outbox";
import { teamLog } from "@/entrypoints/background/team/team-log";
import type { TeamRecord } from "@/entrypoints/background/team/team-record";
import { openTeamStore, readDistrust } from "@/entrypoints/background/team/team-store";
import { listQuarantined } from "@/utils/storage/quarantine";
import type { Distrusted } from "@/utils/team/pull-changes";
import { newProfile, wake } from "../../storage/small-profile";

vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: vi.fn() }));

const team = { database: "https://couch.test/team", sites: [] } as unknown as TeamRecord;
const outbox = {} as Outbox;

beforeEach(newProfile);

async function open() {
  const worker = await wake();
  await worker.log.reconciled;
  const log = teamLog(worker as never);
  return { log, store: openTeamStore(worker as never, log, team, outbox, () => 1_000) };
}

const future = (at: number): Distrusted => ({
  ...{ id: `n.example/1/f${at}`, why: "future", reason: "early", dueAtMs: 5_000 + at },
});
const forged = (at: number): Distrusted => ({
  ...{ id: `n.example/1/x${at}`, why: "forged", reason: "another name", raw: { at } },
});

describe("what came from the team's server too early", () => {
  it("is due from its time on, until it is settled", async () => {
    const { log, store } = await open();
    await store.setAside([future(0), future(9)]);
    expect(await store.due(4_999)).toEqual([]);
    expect(await store.due(5_000)).toEqual([future(0).id]);
    // Asking takes nothing away: the worker may die before it has the answer.
    expect(await store.due(5_000)).toEqual([future(0).id]);
    await store.settle([future(0).id]);
    expect(await store.due(9_000)).toEqual([future(9).id]);
    expect((await readDistrust(log)).map(({ id }) => id)).toEqual([future(9).id]);
  });

  it("is not pushed out by a flood of what is forged", async () => {
    const { log, store } = await open();
    await store.setAside([future(0)]);
    await store.setAside(Array.from({ length: 300 }, (_, at) => forged(at)));
    const notes = await readDistrust(log);
    expect(notes.filter(({ why }) => why === "forged")).toHaveLength(200);
    expect(await store.due(6_000)).toEqual([future(0).id]);
  });

  it("is listed as forged where it turns out to be, and stays listed", async () => {
    const { log, store } = await open();
    await store.setAside([future(0)]);
    await store.setAside([{ ...forged(0), id: future(0).id }]);
    await store.settle([future(0).id]);
    expect(await readDistrust(log)).toEqual([{ id: future(0).id, why: "forged", at: 1_000 }]);
  });
});

it("what is forged is set aside with its bytes, and a flood of it does not fill the disk", async () => {
  const { store } = await open();
  await store.setAside([forged(0)]);
  expect(await listQuarantined()).toMatchObject([{ raw: { at: 0 }, reason: "another name" }]);
  await store.setAside(Array.from({ length: 900 }, (_, at) => forged(1 + at)));
  await store.setAside(Array.from({ length: 900 }, (_, at) => forged(1_000 + at)));
  expect(await listQuarantined()).toHaveLength(200);
});
