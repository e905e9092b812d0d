import { reasonWords } from "@/components/reason-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** The reasons under the keys 1–9, each a toggle. */
export function ReasonList(props: {
  readonly reasons: readonly string[];
  readonly chosen: readonly string[];
  readonly onToggle: (reason: string) => void;
}) {
  const translate = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's border and legend have a layout of their own
    <div class="reasons" role="group" aria-label={translate("ui_reasons")}>
      {props.reasons.map((reason, index) => (
        <button
          type="button"
          class="quiet small"
          key={reason}
          data-reason={index + 1}
          aria-pressed={props.chosen.includes(reason)}
          onClick={trusted(() => props.onToggle(reason))}
        >
          <kbd>{index + 1}</kbd>
          <span dir="auto">{reasonWords(reason, translate)}</span>
        </button>
      ))}
    </div>
  );
}
