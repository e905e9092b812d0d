import { useState } from "preact/hooks";
import { Block } from "@/components/options/Block";
import { CopyText } from "@/components/options/CopyText";
import { type FlaggedComment, FlagReport } from "@/components/options/FlagReport";
import { formatCount, languageOf, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { type DiagnosisTextInput, writeDiagnosis } from "@/utils/core/diagnosis-text";

type FrameView = Omit<DiagnosisTextInput["frames"][number], "flagged"> & {
  readonly flagged: readonly (FlaggedComment & { readonly verdict: string })[];
};

export interface OptionsDiagnosticsProps {
  readonly version: string;
  /** Example: "Chrome 156". */
  readonly browser: string;
  readonly tabs: readonly { readonly tabId: number; readonly url: string }[];
  /** Undefined until it was read; null where no page shows comments. */
  readonly page:
    | { readonly tabId: number; readonly url: string; readonly frames: readonly FrameView[] }
    | null
    | undefined;
  readonly errors: DiagnosisTextInput["errors"];
  readonly quarantined: number;
  /** The comment whose flag somebody thinks is wrong. */
  readonly reported?: string | undefined;
  readonly onTab: (tabId: number) => void;
}

/** What was found on a page, by which adapter, how long it took, and what went wrong. */
export function OptionsDiagnostics(props: OptionsDiagnosticsProps) {
  const translate = useTranslate();
  const { page, version, browser, errors, quarantined } = props;
  const [isWithAddress, setWithAddress] = useState(false);
  if (page === undefined) return null;
  const language = languageOf(translate);
  const text = writeDiagnosis({
    version,
    browser,
    language,
    errors,
    quarantined,
    address: isWithAddress ? page?.url : undefined,
    frames: page?.frames ?? [],
  });
  return (
    <>
      <Block title="ui_diagnose_page">
        {page === null ? <p class="empty">{translate("ui_diagnose_no_page")}</p> : null}
        {props.tabs.length < 2 ? null : (
          <label class="diagnose-tab">
            {translate("ui_diagnose_choose")}
            <select
              value={page?.tabId}
              onChange={(event) => {
                if (event.isTrusted) props.onTab(Number(event.currentTarget.value));
              }}
            >
              {props.tabs.map(({ tabId, url }) => (
                <option key={tabId} value={tabId}>
                  {shorten(url)}
                </option>
              ))}
            </select>
          </label>
        )}
        {page === null ? null : (
          <p class="hint">
            <bdi>{shorten(page.url)}</bdi>
          </p>
        )}
        {page?.frames.map((frame, at) => (
          <Frame frame={frame} key={at} />
        ))}
        {page === null ? null : (
          <label class="tick">
            <input
              type="checkbox"
              checked={isWithAddress}
              onChange={trusted(() => setWithAddress(!isWithAddress))}
            />
            {translate("ui_diagnose_with_address")}
          </label>
        )}
        <CopyText label="ui_diagnose_text" text={text} />
      </Block>
      <Flagged {...props} />
    </>
  );
}

function Frame({ frame }: { readonly frame: FrameView }) {
  const translate = useTranslate();
  const rows = [
    ["ui_diagnose_system", frame.adapter ?? "–"],
    ["ui_diagnose_comments", formatCount(translate, frame.comments)],
    ["ui_diagnose_unknown", formatCount(translate, frame.unknown)],
    ["ui_diagnose_flagged", formatCount(translate, frame.flagged.length)],
    ["ui_diagnose_find_ms", milliseconds(frame.timings["findMs"])],
    ["ui_diagnose_judge_ms", milliseconds(frame.timings["detectMs"])],
    ["ui_diagnose_longest_ms", milliseconds(frame.timings["longestTaskMs"])],
  ] as const;
  function milliseconds(ms = 0): string {
    const format = { style: "unit", unit: "millisecond" } as const;
    return ms.toLocaleString(languageOf(translate), format);
  }
  return (
    <>
      <ul class="counts">
        {rows.map(([id, value]) => (
          <li key={id}>
            <span>{translate(id)}</span>
            <b>{value}</b>
          </li>
        ))}
      </ul>
      {frame.errors.map((error) => (
        <p class="problem" key={error}>
          <bdi>{error}</bdi>
        </p>
      ))}
    </>
  );
}

function Flagged({ page, version, browser, reported }: OptionsDiagnosticsProps) {
  const translate = useTranslate();
  const frames = page?.frames.filter(({ flagged }) => flagged.length > 0) ?? [];
  if (frames.length === 0) return null;
  return (
    <Block title="ui_report_flag" hint="ui_report_promise">
      <ul class="flagged-list">
        {frames.flatMap(({ flagged, adapter }) =>
          flagged
            .toSorted((a, b) => Number(b.id === reported) - Number(a.id === reported))
            .map((comment) => (
              <FlagReport
                key={comment.id}
                comment={comment}
                about={{ version, browser, adapter, language: languageOf(translate) }}
                isOpen={comment.id === reported}
              />
            )),
        )}
      </ul>
    </Block>
  );
}

/** Host and path: what a person knows a page by. */
function shorten(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`.slice(0, 120);
}
