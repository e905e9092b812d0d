import type { PanelAction } from "@/components/CommentPanel";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { CommentView } from "@/utils/core/comment-view";

/** What was decided and whether it is kept, in words: never silent, never more than is true. */
export function DecisionStatus(props: {
  readonly view: CommentView;
  readonly saveState: "saved" | "saving" | "failed" | undefined;
  readonly onAct: (action: PanelAction) => void;
}) {
  const translate = useTranslate();
  const { decisions, isDisputed, isReopened } = props.view;
  const words = (["verdict", "action", "pin"] as const)
    .map((facet) => decisions[facet]?.value)
    .filter((value) => value !== undefined && value !== "none")
    .map((value) => translate(`ui_decided_${value}`));
  const note = decisions.note?.value;
  const isDecided = words.length > 0;
  if (!isDecided && note === undefined && props.saveState === undefined) return null;
  return (
    <div class="status">
      {isDisputed ? <p class="warn">{translate("ui_disputed")}</p> : null}
      {isReopened ? <p class="warn">{translate("ui_reopened")}</p> : null}
      {isDecided || props.saveState !== undefined ? (
        <p class={props.saveState === "failed" ? "warn" : ""}>
          {words.join(" · ")}
          {isDecided ? " · " : ""}
          {translate(`ui_save_${props.saveState ?? "saved"}`)}
          {props.saveState === "failed" ? (
            <button
              type="button"
              class="link"
              onClick={trusted(() => props.onAct({ type: "retry" }))}
            >
              {translate("ui_retry")}
            </button>
          ) : null}
        </p>
      ) : null}
      {note === undefined || note === "none" ? null : (
        <p class="note-text" dir="auto">
          {translate("ui_note_shown", [note])}
        </p>
      )}
    </div>
  );
}
