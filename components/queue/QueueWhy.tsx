import { CloseButton } from "@/components/CloseButton";
import { wordsFor } from "@/components/finding-words";
import { type FindHistory, HistoryPart } from "@/components/HistoryPart";
import { Icon } from "@/components/Icon";
import { reasonWords } from "@/components/reason-words";
import { similarWords } from "@/components/SimilarLine";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { visibleText } from "@/components/visible-text";
import { explain, type Translate } from "@/utils/core/messages";
import type { QueueFinding, QueueRow } from "@/utils/core/queue/queue-row";
import type { SimilarDecisions } from "@/utils/core/queue/similar-rows";

/** Why it is not on the site, and that the same decision tries again. */
function unwrittenWords(
  { problem, status = "other" }: NonNullable<QueueRow["standing"]["unwritten"]>,
  translate: Translate,
): string {
  const why = translate(`ui_site_problem_${problem.replaceAll("-", "_")}`, [
    translate(`ui_site_is_${status}`),
  ]);
  return `${why} ${translate("ui_queue_unwritten_again")}`;
}

/** One sign stands over all sentences that it would stand over. */
function isSameSign(finding: QueueFinding, before: QueueFinding | undefined): boolean {
  return finding.kind === before?.kind && finding.band === before.band;
}

/** Why a row is in the queue: its findings, each in one sentence, and what was said about it. */
export function QueueWhy(props: {
  readonly row: QueueRow;
  readonly similar: SimilarDecisions | undefined;
  readonly findHistory: FindHistory;
  readonly onClose: () => void;
  readonly onStripOnSite: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const { findings, standing, author } = props.row;
  return (
    <section class="q-part q-why" aria-label={translate("ui_why_label")}>
      <header>
        <b dir="auto">{author}</b>
        <CloseButton onClose={props.onClose} />
      </header>
      <ul>
        {findings.map((finding, at) => (
          <li key={`${finding.detector}${finding.start}${finding.domain}`}>
            {isSameSign(finding, findings[at - 1]) ? null : (
              <span class={`q-sign tone-${wordsFor(finding).tone} ${finding.band}`}>
                <Icon name={wordsFor(finding).icon} />
                {translate(wordsFor(finding).name)}
              </span>
            )}
            <span>{visibleText(explain(finding.reason, translate))}</span>
            {props.similar?.finding === at ? (
              <small class="similar">{similarWords(props.similar, translate)}</small>
            ) : null}
          </li>
        ))}
      </ul>
      {standing.unwritten === undefined ? null : (
        <p class="problem">
          <Icon name="warning" />
          <span>{unwrittenWords(standing.unwritten, translate)}</span>
        </p>
      )}
      {standing.reasons === undefined || standing.reasons.length === 0 ? null : (
        <p>
          {translate("ui_reasons")}:{" "}
          {standing.reasons.map((reason) => reasonWords(reason, translate)).join(" · ")}
        </p>
      )}
      {standing.note === undefined ? null : (
        <p class="note-text" dir="auto">
          {standing.note}
        </p>
      )}
      {props.onStripOnSite === undefined ? null : (
        <p>
          <button type="button" class="quiet" onClick={trusted(props.onStripOnSite)}>
            <Icon name="strip" />
            {translate("ui_strip_open")}
          </button>
        </p>
      )}
      <HistoryPart key={props.row.id} find={props.findHistory} />
    </section>
  );
}
