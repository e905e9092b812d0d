import { detectorName } from "@/components/queue/queue-words";
import { formatCount, translateCount, useTranslate } from "@/components/translate";
import type { QueueGrouping, QueueLine } from "@/utils/core/queue/arrange-rows";

/** Where a line stands in the list, for eyes and for screen readers. */
export interface LinePlace {
  readonly domId: string;
  readonly topPx: number;
  readonly position: number;
  readonly of: number;
  readonly isCurrent: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** The head of a group: what its rows have in common, and how many there are. Selects all of them. */
export function QueueGroup(
  props: LinePlace & {
    readonly line: Extract<QueueLine, { type: "group" }>;
    readonly grouping: QueueGrouping;
    readonly isSelected: boolean;
  },
) {
  const translate = useTranslate();
  const { line, grouping } = props;
  const count = line.rows.length;
  const name = grouping === "detector" ? translate(detectorName(line.name)) : line.name;
  const shown = name === "" ? translate(`ui_queue_group_no_${grouping}`) : name;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
    <div
      role="option"
      id={props.domId}
      class={`q-group${props.isCurrent ? " current" : ""}`}
      tabIndex={-1}
      aria-selected={props.isSelected}
      aria-setsize={props.of}
      aria-posinset={props.position}
      style={{ insetBlockStart: `${props.topPx}px` }}
      title={shown}
      onClick={props.onClick}
    >
      <span class="q-check" aria-hidden="true" />
      <b dir="auto">{shown}</b>
      {line.site === undefined ? null : <small dir="ltr">{line.site}</small>}
      <span class="q-count">
        <span aria-hidden="true">{formatCount(translate, count)}</span>
        <span class="sr">{translateCount(translate, "ui_queue_group_select", count)}</span>
      </span>
    </div>
  );
}
