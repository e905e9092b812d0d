import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { History } from "@/components/History";
import { HistoryPart } from "@/components/HistoryPart";
import type { HistoryEntry } from "@/utils/core/decision-history";
import { drawPart, find, findAll } from "./draw";
import { drawPanel } from "./draw-panel";

const entry: HistoryEntry = {
  id: "1",
  atMs: 1_800_000_000_000,
  actor: "me",
  role: "moderator",
  site: "ward-gazette.example",
  post: "1",
  comment: "12",
  facet: "verdict",
  what: "decided",
  value: "spam",
  reasons: [],
  rules: [],
  isStanding: true,
  isUndone: false,
};

it.each([
  ["a detector of ours", "sponsor-line", "Sponsor line: 95%"],
  ["a rule of one's own", "own.casinos", "own.casinos (7): 95%"],
  ["a detector that there is no more", "slogans", "slogans (7): 95%"],
])("names the grounds in a moderator's words: %s", (_, id, words) => {
  const entries = [{ ...entry, rules: [{ id, version: "7", score: 0.95 }] }];
  const { root } = drawPart(<History entries={entries} person="me" />, {}, "own-pages");
  expect(find(root, ".history").textContent).toContain(`On the grounds of: ${words}`);
});

it("says in one piece that a step stands, in a narrow panel too", async () => {
  const rules = [{ id: "sponsor-line", version: "7", score: 0.95 }];
  const find = async () => ({ entries: [{ ...entry, rules }], person: "me" });
  const { root } = drawPart(
    <div class="panel">
      <HistoryPart find={find} />
    </div>,
    { widthPx: 200 },
  );
  await userEvent.click(root.querySelector("button") as HTMLElement);
  const stands = () => root.querySelector(".do");
  await expect.poll(stands).not.toBeNull();
  const words = stands()?.lastChild as Text;
  const range = document.createRange();
  range.selectNodeContents(words);
  expect(words.data).toBe("stands");
  expect(range.getClientRects()).toHaveLength(1);
});

it("stands in one row with the claim and the trash, and opens below all of them", async () => {
  const findHistory = async () => ({ entries: [entry], person: "me" });
  const { root } = drawPanel({ part: "more", findHistory });
  const buttons = () => findAll(root, ".more-do button").map((one) => one.getBoundingClientRect());
  expect(buttons()).toHaveLength(3);
  expect(new Set(buttons().map(({ top }) => Math.round(top))).size).toBe(1);
  await userEvent.click(find(root, ".more-do .history-part button"));
  await expect.poll(() => root.querySelector(".history")).not.toBeNull();
  const { top, width } = find(root, ".history").getBoundingClientRect();
  for (const { bottom } of buttons()) expect(top).toBeGreaterThanOrEqual(bottom);
  expect(width).toBeCloseTo(find(root, ".more-do").getBoundingClientRect().width, 0);
});
