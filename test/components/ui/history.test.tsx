import { expect, it } from "vitest";
import { History } from "@/components/History";
import type { HistoryEntry } from "@/utils/core/decision-history";
import { drawPart, find } from "./draw";

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
