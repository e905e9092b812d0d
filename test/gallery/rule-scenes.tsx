import type { BackTestCounts } from "@/components/options/BackTestResult";
import { OptionsRules, type OptionsRulesProps } from "@/components/options/OptionsRules";
import type { RuleEditorProps } from "@/components/options/RuleEditor";
import type { PlannedWords, WordImportProps } from "@/components/options/WordImport";
import { nameRule, type OwnRule } from "@/utils/core/own-rule";
import { newForm } from "@/utils/core/rule-form";
import { sponsorLine } from "./sample-views";
import { nothing } from "./scene";

const scope = { site: null, isOn: true } as const;

export const sampleRules: readonly OwnRule[] = [
  nameRule({
    ...scope,
    type: "phrase",
    phrases: ["silver otter", "otter casino*"],
    isWholeWord: true,
    kind: "own-rule",
    severity: "caution",
  }),
  nameRule({
    ...scope,
    type: "phrase",
    name: "Words of the old site",
    phrases: Array.from({ length: 1_204 }, (_, index) => `word ${index}`),
    isWholeWord: false,
    kind: "promotional",
    severity: "info",
    isOn: false,
  }),
  nameRule({
    ...scope,
    type: "domain",
    domain: "partner-links.example",
    effect: "allow",
    kind: "unsafe-link",
    severity: "info",
    site: "ward-gazette.example",
  }),
];

export const noWords: WordImportProps = {
  planned: undefined,
  leftOut: 0,
  hasPhrases: true,
  onFile: nothing,
  onImport: nothing,
  onCancel: nothing,
  onExport: nothing,
};

export const plannedWords: PlannedWords = {
  name: "disallowed-keys",
  count: 1_204,
  duplicates: 12,
  problems: [
    { line: 5, problem: "too-short", text: "x" },
    { line: 88, problem: "too-long", text: "an endless line of words that nobody wrote by hand" },
  ],
};

export const ruleEditor: RuleEditorProps = {
  form: { ...newForm("phrase"), words: "silver otter\no" },
  sites: ["ward-gazette.example"],
  problems: [{ line: 2, problem: "too-short", text: "o" }],
  onForm: nothing,
  onSave: nothing,
  onCancel: nothing,
  onBackTest: nothing,
};

export const backTested: BackTestCounts = {
  decided: 184,
  kept: 41,
  flagged: 14,
  byVerdict: { spam: 12, approve: 1, hold: 1 },
  samples: [{ text: "I won at the Silver Otter last week", verdict: "spam" }],
};

const text = `Good read.\n${sponsorLine.evidence}`;
const start = text.length - sponsorLine.evidence.length;

export const tested: OptionsRulesProps["test"] = {
  text,
  findings: [{ ...sponsorLine, start, end: text.length }],
  onText: nothing,
};

export function rulesSection(props: Partial<OptionsRulesProps> = {}) {
  return (
    <OptionsRules
      list={{ rules: sampleRules, onSwitch: nothing, onEdit: nothing, onRemove: nothing }}
      editor={undefined}
      backTest={undefined}
      words={noWords}
      test={{ text: "", findings: undefined, onText: nothing }}
      lines={{ lines: [], onRemoveLine: nothing }}
      problem={undefined}
      onNew={nothing}
      {...props}
    />
  );
}
