import { wordsFor } from "@/components/finding-words";
import { Icon } from "@/components/Icon";
import type { LinePlace } from "@/components/queue/QueueGroup";
import { agoOf, clockOf } from "@/components/queue/queue-words";
import { formatList, useTranslate } from "@/components/translate";
import { visibleText } from "@/components/visible-text";
import type { QueueFinding, QueueRow } from "@/utils/core/queue/queue-row";

/** One comment of the queue: who, what was found, the words, and what became of it. */
export function QueueItem(
  props: LinePlace & {
    readonly row: QueueRow;
    readonly isSelected: boolean;
    /** It stands on the page of the focused tab. */
    readonly isHere: boolean;
    readonly error: string | undefined;
    readonly showsTitle: boolean;
    readonly nowMs: number;
  },
) {
  const translate = useTranslate();
  const { row, nowMs, isCurrent, isHere } = props;
  const state = row.standing.needsDecision ? " open" : row.standing.decidedAt ? " decided" : "";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
    <div
      role="option"
      id={props.domId}
      class={`q-row${state}${isCurrent ? " current" : ""}${isHere ? " here" : ""}`}
      tabIndex={-1}
      aria-selected={props.isSelected}
      aria-setsize={props.of}
      aria-posinset={props.position}
      data-row={row.id}
      style={{ insetBlockStart: `${props.topPx}px` }}
      onClick={props.onClick}
    >
      <span class="q-check" aria-hidden="true" />
      <span class="q-who">
        <b dir="auto">{visibleText(row.author || translate("ui_queue_no_author"))}</b>
        {props.showsTitle ? <small dir="auto">{row.title}</small> : null}
        <small class="q-age">{agoOf(translate, row.foundAt, nowMs)}</small>
      </span>
      <span class="q-words" dir="auto">
        <Excerpt row={row} />
      </span>
      <span class="q-foot">
        <span class="q-signs">
          {distinct(row.findings).map((finding) => (
            <Sign key={`${finding.kind}${finding.band}`} finding={finding} />
          ))}
        </span>
        <State row={row} nowMs={nowMs} error={props.error} />
      </span>
    </div>
  );
}

/**
 * Of what stands before the marked words, all but as much as leaves room for these in a narrow panel;
 * letters of scripts without spaces are twice as wide.
 */
const farLead = /^.+(?=\S{16}$)|^.+(?=.{32}$)(?:\S*\s)?/s;

function Excerpt({ row: { excerpt, mark } }: { readonly row: QueueRow }) {
  if (mark === null) return visibleText(excerpt);
  const [start, end] = mark;
  return (
    <>
      <span class="q-lead">{visibleText(excerpt.slice(0, start).replace(farLead, "… "))}</span>
      <mark>{visibleText(excerpt.slice(start, end))}</mark>
      {visibleText(excerpt.slice(end))}
    </>
  );
}

function Sign({ finding }: { readonly finding: QueueFinding }) {
  const translate = useTranslate();
  const { icon, name, tone } = wordsFor(finding);
  const band = translate(`ui_band_${finding.band}`);
  return (
    <span class={`q-sign tone-${tone} ${finding.band}`}>
      <Icon name={icon} />
      {translate(name)}
      <span class="sr"> · {band}</span>
    </span>
  );
}

/** What stands; a reason why it could not be decided on goes before everything else. */
function State(props: {
  readonly row: QueueRow;
  readonly nowMs: number;
  readonly error: string | undefined;
}) {
  const translate = useTranslate();
  const { standing, goneAt, isPending } = props.row;
  const { claim } = standing;
  if (props.error !== undefined) return <Failed words={translate(props.error)} />;
  const words = [standing.verdict, standing.action, standing.pin]
    .filter((value) => value !== undefined)
    .map((value) => translate(`ui_decided_${value}`));
  const said = [
    isPending === true && standing.verdict === undefined && translate("ui_queue_is_pending"),
    goneAt !== null && translate("ui_queue_gone"),
    standing.isDisputed && translate("ui_queue_disputed"),
    standing.isReopened && translate("ui_queue_reopened"),
    !standing.isDisputed && words.length > 0 && formatList(translate, words),
    claim !== undefined &&
      claim.until > props.nowMs &&
      translate(claim.isOwn ? "ui_claim_own" : "ui_claim_other", [clockOf(translate, claim.until)]),
  ].filter((one) => one !== false);
  if (standing.unwritten !== undefined) {
    // What went wrong goes first: in a narrow panel the end is cut off.
    return <Failed words={[translate("ui_queue_unwritten"), ...said].join(" · ")} />;
  }
  if (said.length === 0) return null;
  return <span class="q-state">{said.join(" · ")}</span>;
}

function Failed({ words }: { readonly words: string }) {
  return (
    <span class="q-state failed">
      <Icon name="warning" />
      {words}
    </span>
  );
}

/** One sign for each kind. */
function distinct(findings: readonly QueueFinding[]): readonly QueueFinding[] {
  return [...new Map(findings.toReversed().map((finding) => [finding.kind, finding])).values()]
    .toReversed()
    .slice(0, 3);
}
