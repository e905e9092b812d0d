import { wordsFor } from "@/components/finding-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { FindingView } from "@/utils/core/comment-view";
import type { Finding } from "@/utils/core/finding";
import { explain } from "@/utils/core/messages";

const around = 60;

/** Why a comment was flagged: one sentence, the very words, what spoke for it, and a way to object. */
export function Explanation(props: {
  readonly view: FindingView;
  readonly text: string;
  readonly onAllowLine: (lineHash: string, words: string) => void;
}) {
  const translate = useTranslate();
  const { finding, lineHash, rule } = props.view;
  return (
    <section class="why" aria-label={translate("ui_why_label")}>
      <p class="why-sentence">{explain(finding.reason, translate)}</p>
      {finding.on === "body" ? <Evidence finding={finding} text={props.text} /> : null}
      {finding.link === undefined ? null : <LinkEvidence finding={finding} />}
      {(finding.signals ?? []).length === 0 ? null : (
        <ul class="why-signals">
          {(finding.signals ?? []).slice(0, 5).map((signal) => (
            <li key={signal.id}>{explain(signal, translate)}</li>
          ))}
        </ul>
      )}
      <p class="why-source">
        {translate("ui_why_source", [translate(wordsFor(finding).name), finding.detector])}
      </p>
      {lineHash === undefined || rule !== undefined ? null : (
        <button
          type="button"
          class="quiet"
          onClick={trusted(() => props.onAllowLine(lineHash, finding.evidence))}
        >
          {translate("ui_why_allow_line")}
        </button>
      )}
    </section>
  );
}

function Evidence({ finding, text }: { finding: Finding; text: string }) {
  const { start, end } = finding;
  if (start === null || end === null) return null;
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return (
    <blockquote class="why-evidence" dir="auto">
      {start > around ? "…" : ""}
      {before}
      <mark>{text.slice(start, end)}</mark>
      {after}
      {end + around < text.length ? "…" : ""}
    </blockquote>
  );
}

/** Addresses are shown in plain letters and cut in the middle, with the real host set apart. */
function LinkEvidence({ finding }: { finding: Finding }) {
  const translate = useTranslate();
  const target = finding.target ?? finding.link ?? "";
  const host = URL.canParse(target) ? new URL(target).host : "";
  return (
    <dl class="why-link">
      <dt>{translate("ui_link_written")}</dt>
      <dd dir="ltr">{shorten(finding.link ?? "")}</dd>
      <dt>{translate("ui_link_leads_to")}</dt>
      <dd dir="ltr">{host === "" ? shorten(target) : <strong>{shorten(host)}</strong>}</dd>
    </dl>
  );
}

function shorten(address: string): string {
  return address.length <= 120 ? address : `${address.slice(0, 80)}…${address.slice(-30)}`;
}
