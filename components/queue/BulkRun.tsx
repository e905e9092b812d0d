import { formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface BulkState {
  readonly done: number;
  readonly of: number;
  /** Row → message id of the reason. */
  readonly failures: ReadonlyMap<string, string>;
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
}

/** How far a bulk has come, and what it could not do: those rows stay selected. */
export function BulkRun(props: {
  readonly state: BulkState;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const { done, of, failures, isRunning, isCancelled } = props.state;
  const reached = done + failures.size;
  return (
    <div class="q-part bulk">
      {isRunning ? (
        <>
          <progress aria-label={translate("ui_bulk_title")} max={of} value={reached} />
          <p>
            {translate("ui_bulk_progress", [
              formatCount(translate, reached),
              formatCount(translate, of),
            ])}
          </p>
        </>
      ) : (
        <p>
          {translateCount(translate, "ui_bulk_done", done)}
          {isCancelled ? ` ${translateCount(translate, "ui_bulk_left", of - reached)}` : ""}
        </p>
      )}
      {failures.size === 0 ? null : (
        <div class="notice">
          <p>{translateCount(translate, "ui_bulk_failed", failures.size)}</p>
          <ul>
            {reasons(failures).map(([reason, count]) => (
              <li key={reason}>
                {formatCount(translate, count)} × {translate(reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="do">
        {isRunning ? (
          <button type="button" class="quiet" onClick={trusted(props.onCancel)}>
            {translate("ui_cancel")}
          </button>
        ) : (
          <>
            {done === 0 ? null : (
              <button type="button" class="quiet" onClick={trusted(props.onUndo)}>
                {translateCount(translate, "ui_bulk_undo", done)}
              </button>
            )}
            <button type="button" class="quiet" onClick={trusted(props.onClose)}>
              {translate("ui_close")}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

/** Each reason once, with how many it kept back. */
function reasons(failures: ReadonlyMap<string, string>): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const reason of failures.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}
