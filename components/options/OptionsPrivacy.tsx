import { ConfirmButton } from "@/components/ConfirmButton";
import { formatCount, languageOf, useTranslate } from "@/components/translate";
import { formatSize } from "@/components/units";

export interface OptionsPrivacyProps {
  readonly summary:
    | {
        readonly decisions: number;
        readonly lines: number;
        readonly excerpts: number;
        readonly repeats?: number;
        readonly queue?: number;
        readonly quarantined: number;
        readonly bytes: number | null;
      }
    | undefined;
  /** What became of deleting everything, as a message id. */
  readonly outcome?: string | undefined;
  readonly onEraseExcerpts: () => void;
  readonly onEraseAll?: () => void;
}

/** What is kept on this device, in numbers, and the way to have less of it. */
export function OptionsPrivacy(props: OptionsPrivacyProps) {
  const translate = useTranslate();
  const { summary } = props;
  const rows =
    summary === undefined
      ? []
      : ([
          ["ui_options_decisions", formatCount(translate, summary.decisions)],
          ["ui_options_excerpts", formatCount(translate, summary.excerpts)],
          ["ui_options_queue", formatCount(translate, summary.queue ?? 0)],
          ["ui_options_repeats", formatCount(translate, summary.repeats ?? 0)],
          ["ui_options_quarantined", formatCount(translate, summary.quarantined)],
          [
            "ui_options_bytes",
            summary.bytes === null ? "–" : formatSize(summary.bytes, languageOf(translate)),
          ],
        ] as const);
  return (
    <section class="card">
      <p class="hint">{translate("ui_options_privacy_hint")}</p>
      {rows.length === 0 ? null : (
        <ul class="counts">
          {rows.map(([id, count]) => (
            <li key={id}>
              <span>{translate(id)}</span>
              <b>
                <bdi>{count}</bdi>
              </b>
            </li>
          ))}
        </ul>
      )}
      <span class="do">
        <ConfirmButton
          label={translate("ui_options_erase")}
          question={translate("ui_options_erase_ask")}
          onConfirm={props.onEraseExcerpts}
        />
        {props.onEraseAll === undefined ? null : (
          <ConfirmButton
            label={translate("ui_erase_all")}
            question={translate("ui_erase_all_ask")}
            onConfirm={props.onEraseAll}
          />
        )}
      </span>
      {props.outcome === undefined ? null : (
        <p class="hint" role="status">
          {translate(props.outcome)}
        </p>
      )}
    </section>
  );
}
