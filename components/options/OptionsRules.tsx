import { type BackTestCounts, BackTestResult } from "@/components/options/BackTestResult";
import { Block } from "@/components/options/Block";
import { OptionsLines, type OptionsLinesProps } from "@/components/options/OptionsLines";
import { RuleEditor, type RuleEditorProps } from "@/components/options/RuleEditor";
import { RuleList, type RuleListProps } from "@/components/options/RuleList";
import { TestBox, type TestBoxProps } from "@/components/options/TestBox";
import { WordImport, type WordImportProps } from "@/components/options/WordImport";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { RuleForm } from "@/utils/core/rule-form";

export interface OptionsRulesProps {
  readonly list: RuleListProps;
  /** Absent while no rule is being written. */
  readonly editor: RuleEditorProps | undefined;
  readonly backTest: BackTestCounts | undefined;
  readonly words: WordImportProps;
  readonly test: TestBoxProps;
  readonly lines: OptionsLinesProps;
  /** What could not be stored, as a message id. */
  readonly problem: string | undefined;
  readonly onNew: (type: RuleForm["type"]) => void;
}

/** Rules of one's own, a box to try them, and what was decided for whole sites. */
export function OptionsRules(props: OptionsRulesProps) {
  const translate = useTranslate();
  return (
    <>
      <Block hint="ui_rules_hint">
        {props.problem === undefined ? null : (
          <p class="problem" role="alert">
            {translate(props.problem)}
          </p>
        )}
        <RuleList {...props.list} />
        {props.editor === undefined ? (
          <span class="do">
            <button type="button" class="primary" onClick={trusted(() => props.onNew("phrase"))}>
              {translate("ui_rules_add_words")}
            </button>
            <button type="button" class="quiet" onClick={trusted(() => props.onNew("domain"))}>
              {translate("ui_rules_add_domain")}
            </button>
          </span>
        ) : (
          <RuleEditor {...props.editor} />
        )}
        <div role="status">
          {props.backTest === undefined ? null : <BackTestResult result={props.backTest} />}
        </div>
      </Block>
      <Block title="ui_test_title" hint="ui_test_hint">
        <TestBox {...props.test} />
      </Block>
      <Block title="ui_words_title" hint="ui_words_hint">
        <WordImport {...props.words} />
      </Block>
      <Block title="ui_options_lines">
        <OptionsLines {...props.lines} />
      </Block>
    </>
  );
}
