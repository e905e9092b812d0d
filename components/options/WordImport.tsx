import { FileButton } from "@/components/options/FileButton";
import { ProblemList } from "@/components/options/ProblemList";
import { formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { FormProblem } from "@/utils/core/rule-form";

/** A word list that was read and is not yet a rule. */
export interface PlannedWords {
  readonly name: string;
  readonly count: number;
  readonly duplicates: number;
  readonly problems: readonly FormProblem[];
}

export interface WordImportProps {
  readonly planned: PlannedWords | undefined;
  /** Said after an export: phrases with stars that WordPress could not have taken. */
  readonly leftOut: number;
  readonly hasPhrases: boolean;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly onExport: () => void;
}

/** Lists of words as WordPress keeps them: in, after a look at what is in it, and out. */
export function WordImport(props: WordImportProps) {
  const translate = useTranslate();
  const { planned } = props;
  return (
    <>
      <span class="do">
        <FileButton label="ui_words_choose" accept=".txt,text/plain" onFile={props.onFile} />
        <button
          type="button"
          class="quiet"
          disabled={!props.hasPhrases}
          onClick={trusted(props.onExport)}
        >
          {translate("ui_words_export")}
        </button>
      </span>
      <div role="status">
        {props.leftOut === 0 ? null : (
          <p class="hint">{translateCount(translate, "ui_words_left_out", props.leftOut)}</p>
        )}
        {planned === undefined ? null : (
          <>
            <p>
              <strong dir="auto">{planned.name}</strong>
              {": "}
              {translateCount(translate, "ui_rules_phrases", planned.count)}
              {" · "}
              {translate("ui_words_duplicates", [formatCount(translate, planned.duplicates)])}
              {" · "}
              {translate("ui_words_bad", [formatCount(translate, planned.problems.length)])}
            </p>
            <ProblemList problems={planned.problems} />
            <span class="do">
              {planned.count === 0 ? null : (
                <button type="button" class="primary" onClick={trusted(props.onImport)}>
                  {translate("ui_words_import")}
                </button>
              )}
              <button type="button" class="quiet" onClick={trusted(props.onCancel)}>
                {translate("ui_cancel")}
              </button>
            </span>
          </>
        )}
      </div>
    </>
  );
}
