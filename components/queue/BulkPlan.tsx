import { useLayoutEffect, useRef } from "preact/hooks";
import { formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { BulkPlan, QueueChoice } from "@/utils/core/queue/plan-bulk";
import { type Reach, reachSentence } from "@/utils/core/reach";

const fates = ["anew", "already", "changed", "taken", "disputed", "unfit"] as const;

/** What a bulk would do, before it does it. The focus waits on "do it", or on "cancel" for the trash. */
export function BulkPlanView(props: {
  readonly choice: QueueChoice;
  readonly plan: BulkPlan;
  readonly reach: Reach;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}) {
  const translate = useTranslate();
  const { plan, choice } = props;
  const apply = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const count = plan.changing.length;
  const isGrave = choice.value === "trash";
  useLayoutEffect(
    () => (isGrave || count === 0 ? cancel : apply).current?.focus(),
    [isGrave, count],
  );
  const verb = translate(`ui_bulk_${choice.facet}_${choice.value}`);
  return (
    <div
      class={`q-part bulk${isGrave ? " ask" : ""}`}
      role="alertdialog"
      aria-label={translate("ui_bulk_title")}
      aria-describedby="bulk-plan"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        if (event.isTrusted) props.onCancel();
      }}
    >
      <ul id="bulk-plan" class="bulk-plan">
        <li>
          <b>{formatCount(translate, count)}</b> {verb}
        </li>
        {fates.map((fate) => {
          const { length } = plan[fate];
          return length === 0 ? null : (
            <li key={fate} class="kept">
              {/* Worded so that it fits any number. */}
              {fate === "anew"
                ? translate(`ui_bulk_${fate}`, [formatCount(translate, length)])
                : translateCount(translate, `ui_bulk_${fate}`, length)}
            </li>
          );
        })}
        <li class="where">{translate(reachSentence(props.reach), [""]).trim()}</li>
      </ul>
      <div class="do">
        <button
          type="button"
          ref={apply}
          class={`primary${isGrave ? " danger" : ""}`}
          disabled={count === 0}
          onClick={trusted(props.onApply)}
        >
          {translateCount(translate, "ui_bulk_apply", count)}
        </button>
        <button type="button" class="quiet" ref={cancel} onClick={trusted(props.onCancel)}>
          {translate("ui_cancel")}
        </button>
      </div>
    </div>
  );
}
