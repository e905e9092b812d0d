import { useRef } from "preact/hooks";
import { directionOf, formatCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { type QueueTab, queueTabs } from "@/utils/core/queue/filter-rows";

/** The five parts of the queue, as ARIA's tabs: one stop, arrow keys inside. */
export function QueueTabs(props: {
  readonly current: QueueTab;
  readonly counts: Readonly<Record<QueueTab, number>>;
  readonly onTab: (tab: QueueTab) => void;
}) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const forward = directionOf(translate) === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = directionOf(translate) === "rtl" ? "ArrowRight" : "ArrowLeft";
    const at = queueTabs.indexOf(props.current);
    const last = queueTabs.length - 1;
    const to = {
      [forward]: (at + 1) % queueTabs.length,
      [backward]: (at + last) % queueTabs.length,
      Home: 0,
      End: last,
    }[event.key];
    const tab = to === undefined ? undefined : queueTabs[to];
    if (to === undefined || tab === undefined || !event.isTrusted) return;
    event.preventDefault();
    props.onTab(tab);
    box.current?.querySelectorAll("button")[to]?.focus();
  }

  return (
    <div
      class="q-tabs"
      role="tablist"
      aria-label={translate("ui_queue_title")}
      ref={box}
      onKeyDown={move}
    >
      {queueTabs.map((tab) => {
        const isCurrent = tab === props.current;
        const count = props.counts[tab];
        return (
          <button
            type="button"
            role="tab"
            key={tab}
            data-tab={tab}
            aria-selected={isCurrent}
            aria-controls="queue-list"
            tabIndex={isCurrent ? 0 : -1}
            onClick={trusted(() => props.onTab(tab))}
          >
            <span>{translate(`ui_queue_tab_${tab}`)}</span>
            {/* Zero as well: with a first count the tabs would take a row more, and all below move. */}
            <span class={`q-count${count > 0 && tab !== "recent" ? " some" : ""}`}>
              {formatCount(translate, count)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
