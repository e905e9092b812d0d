import { signal } from "@preact/signals";
import type { PlannedWords } from "@/components/options/WordImport";
import { readWordList, type WordList, writeWordList } from "@/utils/detectors/own-rules/word-list";
import { send } from "@/utils/messages/messenger";
import { createNewest } from "@/utils/state/newest";
import { loadRules, problem, rules } from "./rules-state";
import { saveFile } from "./save-file";

export const planned = signal<PlannedWords | undefined>(undefined);
export const leftOut = signal(0);

/** As many phrases as a rule may have, of a hundred bytes each. */
const mostBytes = 10_000_000;

let list: WordList | undefined;
const newest = createNewest();

/** Reads a list and says what is in it. Nothing is stored. */
export async function planWords(file: File): Promise<void> {
  const isTooLarge = file.size > mostBytes;
  problem.value = isTooLarge ? "ui_lists_failed_too_large" : undefined;
  if (isTooLarge) return cancelWords();
  const isNewest = newest.ask();
  const text = await file.text();
  // Another was chosen since, or none is wanted any more.
  if (!isNewest()) return;
  list = readWordList(text);
  leftOut.value = 0;
  const { phrases, duplicates, problems } = list;
  planned.value = {
    name: file.name.replace(/\.txt$/i, "").slice(0, 80),
    count: phrases.length,
    duplicates,
    problems,
  };
}

/** Makes it one rule that matches inside words, as WordPress does. */
export async function importWords(): Promise<void> {
  const plan = planned.peek();
  if (plan === undefined || list === undefined) return;
  const saved = await send({
    type: "rules/save",
    draft: {
      type: "phrase",
      name: plan.name,
      phrases: list.phrases,
      isWholeWord: false,
      site: null,
      isOn: true,
      kind: "own-rule",
      severity: "caution",
    },
  });
  problem.value = saved.ok ? undefined : "ui_rules_not_saved";
  if (saved.ok && planned.peek() === plan) cancelWords();
  await loadRules();
}

export function cancelWords(): void {
  newest.ask();
  list = undefined;
  planned.value = undefined;
}

export function exportWords(): void {
  const phrases = rules.peek().flatMap((rule) => (rule.type === "phrase" ? rule.phrases : []));
  const { text, starred } = writeWordList(phrases);
  leftOut.value = starred;
  saveFile(text, "text/plain", "threadkeeper-words.txt");
}
