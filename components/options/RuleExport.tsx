import { useState } from "preact/hooks";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { PickedRule } from "@/utils/core/picked-rule";
import { writeRuleFile } from "@/utils/core/rule-file";

/** A rule to take along: as a file for another browser, and as a table for the project's code. */
export function RuleExport(props: {
  readonly site: string;
  readonly rule: PickedRule;
  readonly table: string;
}) {
  return (
    <div class="rule-export">
      <Copyable title="ui_picked_export_json" text={writeRuleFile(props.site, props.rule)} />
      <Copyable title="ui_picked_export_table" text={props.table} />
    </div>
  );
}

function Copyable({ title, text }: { readonly title: string; readonly text: string }) {
  const translate = useTranslate();
  const [isCopied, setCopied] = useState(false);
  return (
    <label>
      <span class="rule-title">
        {translate(title)}
        <button
          type="button"
          class="quiet small"
          onClick={trusted(
            // Where the browser refuses, the text stands there to be selected.
            () => void navigator.clipboard.writeText(text).then(() => setCopied(true)),
          )}
        >
          {translate(isCopied ? "ui_picked_copied" : "ui_picked_copy")}
        </button>
      </span>
      <textarea readOnly dir="ltr" rows={8} spellcheck={false} value={text} />
    </label>
  );
}
