import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { countNewSettings, restoreSettings } from "@/entrypoints/background/restore-settings";
import { defaultDesk } from "@/utils/core/desk-preferences";
import { nameRule } from "@/utils/core/own-rule";
import { defaultPolicy } from "@/utils/core/policy";
import type { Setting } from "@/utils/core/setting";
import { writePolicy } from "@/utils/storage/site-policies";
import { readSettings } from "@/utils/storage/transfer/settings";
import { newProfile } from "../storage/small-profile";

vi.mock("@/entrypoints/background/own-rules", () => ({ forgetAndTell: vi.fn() }));
vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: vi.fn() }));

const policy = { ...defaultPolicy("news.example"), role: "editor" as const };
const site: Setting = { kind: "site", value: policy };
const line: Setting = { kind: "line", value: { line: "a1", text: "Thank you to our Sponsor" } };
const desk: Setting = { kind: "desk", value: { ...defaultDesk, start: "K" } };

function rule(phrase: string): Setting {
  const draft = {
    ...{ type: "phrase" as const, site: null, phrases: [phrase], isWholeWord: true, isOn: true },
    ...{ kind: "sponsor-line" as const, severity: "info" as const },
  };
  return { kind: "own-rule", value: nameRule(draft) };
}

const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(newProfile);

describe("a dry run of a file's settings", () => {
  it("counts what would be taken, and takes nothing", async () => {
    const file = [rule("our friends at Esdebe"), line, desk];
    const before = await stored();
    expect(await countNewSettings(file)).toBe(3);
    expect(await stored()).toEqual(before);
    expect(await restoreSettings(file)).toBe(3);
    expect(await countNewSettings(file)).toBe(0);
    expect(await readSettings()).toEqual(file);
  });

  it("counts nothing that is set here, be it the same or another", async () => {
    await writePolicy(policy);
    await restoreSettings([line, desk]);
    const file: Setting[] = [
      { ...site, value: { ...policy, role: "moderator" } },
      { ...line, value: { line: "a1", text: "other words" } },
      { ...desk, value: { ...defaultDesk, start: "Z" } },
    ];
    expect(await countNewSettings(file)).toBe(0);
    expect(await restoreSettings(file)).toBe(0);
    expect((await readSettings()).map(({ value }) => value)).toContainEqual(policy);
  });

  it.each<[string, Setting]>([
    ["a site that is none", { kind: "site", value: { ...policy, site: "https://news.example/" } }],
    ["a rule under another's name", { kind: "own-rule", value: { id: "own.0", type: "phrase" } }],
    ["words without a line", { kind: "line", value: { text: "words" } }],
    ["a list whose tables are cut off", { kind: "list", value: { blocks: "AAAA" } }],
    [
      "picked rules of which none is sound",
      { kind: "picked", value: { site: "n.example", rules: [{ rule: 1 }] } },
    ],
    ["keys with a field too many", { kind: "desk", value: { ...defaultDesk, isCalm: true } }],
    ["a newsroom's list that nobody signed", { kind: "followed", value: {} }],
    ["nothing", { kind: "publish", value: null }],
    [
      "a name that every object has",
      { kind: "line", value: JSON.parse('{"__proto__":{"line":"a","text":"b"}}') },
    ],
  ])("does not count %s", async (_, setting) => {
    expect(await countNewSettings([setting])).toBe(0);
    expect(await restoreSettings([setting])).toBe(0);
    expect(await readSettings()).toEqual([]);
  });
});
