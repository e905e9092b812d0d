import { EmptyThread } from "@/components/Brand";
import { OwnIcon } from "@/components/OwnIcon";
import {
  clearedFilter,
  QueueFilters,
  type QueueFiltersProps,
} from "@/components/queue/QueueFilters";
import { QueueFoot, type QueueFootProps } from "@/components/queue/QueueFoot";
import { QueueList, type QueueListProps } from "@/components/queue/QueueList";
import { type PendingOnSite, QueuePending } from "@/components/queue/QueuePending";
import { QueueTabs } from "@/components/queue/QueueTabs";
import { QueueUnsent, type UnsentToSite } from "@/components/queue/QueueUnsent";
import { directionOf, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { QueueTab } from "@/utils/core/queue/filter-rows";

export interface QueueProps {
  readonly tab: QueueTab;
  readonly counts: Readonly<Record<QueueTab, number>>;
  readonly filters: QueueFiltersProps;
  readonly list: Omit<QueueListProps, "label">;
  readonly foot: QueueFootProps;
  /** New rows that wait, and decided ones that still stand here. */
  readonly waiting: number;
  readonly settled: number;
  /** Rows whose comments are gone from their pages. */
  readonly gone: number;
  readonly isLoading: boolean;
  readonly pending: {
    readonly sites: readonly PendingOnSite[];
    readonly isReading: boolean;
    readonly onRead: () => void;
  };
  readonly unsent: readonly UnsentToSite[];
  /** What went wrong, as a message id. */
  readonly problem: string | undefined;
  /** The title of the tab that one came from. */
  readonly back: string | undefined;
  readonly onTab: (tab: QueueTab) => void;
  readonly onRenew: () => void;
  readonly onGone: () => void;
  readonly onForgetGone: () => void;
  readonly onBack: () => void;
}

/** The queue across articles, in the browser's side panel. */
export function Queue(props: QueueProps) {
  const translate = useTranslate();
  const { list, tab, waiting, settled } = props;
  const isGoneShown = props.filters.filter.state === "gone";
  return (
    <main class="tk queue" dir={directionOf(translate)}>
      <h1 class="sr">{translate("ui_queue_title")}</h1>
      <div class="q-head">
        <QueueTabs current={tab} counts={props.counts} onTab={props.onTab} />
        <QueueFilters {...props.filters} />
        <QueuePending {...props.pending} />
        {props.problem === undefined ? null : (
          <p class="problem" role="alert">
            <OwnIcon name="warning" />
            <span>{translate(props.problem)}</span>
          </p>
        )}
      </div>
      <div class="q-news">
        <div class="q-waiting" role="status">
          {waiting === 0 ? null : (
            <button
              type="button"
              class="quiet small"
              data-news="new"
              onClick={trusted(props.onRenew)}
            >
              {translateCount(translate, "ui_queue_new", waiting)}
            </button>
          )}
        </div>
        {settled === 0 ? null : (
          <button type="button" class="link" data-news="settled" onClick={trusted(props.onRenew)}>
            {translateCount(translate, "ui_queue_settled", settled)}
          </button>
        )}
        {props.back === undefined ? null : (
          <button type="button" class="link q-back" onClick={trusted(props.onBack)}>
            <OwnIcon name="back" />
            <span dir="auto">{translate("ui_queue_back", [props.back])}</span>
          </button>
        )}
      </div>
      {list.lines.length > 0 ? (
        <QueueList {...list} label={translate(`ui_queue_tab_${tab}`)} />
      ) : props.isLoading ? (
        <div class="nowhere q-empty" id="queue-list" tabIndex={-1} aria-busy="true" />
      ) : (
        <Empty tab={tab} {...props.filters} />
      )}
      <QueueUnsent unsent={props.unsent} />
      {props.gone === 0 ? null : (
        <p class="q-gone">
          {translateCount(translate, "ui_queue_gone_count", props.gone)}{" "}
          {isGoneShown ? (
            <button type="button" class="link" onClick={trusted(props.onForgetGone)}>
              {translate("ui_queue_gone_forget")}
            </button>
          ) : (
            <button type="button" class="link" onClick={trusted(props.onGone)}>
              {translate("ui_queue_gone_show")}
            </button>
          )}
        </p>
      )}
      <QueueFoot {...props.foot} />
    </main>
  );
}

/** Why there is nothing, and what would be here; filters are in the way until they are cleared. */
function Empty(props: { readonly tab: QueueTab } & Pick<QueueFiltersProps, "filter" | "onFilter">) {
  const translate = useTranslate();
  const { tab, filter } = props;
  const isNarrowed = Object.keys(filter).length > 0;
  const cleared = clearedFilter(filter);
  return (
    <div class="nowhere q-empty" id="queue-list" tabIndex={-1}>
      <EmptyThread />
      <strong>{translate(isNarrowed ? "ui_queue_empty_filter" : `ui_queue_empty_${tab}`)}</strong>
      {isNarrowed ? null : <p>{translate(`ui_queue_hint_${tab}`)}</p>}
      {Object.keys(filter).length === Object.keys(cleared).length ? null : (
        <button type="button" class="quiet" onClick={trusted(() => props.onFilter(cleared))}>
          {translate("ui_queue_filter_clear")}
        </button>
      )}
    </div>
  );
}
