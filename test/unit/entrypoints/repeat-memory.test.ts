import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  forgetRepeats,
  keepRepeatMemory,
  repeatMemoryFor,
} from "@/entrypoints/background/repeat-memory";
import { defaultPolicy } from "@/utils/core/policy";
import { readRepeatPairs } from "@/utils/storage/repeat-pairs";
import { writePolicy } from "@/utils/storage/site-policies";
import { newProfile } from "../storage/small-profile";

const site = "news.example";
const page = {
  kind: "page",
  site,
  url: `https://${site}/1`,
  tabId: 1,
  frameId: 0,
  isPrivate: false,
} as const;
const pauseMs = 2_000;

beforeEach(async () => {
  vi.useFakeTimers();
  newProfile();
  await writePolicy({ ...defaultPolicy(site), isEnabled: true, role: "moderator" });
});
afterEach(async () => {
  await forgetRepeats();
  vi.useRealTimers();
});

async function openMemory() {
  const memory = await repeatMemoryFor(page);
  if (memory === undefined) throw new Error("A moderator has a memory.");
  return memory;
}

const stored = async () => [...(await readRepeatPairs())];

it("keeps what was noted, by and by", async () => {
  const memory = await openMemory();
  memory.note(11, 1);
  keepRepeatMemory(memory);
  memory.note(12, 1);
  await vi.advanceTimersByTimeAsync(pauseMs - 1);
  expect(await stored()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await stored()).toEqual([11, 1, 12, 1]);
  expect(await forgetRepeats()).toBe(2);
});

it("stores nothing again of what was noted a moment before it was erased", async () => {
  const memory = await openMemory();
  memory.note(11, 1);
  keepRepeatMemory(memory);
  await forgetRepeats();
  await vi.advanceTimersByTimeAsync(2 * pauseMs);
  expect(await fakeBrowser.storage.local.get("repeats")).toEqual({});
});

it("stores of a page that stays open only what came after it was erased", async () => {
  const memory = await openMemory();
  memory.note(11, 1);
  await forgetRepeats();
  memory.note(12, 1);
  keepRepeatMemory(memory);
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(await stored()).toEqual([12, 1]);
  const elsewhere = await openMemory();
  expect([11, 12].map((one) => elsewhere.wasSeenElsewhere(one, 2))).toEqual([false, true]);
});

it.each([
  ["a reader", { ...defaultPolicy(site), isEnabled: true, role: "reader" } as const, false],
  ["a site that is off", { ...defaultPolicy(site), isEnabled: false }, false],
  ["a private window", { ...defaultPolicy(site), isEnabled: true, role: "moderator" }, true],
] as const)("gives %s none", async (_, policy, isPrivate) => {
  await writePolicy(policy);
  expect(await repeatMemoryFor({ ...page, isPrivate })).toBeUndefined();
});
