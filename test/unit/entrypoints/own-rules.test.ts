import { beforeEach, describe, expect, it, vi } from "vitest";
import { rulesOf, saveOwnRule } from "@/entrypoints/background/own-rules";
import { newProfile } from "@/test/unit/storage/small-profile";
import type { OwnRuleDraft } from "@/utils/core/own-rule";

vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: async () => {} }));
const held = vi.hoisted((): { lists: (() => void)[] } => ({ lists: [] }));
vi.mock("@/entrypoints/background/link-lists", () => ({
  forgetLists: () => {},
  listDetectors: () => new Promise((resolve) => held.lists.push(() => resolve([]))),
}));

const site = "news.example";
const draft: OwnRuleDraft = {
  ...{ type: "phrase", phrases: ["silver otter"], isWholeWord: true, site: null, isOn: true },
  ...{ kind: "own-rule", severity: "caution" },
};

beforeEach(newProfile);

describe("rules that change while they are compiled for a site", () => {
  it("are those of the change from then on, though the older ones are ready last", async () => {
    const before = rulesOf(site);
    await vi.waitFor(() => expect(held.lists).toHaveLength(1));
    await saveOwnRule(draft);
    const after = rulesOf(site);
    await vi.waitFor(() => expect(held.lists).toHaveLength(2));
    for (const answer of held.lists.toReversed()) answer();
    expect(await after).not.toBe(await before);
    expect(await rulesOf(site)).toBe(await after);
  });
});
