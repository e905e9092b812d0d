import type { VNode } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OptionsSitesProps } from "@/components/options/OptionsSites";
import * as listsState from "@/entrypoints/options/lists-state";
import * as rulesState from "@/entrypoints/options/rules-state";
import { sitesSection } from "@/entrypoints/options/sections/sites";
import { planned, planWords } from "@/entrypoints/options/words";
import type { LinkListInfo } from "@/utils/core/link-list";
import { nameRule, type OwnRule } from "@/utils/core/own-rule";
import { defaultPolicy } from "@/utils/core/policy";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

/** What waits for an answer of the background, oldest first. */
let waiting: {
  readonly asked: Readonly<Record<string, unknown>>;
  readonly answer: (value: unknown) => void;
  readonly refuse: () => void;
}[];

beforeEach(() => {
  waiting = [];
  sent.mockReset().mockImplementation(
    (asked: Readonly<Record<string, unknown>>) =>
      new Promise((resolve) => {
        waiting.push({
          asked,
          answer: (value) => resolve({ ok: true, value }),
          refuse: () => resolve({ ok: false, error: "no" }),
        });
      }),
  );
});

async function take(type: string) {
  await vi.waitFor(() => expect(waiting.map(({ asked }) => asked["type"])).toContain(type));
  const [found] = waiting.splice(
    waiting.findIndex(({ asked }) => asked["type"] === type),
    1,
  );
  if (found === undefined) throw new Error(type);
  return found;
}

const list: LinkListInfo = {
  ...{ id: "list.0123456789abcdef", name: "hosts.txt", version: "1", checksum: "0".repeat(64) },
  ...{ entries: 1, exceptions: 0, lines: 1, skipped: 0, hasPaths: false },
  ...{ importedAt: "2026-11-26T09:00:00.000Z", isOn: true, severity: "high" },
};

describe("a list of hosts", () => {
  const shown = () => listsState.kept.value.infos[0] ?? list;
  const shownAs = () => [shown().isOn, shown().severity];
  beforeEach(() => {
    listsState.kept.value = { infos: [list], damaged: [] };
  });

  it("is what was chosen at once, and the next choice takes nothing of that back", async () => {
    const loading = listsState.loadLists();
    void listsState.change(shown(), { severity: "caution" });
    expect(shownAs()).toEqual([true, "caution"]);
    const last = listsState.change(shown(), { isOn: false });
    (await take("lists/list")).answer({ infos: [list], damaged: [] });
    await loading;
    expect(shownAs()).toEqual([false, "caution"]);
    const [first, second] = [await take("lists/change"), await take("lists/change")];
    expect(first.asked).toMatchObject({ isOn: true, severity: "caution" });
    expect(second.asked).toMatchObject({ isOn: false, severity: "caution" });
    first.answer({ infos: [{ ...list, severity: "caution" }], damaged: [] });
    second.answer({ infos: [{ ...list, severity: "caution", isOn: false }], damaged: [] });
    await last;
    expect(shownAs()).toEqual([false, "caution"]);
  });

  it("is what is stored, where a choice was refused", async () => {
    const changing = listsState.change(shown(), { isOn: false });
    (await take("lists/change")).refuse();
    (await take("lists/list")).answer({ infos: [list], damaged: [] });
    await changing;
    expect(shown().isOn).toBe(true);
  });
});

const rule = (phrase: string): OwnRule =>
  nameRule({
    ...{ type: "phrase", phrases: [phrase], isWholeWord: true, site: null, isOn: true },
    ...{ kind: "own-rule", severity: "caution" },
  });

describe("a rule of one's own", () => {
  const shown = () => rulesState.rules.value[0] ?? rule("otter");
  beforeEach(() => {
    rulesState.rules.value = [rule("otter"), rule("garden")];
    rulesState.closeForm();
  });

  it("is switched at once, and back by the next press", async () => {
    void rulesState.switchRule(shown());
    expect(shown().isOn).toBe(false);
    const last = rulesState.switchRule(shown());
    expect(shown().isOn).toBe(true);
    const [first, second] = [await take("rules/save"), await take("rules/save")];
    expect([first, second].map(({ asked }) => asked["draft"])).toMatchObject([
      { isOn: false },
      { isOn: true },
    ]);
    first.answer(null);
    (await take("rules/list")).answer([{ ...shown(), isOn: false }]);
    await Promise.resolve();
    expect(shown().isOn).toBe(true);
    second.answer(null);
    (await take("rules/list")).answer([{ ...shown(), isOn: true }]);
    await last;
    expect(shown().isOn).toBe(true);
  });

  it("that is kept closes no other that was opened meanwhile", async () => {
    rulesState.editRule(rule("otter"));
    const saving = rulesState.saveForm();
    const other = rule("garden");
    rulesState.editRule(other);
    (await take("rules/save")).answer(null);
    (await take("rules/list")).answer(rulesState.rules.value);
    (await take("sites/list")).answer([]);
    await saving;
    expect(rulesState.form.value?.id).toBe(other.id);
  });

  it("is told what it would have flagged, and no other is told so", async () => {
    rulesState.editRule(rule("otter"));
    const trying = rulesState.backTest();
    rulesState.editRule(rule("garden"));
    (await take("rules/back-test")).answer({ flagged: 1 });
    await trying;
    expect(rulesState.result.value).toBeUndefined();
  });
});

it("the list of words that was chosen last is planned, though it was read first", async () => {
  const slow = new File(["slow\n"], "slow.txt");
  const text = Promise.withResolvers<string>();
  vi.spyOn(slow, "text").mockReturnValue(text.promise);
  const reading = planWords(slow);
  await planWords(new File(["quick\n"], "quick.txt"));
  text.resolve("slow\n");
  await reading;
  expect(planned.value?.name).toBe("quick");
});

const policy = { ...defaultPolicy("news.example"), role: "reader" } as const;
const shown = () =>
  (sitesSection.View() as VNode<{ children: VNode<OptionsSitesProps>[] }>).props.children[0]
    ?.props as OptionsSitesProps;

async function loadSites(): Promise<void> {
  void sitesSection.load();
  (await take("sites/list")).answer([policy]);
  await vi.waitFor(() => expect(shown().sites).toEqual([policy]));
}

it("a role is shown as it was chosen, whatever was asked for before it", async () => {
  await loadSites();
  shown().onRole(policy, "editor");
  const role = () => shown().sites[0]?.role;
  expect(role()).toBe("editor");
  shown().onRole(policy, "moderator");
  const [first, second] = [await take("policy/set"), await take("policy/set")];
  first.answer(null);
  (await take("sites/list")).answer([{ ...policy, role: "editor" }]);
  await Promise.resolve();
  expect(role()).toBe("moderator");
  second.answer(null);
  (await take("sites/list")).answer([{ ...policy, role: "moderator" }]);
  await Promise.resolve();
  expect(role()).toBe("moderator");
});

it("a site that is forgotten is not shown as one that is off before it is gone", async () => {
  await loadSites();
  shown().onForget(policy.site);
  expect(shown().sites).toEqual([]);
  await take("site/forget");
  void sitesSection.load();
  (await take("sites/list")).answer([{ ...policy, isEnabled: false }]);
  await take("site-password/list");
  expect(shown().sites).toEqual([]);
});
