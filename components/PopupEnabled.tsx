import { FoundOnPage } from "@/components/FoundOnPage";
import { FrameOffer } from "@/components/FrameOffer";
import { HideSwitch } from "@/components/HideSwitch";
import { ModeChoice } from "@/components/ModeChoice";
import { OwnIcon } from "@/components/OwnIcon";
import { PausedNote } from "@/components/PausedNote";
import type { PopupProps } from "@/components/Popup";
import { PickOffer } from "@/components/pick/PickOffer";
import { PopupLists } from "@/components/published/PopupLists";
import { RoleChoice } from "@/components/RoleChoice";
import { SiteWriteSwitch } from "@/components/SiteWriteSwitch";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { SitePolicy } from "@/utils/core/policy";

/** What the popup shows of a site that is on: what was found, what to do now, what to change. */
export function PopupEnabled(props: PopupProps & { readonly policy: SitePolicy }) {
  const { policy, counts } = props;
  const isReader = policy.role === "reader";
  const canWrite = counts?.canWriteToSite ?? false;
  // An offer until it is taken; then a setting among others, once this window has been closed.
  const isNew = props.onUndo !== undefined && props.unsent === undefined;
  const isOffered = policy.onSite !== true || isNew;
  const writing = <SiteWriteSwitch policy={policy} canWrite={canWrite} onPolicy={props.onPolicy} />;
  return (
    <>
      {counts?.isPaused && props.onResume !== undefined ? (
        <PausedNote onResume={props.onResume} />
      ) : null}
      <FoundOnPage counts={counts} role={policy.role} isUnsent={props.unsent !== undefined} />
      <PickOffer counts={counts} isRuleStale={props.isRuleStale === true} onPick={props.onPick} />
      <FrameOffer
        origins={(counts?.frames ?? []).filter((one) => !policy.frames?.includes(one))}
        onAllow={props.onFrame}
      />
      {isReader ? (
        <HideSwitch policy={policy} onPolicy={props.onPolicy} />
      ) : (
        <DeskButtons {...props} />
      )}
      {isOffered ? writing : null}
      <RoleChoice policy={policy} onPolicy={props.onPolicy}>
        {isOffered ? null : writing}
      </RoleChoice>
      {isReader ? <ModeChoice policy={policy} onPolicy={props.onPolicy} /> : null}
      {props.lists === undefined ? null : <PopupLists {...props.lists} />}
    </>
  );
}

function DeskButtons({ counts, onReview, onQueue }: PopupProps) {
  const translate = useTranslate();
  const canReview = (counts?.comments ?? 0) > 0;
  if (!canReview && onQueue === undefined) return null;
  return (
    <div class="desk-buttons">
      {canReview ? (
        <button type="button" class="primary wide" onClick={trusted(onReview)}>
          <OwnIcon name="keyboard" />
          {translate("ui_popup_review")}
        </button>
      ) : null}
      {onQueue === undefined ? null : (
        <button type="button" class="quiet wide" data-popup="queue" onClick={trusted(onQueue)}>
          <OwnIcon name="list" />
          {translate("ui_popup_queue")}
        </button>
      )}
    </div>
  );
}
