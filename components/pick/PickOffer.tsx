import { Icon } from "@/components/Icon";
import type { PopupCounts } from "@/components/Popup";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** Readings that may be wrong: nobody described the system. */
const unsure: readonly (string | null | undefined)[] = ["generic", "picked"];

/** Where no comments were found, or only guessed: point at one. */
export function PickOffer(props: {
  readonly counts: PopupCounts | undefined;
  readonly isRuleStale: boolean;
  readonly onPick: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const { counts, isRuleStale, onPick } = props;
  if (onPick === undefined) return null;
  const isNothing = counts === undefined || counts.adapter === null || counts.comments === 0;
  if (!isNothing && !isRuleStale && !unsure.includes(counts.adapter)) return null;
  return (
    <div class="pick-offer">
      {isRuleStale ? (
        <p class="pick-stale" role="status">
          <Icon name="warning" />
          <span>{translate("ui_pick_stale")}</span>
        </p>
      ) : null}
      <button
        type="button"
        class={isNothing ? "primary wide" : "quiet"}
        data-pick="start"
        onClick={trusted(onPick)}
      >
        <Icon name="plus" />
        {translate(isNothing ? "ui_pick_start" : "ui_pick_start_wrong")}
      </button>
    </div>
  );
}
