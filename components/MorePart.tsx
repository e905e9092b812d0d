import type { CommentPanelProps } from "@/components/CommentPanel";
import { HistoryPart } from "@/components/HistoryPart";
import { Icon } from "@/components/Icon";
import { ReasonList } from "@/components/ReasonList";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** What is wanted less often: a reason, a claim, the trash. */
export function MorePart(props: CommentPanelProps & { readonly onTrash: () => void }) {
  const translate = useTranslate();
  const { view, onAct } = props;
  const { verdict } = view.decisions;
  const isOwn = view.claims?.some((claim) => claim.isOwn && claim.untilMs > Date.now()) ?? false;
  const isStanding = verdict !== undefined && verdict.value !== "none";
  return (
    <div class="more">
      <ReasonList
        reasons={props.reasons ?? []}
        chosen={isStanding ? verdict.event.reasons : (props.nextReasons ?? [])}
        onToggle={(reason) => onAct({ type: "reason", reason })}
      />
      <div class="more-do">
        <button
          type="button"
          class="quiet small"
          title={translate("ui_effect_claim")}
          onClick={trusted(() => onAct({ type: "claim" }))}
        >
          <Icon name="claim" />
          {translate(isOwn ? "ui_claim_give_back" : "ui_tool_claim")}
        </button>
        <button type="button" class="quiet small warn" onClick={trusted(props.onTrash)}>
          <Icon name="trash" />
          {translate("ui_tool_trash")}
        </button>
        {props.findHistory === undefined ? null : <HistoryPart find={props.findHistory} />}
      </div>
    </div>
  );
}
