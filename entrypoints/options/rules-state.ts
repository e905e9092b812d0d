import { signal } from "@preact/signals";
import type { OwnRule } from "@/utils/core/own-rule";
import { type FormProblem, formOf, newForm, type RuleForm } from "@/utils/core/rule-form";
import { send } from "@/utils/messages/messenger";
import type { BackTest } from "@/utils/messages/rules-protocol";
import { showNewest } from "@/utils/state/newest-shown";
import { readForm } from "./read-form";
import { tryDraft } from "./test-box";

export const rules = signal<readonly OwnRule[]>([]);
export const sites = signal<readonly string[]>([]);
export const form = signal<RuleForm | undefined>(undefined);
export const problems = signal<readonly FormProblem[]>([]);
export const result = signal<BackTest | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);

const shownRules = showNewest(
  () => send({ type: "rules/list" }),
  (listed) => {
    rules.value = listed;
  },
);
const shownSites = showNewest(
  () => send({ type: "sites/list" }),
  (policies) => {
    sites.value = policies.map(({ site }) => site);
  },
);

export async function loadRules(): Promise<void> {
  await Promise.all([shownRules.load(), shownSites.load()]);
}

export function newRule(type: RuleForm["type"]): void {
  open(newForm(type));
}

export function editRule(rule: OwnRule): void {
  open(formOf(rule));
}

function open(next: RuleForm): void {
  form.value = next;
  problems.value = [];
  result.value = undefined;
}

export function closeForm(): void {
  form.value = undefined;
  problems.value = [];
  result.value = undefined;
  tryDraft(undefined);
}

/** What is written is tried at once in the test box, while nothing is wrong with it. */
export function changeForm(next: RuleForm): void {
  form.value = next;
  problems.value = [];
  result.value = undefined;
  const read = readForm(next);
  tryDraft("draft" in read ? read.draft : undefined);
}

export async function saveForm(): Promise<void> {
  const current = form.peek();
  if (current === undefined) return;
  const read = readForm(current);
  if ("problems" in read) {
    problems.value = read.problems;
    return;
  }
  const { id } = current;
  const saved = await send({
    type: "rules/save",
    draft: read.draft,
    ...(id === undefined ? {} : { id }),
  });
  problem.value = saved.ok ? undefined : "ui_rules_not_saved";
  if (!saved.ok) return;
  // What was written or opened meanwhile is not what was kept.
  if (form.peek() === current) closeForm();
  await loadRules();
}

export async function switchRule(rule: OwnRule): Promise<void> {
  const { id, version: _, ...draft } = { ...rule, isOn: !rule.isOn };
  // Shown at once: pressed once more, it is switched back.
  rules.value = rules.value.map((one) => (one.id === id ? { ...one, isOn: draft.isOn } : one));
  const stored = send({ type: "rules/save", draft, id });
  await shownRules.change(stored.then(() => send({ type: "rules/list" })));
  problem.value = (await stored).ok ? undefined : "ui_rules_not_saved";
}

export async function removeRule({ id }: OwnRule): Promise<void> {
  const removed = await send({ type: "rules/remove", id });
  problem.value = removed.ok ? undefined : "ui_rules_not_saved";
  if (form.peek()?.id === id) closeForm();
  await loadRules();
}

export async function backTest(): Promise<void> {
  const current = form.peek();
  if (current === undefined) return;
  const read = readForm(current);
  if ("problems" in read) {
    problems.value = read.problems;
    return;
  }
  const answer = await send({ type: "rules/back-test", draft: read.draft });
  // It says nothing of another rule.
  if (form.peek() === current) result.value = answer.ok ? answer.value : undefined;
}
