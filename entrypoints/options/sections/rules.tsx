import { OptionsRules } from "@/components/options/OptionsRules";
import { send } from "@/utils/messages/messenger";
import { lines, loadLines } from "../lines";
import {
  backTest,
  changeForm,
  closeForm,
  editRule,
  form,
  loadRules,
  newRule,
  problem,
  problems,
  removeRule,
  result,
  rules,
  saveForm,
  sites,
  switchRule,
} from "../rules-state";
import type { Section } from "../section";
import { tested, testText, tryText } from "../test-box";
import { cancelWords, exportWords, importWords, leftOut, planned, planWords } from "../words";

async function load(): Promise<void> {
  await Promise.all([loadRules(), loadLines(), tryText(testText.peek())]);
}

export const rulesSection: Section = {
  id: "rules",
  title: "ui_section_rules",
  icon: "rule",
  load,
  View: () => (
    <OptionsRules
      problem={problem.value}
      onNew={newRule}
      list={{
        rules: rules.value,
        onSwitch: (rule) => void switchRule(rule),
        onEdit: editRule,
        onRemove: (rule) => void removeRule(rule),
      }}
      editor={
        form.value === undefined
          ? undefined
          : {
              form: form.value,
              sites: sites.value,
              problems: problems.value,
              onForm: changeForm,
              onSave: () => void saveForm(),
              onCancel: closeForm,
              onBackTest: () => void backTest(),
            }
      }
      backTest={result.value}
      test={{ text: testText.value, findings: tested.value, onText: (text) => void tryText(text) }}
      words={{
        planned: planned.value,
        leftOut: leftOut.value,
        hasPhrases: rules.value.some(({ type }) => type === "phrase"),
        onFile: (file) => void planWords(file),
        onImport: () => void importWords(),
        onCancel: cancelWords,
        onExport: exportWords,
      }}
      lines={{
        lines: lines.value,
        onRemoveLine: (site, line) =>
          void send({ type: "lines/remove", site, line }).then(loadLines),
      }}
    />
  ),
};
