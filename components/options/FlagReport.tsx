import { useState } from "preact/hooks";
import { wordsFor } from "@/components/finding-words";
import { CopyText } from "@/components/options/CopyText";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { visibleText } from "@/components/visible-text";
import type { Finding } from "@/utils/core/finding";
import { type FlagReportInput, writeFlagReport } from "@/utils/core/flag-report";
import { explain } from "@/utils/core/messages";

export interface FlaggedComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly failures: readonly string[];
  readonly findings: readonly Finding[];
}

/** The flags of one comment, each with a text to paste. Nothing is sent. */
export function FlagReport(props: {
  readonly comment: FlaggedComment;
  readonly about: Pick<FlagReportInput, "version" | "browser" | "language" | "adapter">;
  readonly isOpen: boolean;
}) {
  const translate = useTranslate();
  const { comment, about } = props;
  const [asked, setAsked] = useState<number | undefined>(undefined);
  const chosen = asked ?? (props.isOpen ? 0 : undefined);
  return (
    <li class="flagged" data-comment={comment.id}>
      <strong dir="auto">{comment.author}</strong>
      <ul>
        {comment.findings.map((finding, at) => (
          <li key={`${finding.detector} ${finding.start} ${finding.link}`}>
            <span>
              {translate(wordsFor(finding).name)} · {translate(`ui_band_${finding.band}`)}
              <small>{visibleText(explain(finding.reason, translate))}</small>
            </span>
            <button
              type="button"
              class="quiet small"
              aria-expanded={chosen === at}
              onClick={trusted(() => setAsked(chosen === at ? -1 : at))}
            >
              {translate("ui_report_this")}
            </button>
            {chosen === at ? (
              <Report
                input={{ ...about, finding, failures: comment.failures }}
                text={comment.text}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Report(props: { readonly input: FlagReportInput; readonly text: string }) {
  const translate = useTranslate();
  const [isWithWords, setWithWords] = useState(false);
  const text = isWithWords ? props.text : undefined;
  return (
    <div class="flag-report">
      <p class="hint">{translate("ui_report_hint")}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={isWithWords}
          onChange={trusted(() => setWithWords(!isWithWords))}
        />
        {translate("ui_report_with_words")}
      </label>
      <CopyText label="ui_report_text" text={writeFlagReport({ ...props.input, text })} />
    </div>
  );
}
