import { formatCount, formatList, translateCount, useTranslate } from "@/components/translate";

export interface BackTestCounts {
  readonly decided: number;
  readonly kept: number;
  readonly flagged: number;
  readonly byVerdict: Readonly<Record<string, number>>;
  readonly samples: readonly { readonly text: string; readonly verdict: string }[];
}

const verdicts = ["spam", "trash", "hold", "approve"] as const;

/** What a rule would have flagged of what was decided, and of how much nothing can be said. */
export function BackTestResult({ result }: { readonly result: BackTestCounts }) {
  const translate = useTranslate();
  const { decided, kept, flagged, samples } = result;
  if (decided === 0) return <p class="hint">{translate("ui_back_test_nothing")}</p>;
  const parts = verdicts
    .filter((verdict) => (result.byVerdict[verdict] ?? 0) > 0)
    .map((verdict) =>
      translate(`ui_back_test_${verdict}`, [
        formatCount(translate, result.byVerdict[verdict] ?? 0),
      ]),
    );
  return (
    <div class="back-test">
      <p>
        <strong>{translateCount(translate, "ui_back_test_flagged", flagged)}</strong>
        {parts.length === 0 ? null : ` ${formatList(translate, parts)}.`}
      </p>
      <p class="hint">
        {kept === decided
          ? translate("ui_back_test_kept_all", [formatCount(translate, decided)])
          : translate(
              "ui_back_test_kept",
              [kept, decided].map((one) => formatCount(translate, one)),
            )}
      </p>
      {samples.length === 0 ? null : (
        <details>
          <summary>{translate("ui_back_test_show")}</summary>
          <ul class="samples">
            {samples.map(({ text, verdict }) => (
              <li key={text + verdict}>
                <q dir="auto">{text}</q> <small>{translate(`ui_decided_${verdict}`)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
