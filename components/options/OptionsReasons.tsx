import { useState } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { Block } from "@/components/options/Block";
import { reasonWords } from "@/components/reason-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { defaultReasons, maxReasons, maxReasonUnits } from "@/utils/core/reasons";

/** The reasons under the keys 1–9: ours, and one's own. */
export function OptionsReasons(props: {
  readonly reasons: readonly string[];
  readonly onReasons: (reasons: readonly string[]) => void;
}) {
  const translate = useTranslate();
  const [text, setText] = useState("");
  const { reasons, onReasons } = props;

  // What a press puts out of use keeps the focus: it is said to be, and does nothing.
  const isFull = reasons.length >= maxReasons;

  function add(): void {
    const reason = text.trim().slice(0, maxReasonUnits).toWellFormed();
    if (isFull || reason === "" || reasons.includes(reason)) return;
    setText("");
    onReasons([...reasons, reason]);
  }

  function up(at: number): void {
    if (at === 0) return;
    const next = [...reasons];
    next.splice(at - 1, 0, ...next.splice(at, 1));
    onReasons(next);
  }

  return (
    <Block hint="ui_reasons_hint" title="ui_reasons">
      <ol class="list reasons-list">
        {reasons.map((reason, at) => {
          const words = reasonWords(reason, translate);
          return (
            <li key={reason}>
              <span class="what" dir="auto">
                <strong>
                  <kbd>{at + 1}</kbd> {words}
                </strong>
              </span>
              <span class="do">
                <button
                  type="button"
                  class="bare"
                  aria-label={translate("ui_reasons_up", [words])}
                  aria-disabled={at === 0 || undefined}
                  onClick={trusted(() => up(at))}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  class="bare"
                  aria-label={translate("ui_reasons_remove", [words])}
                  onClick={trusted(() => onReasons(reasons.filter((one) => one !== reason)))}
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <div class="reason-new">
        <label>
          {translate("ui_reasons_new")}
          <input
            type="text"
            name="reason"
            value={text}
            dir="auto"
            maxLength={maxReasonUnits}
            readOnly={isFull}
            aria-disabled={isFull || undefined}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.isTrusted && !event.isComposing && event.key === "Enter") add();
            }}
          />
        </label>
        <button
          type="button"
          class="primary"
          aria-disabled={isFull || undefined}
          onClick={trusted(add)}
        >
          {translate("ui_reasons_add")}
        </button>
        <button type="button" class="link" onClick={trusted(() => onReasons(defaultReasons))}>
          {translate("ui_reasons_reset")}
        </button>
      </div>
    </Block>
  );
}
