import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryStore } from "@/scripts/team/memory-store";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { createTeamSync } from "@/utils/team/sync";
import { fakeServer, json, login } from "./fake-server";
import { teamEvent } from "./team-event";

const event = await nameEvent(teamEvent());
const row = { id: event.id, changes: [], doc: { _id: event.id, _rev: "1-a", ...event } };
const news = json(200, { results: [row], last_seq: "1-a" });
const nothing = json(200, { results: [], last_seq: "1-a" });

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

function device(...replies: readonly Response[]) {
  const store = new MemoryStore();
  const { couch, asked } = fakeServer(...replies);
  const options = { couch, login, name: "anna", store, verify: verifyEvent, now: Date.now };
  return { store, asked, sync: createTeamSync(options) };
}

const full = () => Promise.reject(new DOMException("The disk is full.", "QuotaExceededError"));

test("what a full device cannot take in is told, and heard again once there is room", async () => {
  const { store, sync, asked } = device(news, news, nothing);
  const adopt = vi.spyOn(store, "adopt").mockImplementation(full);
  expect(await sync.pull()).toMatchObject({ kind: "not-stored" });
  expect(await store.readSince()).toBe(0);
  adopt.mockRestore();
  expect(await sync.pull()).toBeUndefined();
  expect([...store.events.keys()]).toEqual([event.id]);
  expect(asked.slice(0, 2).map(({ url }) => new URL(url).searchParams.get("since"))).toEqual([
    "0",
    "0",
  ]);
});

test("one page that a full device cannot take in is told as well", async () => {
  const { store, sync } = device(json(200, { rows: [row] }));
  vi.spyOn(store, "adopt").mockImplementation(full);
  expect(await sync.readPage("news.example/4821/")).toMatchObject({ kind: "not-stored" });
});

test("an acknowledgement that a full device cannot note is told, and the event is sent again", async () => {
  const { store, sync, asked } = device(json(201, [{ ok: true, id: event.id, rev: "1-a" }]));
  store.keep(event);
  const acknowledge = vi.spyOn(store, "acknowledge").mockImplementation(full);
  expect(await sync.push()).toMatchObject({ kind: "not-stored" });
  expect([...store.queue]).toEqual([event.id]);
  acknowledge.mockRestore();
  expect(await sync.push()).toBeUndefined();
  expect([...store.queue]).toEqual([]);
  expect(asked).toHaveLength(2);
});
