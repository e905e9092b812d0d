import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, it } from "vitest";
import { nameRule, type OwnRule } from "@/utils/core/own-rule";
import { readOwnRules, removeOwnRule, writeOwnRule } from "@/utils/storage/own-rules";
import { listQuarantined } from "@/utils/storage/quarantine";
import { newProfile } from "./small-profile";

beforeEach(newProfile);

const scope = { site: null, isOn: true } as const;
const words: OwnRule = nameRule({
  ...scope,
  type: "phrase",
  phrases: ["otter", "casino*"],
  isWholeWord: false,
  kind: "own-rule",
  severity: "caution",
});
const domain: OwnRule = nameRule({
  ...scope,
  site: "news.example",
  type: "domain",
  domain: "otter.example",
  effect: "allow",
  kind: "unsafe-link",
  severity: "info",
});

it("keeps rules, changes one under its name, and removes it", async () => {
  await writeOwnRule(words);
  await writeOwnRule(domain);
  await writeOwnRule({ ...words, isOn: false });
  const kept = await readOwnRules();
  expect(kept).toHaveLength(2);
  expect(kept).toEqual(expect.arrayContaining([{ ...words, isOn: false }, domain]));
  await removeOwnRule(words.id);
  expect(await readOwnRules()).toEqual([domain]);
});

it.each([
  ["no rule at all", 7],
  ["a rule of a newer version", { ...words, type: "newer" }],
  ["a rule under another's name", domain],
])("sets aside %s, and lets the others hold", async (_, raw) => {
  await writeOwnRule(domain);
  await writeOwnRule(words);
  await fakeBrowser.storage.local.set({ [`rule:${words.id}`]: raw });
  expect(await readOwnRules()).toEqual([domain]);
  expect((await listQuarantined()).map((one) => one.raw)).toEqual([raw]);
});

it("never writes over what cannot be read before it is set aside", async () => {
  await fakeBrowser.storage.local.set({ [`rule:${words.id}`]: "broken" });
  await writeOwnRule(words);
  expect((await listQuarantined()).map((one) => one.raw)).toEqual(["broken"]);
  expect(await readOwnRules()).toEqual([words]);
});
