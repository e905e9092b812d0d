import type { ComponentChild } from "preact";
import { wordsFor } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import { useTranslate } from "@/components/translate";
import { visibleText } from "@/components/visible-text";
import type { Finding } from "@/utils/core/finding";
import { explain } from "@/utils/core/messages";

export interface TestBoxProps {
  readonly text: string;
  /** Undefined until something was judged. */
  readonly findings: readonly Finding[] | undefined;
  readonly onText: (text: string) => void;
}

/** A comment to try the rules on: at once what would be flagged, in place and in words. */
export function TestBox(props: TestBoxProps) {
  const translate = useTranslate();
  const { text, findings } = props;
  return (
    <>
      <label class="field">
        <span>{translate("ui_test_comment")}</span>
        <textarea
          rows={4}
          dir="auto"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            if (event.isTrusted) props.onText(event.currentTarget.value);
          }}
        />
      </label>
      <div class="tested" role="status" aria-live="polite">
        {findings === undefined || text.trim() === "" ? null : findings.length === 0 ? (
          <p class="hint">{translate("ui_nothing_found")}</p>
        ) : (
          <>
            <blockquote class="tested-text" dir="auto">
              {marked(text, findings)}
            </blockquote>
            <ul class="found-list">
              {findings.map((finding) => {
                const { icon, name, tone } = wordsFor(finding);
                return (
                  <li key={`${finding.detector} ${finding.kind} ${finding.start} ${finding.link}`}>
                    <span class={`chip ${tone} ${finding.band}`}>
                      <Icon name={icon} />
                      <span>{translate(name)}</span>
                    </span>
                    <span>{visibleText(explain(finding.reason, translate))}</span>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

/** The text with everything that was found in it marked; where marks overlap they are one. */
function marked(text: string, findings: readonly Finding[]): ComponentChild[] {
  const spans = findings
    .flatMap(({ start, end, weights = [] }) => [
      { start, end },
      ...weights.filter(({ weight }) => weight > 0),
    ])
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
    .toSorted((a, b) => a.start - b.start);
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) parts.push(visibleText(text.slice(at, from)));
    parts.push(<mark key={from}>{visibleText(text.slice(from, end))}</mark>);
    at = end;
  }
  parts.push(visibleText(text.slice(at)));
  return parts;
}
