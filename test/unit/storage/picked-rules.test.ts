import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it } from "vitest";
import { nameOfRule, type PickedRule } from "@/utils/core/picked-rule";
import {
  addRule,
  listRules,
  noteFound,
  parseRule,
  readRules,
  removeRule,
} from "@/utils/storage/picked-rules";
import { listQuarantined } from "@/utils/storage/quarantine";
import { newProfile } from "./small-profile";

const site = "news.example";
const rule = (item: string): PickedRule => ({
  v: 1,
  hosts: [],
  item,
  id: "hash",
  author: [".nick"],
  time: [],
  body: [".says"],
  labels: ["Reply"],
  parent: "auto",
});

beforeEach(newProfile);

describe("the rules that a person picked", () => {
  it("are kept by site, the newest first, one of a name", async () => {
    await addRule(site, rule(".a"), "2026-03-01");
    await addRule(site, rule(".b"), "2026-03-02");
    await addRule(site, { ...rule(".a"), author: ["b"] }, "2026-03-03");
    const kept = await readRules(site);
    expect(kept.map((one) => [one.rule.item, one.rule.author[0], one.pickedOn])).toEqual([
      [".a", "b", "2026-03-03"],
      [".b", ".nick", "2026-03-02"],
    ]);
    expect(await readRules("other.example")).toEqual([]);
    expect((await listRules()).map((one) => one.site)).toEqual([site]);
  });

  it("are at most eight a site, and all are kept when eight are saved at once", async () => {
    const items = Array.from({ length: 9 }, (_, at) => `.rule${at}`);
    await Promise.all(items.slice(0, 8).map((item) => addRule(site, rule(item), "2026-03-01")));
    expect(await readRules(site)).toHaveLength(8);
    await addRule(site, rule(".rule8"), "2026-03-01");
    const kept = (await readRules(site)).map((one) => one.rule.item);
    expect(kept).toHaveLength(8);
    expect(kept[0]).toBe(".rule8");
  });

  it("remember the day on which they found comments, and are removed by name", async () => {
    await addRule(site, rule(".a"), "2026-03-01");
    await addRule(site, rule(".b"), "2026-03-01");
    await noteFound(site, "2026-03-04");
    expect((await readRules(site)).map(({ foundOn }) => foundOn)).toEqual([
      "2026-03-04",
      "2026-03-04",
    ]);
    await removeRule(site, nameOfRule(rule(".a")));
    expect((await readRules(site)).map((one) => one.rule.item)).toEqual([".b"]);
    await removeRule(site, undefined);
    expect(await listRules()).toEqual([]);
  });

  it("are set aside where they cannot be read, and never written over", async () => {
    const broken = { v: 1, rules: [{ rule: { item: 7 } }] };
    await fakeBrowser.storage.local.set({ [`pick:${site}`]: broken });
    expect(await readRules(site)).toEqual([]);
    await addRule(site, rule(".a"), "2026-03-01");
    expect((await listQuarantined()).map(({ origin, raw }) => [origin, raw])).toEqual([
      [`pick:${site}`, broken],
    ]);
  });
});

it.each([
  ["nothing", undefined],
  ["another version", { ...rule(".a"), v: 2 }],
  ["a rule with more in it", { ...rule(".a"), script: "alert(1)" }],
  ["an empty selector", rule("")],
  ["a giant selector", rule("a".repeat(2_000))],
  ["a way to nest that nobody knows", { ...rule(".a"), parent: "magic" }],
  ["an attribute that is none", { ...rule(".a"), id: { at: "", attribute: "a b", drop: "" } }],
])("takes %s for no rule", (_, raw) => {
  expect(parseRule(raw)).toBeUndefined();
});

it("takes what it wrote for a rule", () => {
  expect(parseRule(JSON.parse(JSON.stringify(rule(".a"))))).toEqual(rule(".a"));
});
