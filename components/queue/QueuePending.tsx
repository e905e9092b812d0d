import { OwnIcon } from "@/components/OwnIcon";
import { translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** What waits for approval on one site, or why that could not be read. */
export interface PendingOnSite {
  readonly site: string;
  readonly count: number | null;
  /** A word of `SiteProblem`; null where all went well. */
  readonly problem: string | null;
}

/** The sites' own moderation queues: how many wait there, and a way to look again. */
export function QueuePending(props: {
  readonly sites: readonly PendingOnSite[];
  readonly isReading: boolean;
  readonly onRead: () => void;
}) {
  const translate = useTranslate();
  if (props.sites.length === 0) return null;
  return (
    <div class="q-pending">
      <div role="status">
        <ul>
          {props.sites.map(({ site, count, problem }) => (
            <li key={site} class={problem === null ? "" : "failed"}>
              <OwnIcon name={problem === null ? "site" : "warning"} />
              <span>
                {problem === null
                  ? translateCount(translate, "ui_queue_pending", count ?? 0, [site])
                  : translate(`ui_queue_pending_${problem.replaceAll("-", "_")}`, [site])}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" class="link" disabled={props.isReading} onClick={trusted(props.onRead)}>
        {translate(props.isReading ? "ui_queue_pending_reading" : "ui_queue_pending_again")}
      </button>
    </div>
  );
}
