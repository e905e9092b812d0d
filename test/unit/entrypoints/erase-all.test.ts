import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, it, vi } from "vitest";
import { eraseAll } from "@/entrypoints/background/erase-all";
import { openQueue } from "@/entrypoints/background/queue/rows";
import { makeRow } from "@/utils/core/queue/make-row";
import { keepExcerpt } from "@/utils/storage/excerpts";
import { readRepeatPairs, writeRepeatPairs } from "@/utils/storage/repeat-pairs";
import { newProfile, wake } from "../storage/small-profile";

vi.mock("@/entrypoints/background/tell-panels", () => ({ tellPanels: vi.fn() }));
vi.mock("@/entrypoints/background/stores", () => ({
  openStores: async () => ({
    account: { switchOff: vi.fn() },
    database: (await wake()).database,
  }),
  reopenStores: vi.fn(),
}));

beforeEach(newProfile);

const place = { site: "news.example", post: "4821", comment: "7", parent: null };
const row = makeRow(
  {
    ...{ ...place, url: "https://news.example/a", title: "A", author: "Ann", text: "Secret words" },
    ...{ subject: { textHash: "t", normHash: "n", linksHash: "l" }, findings: [], lines: [] },
  },
  0,
  () => undefined,
);

it("words of comments, notes and steps of undo go with every decision", async () => {
  const queue = await openQueue();
  await queue.change([{ ...row, standing: { ...row.standing, note: "Asked the desk" } }], []);
  const event = { id: "e", site: "news.example", post: "4821", comment: "7", facet: "verdict" };
  await queue.putStep({
    ...{ id: "step", at: 0, facet: "verdict", value: "spam", events: [event] as never },
    ...{ undos: [], request: "", isUndone: false },
  });
  await keepExcerpt("e", "Secret words", false);
  await writeRepeatPairs(Uint32Array.of(11, 1));
  expect(await eraseAll()).toBeUndefined();
  expect([await queue.count(), await queue.steps()]).toEqual([0, []]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain("Secret");
  expect(await readRepeatPairs()).toHaveLength(0);
});
