import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, expect, it } from "vitest";
import { openQueueDatabase, type QueueDatabase } from "@/utils/storage/queue-database";
import type { QueueStep } from "@/utils/storage/queue-schema";
import { row } from "../core/queue/sample-rows";

let database: QueueDatabase;
afterEach(async () => {
  const rows = await database.rows();
  await database.change(
    [],
    rows.map(({ id }) => id),
  );
  database.close();
});

const step = (id: string): QueueStep => ({
  id,
  at: 1,
  facet: "verdict",
  value: "spam",
  events: [],
  undos: [],
  request: "",
  isUndone: false,
});

it("keeps rows by page and site, and lets them go", async () => {
  database = await openQueueDatabase();
  const rows = [row("1"), row("2"), row("3", { post: "2" }), row("4", { site: "b.example" })];
  await database.change(rows, []);
  expect((await database.rows("news.example/1/")).map(({ comment }) => comment)).toEqual([
    "1",
    "2",
  ]);
  expect(await database.rows("news.example/")).toHaveLength(3);
  await database.change([], ["news.example/1/1"]);
  expect(await database.get(["news.example/1/1", "news.example/1/2"])).toEqual([row("2")]);
});

it("passes over what is no row: its page makes it again", async () => {
  database = await openQueueDatabase();
  await database.change([row("1")], []);
  const raw = await openDB("threadkeeper-queue");
  await raw.put("rows", { id: "news.example/1/2", excerpt: 7 }, "news.example/1/2");
  raw.close();
  expect((await database.rows()).map(({ comment }) => comment)).toEqual(["1"]);
});

it("keeps the last hundred steps, and one step once", async () => {
  database = await openQueueDatabase();
  for (let at = 0; at < 105; at += 1) await database.putStep(step(`step${at}`));
  await database.putStep({ ...step("step50"), isUndone: true });
  const steps = await database.steps();
  expect(steps).toHaveLength(100);
  expect(steps[0]?.id).toBe("step104");
  expect(steps.filter(({ id }) => id === "step50")).toMatchObject([{ isUndone: true }]);
});
