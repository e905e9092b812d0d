import { useState } from "preact/hooks";
import { Chip } from "@/components/Chip";
import { DecisionStatus } from "@/components/DecisionStatus";
import { Explanation } from "@/components/Explanation";
import { LineOffer } from "@/components/LineOffer";
import { NoteEditor } from "@/components/NoteEditor";
import { panelTools } from "@/components/panel-tools";
import { Toolbar } from "@/components/Toolbar";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { CommentView } from "@/utils/core/comment-view";

/** What a person may ask of a comment; the composition root turns it into decisions. */
export type PanelAction =
  | { readonly type: "verdict"; readonly value: "approve" | "hold" | "spam" | "trash" }
  | { readonly type: "action"; readonly value: "label" | "strip" }
  | { readonly type: "pin" }
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "line"; readonly hash: string; readonly value: string; readonly words: string }
  | { readonly type: "undo" }
  | { readonly type: "retry" };

/** Opened from outside by a key: the explanation, or the note. */
export type PanelPart = "why" | "note" | "trash";

export interface CommentPanelProps {
  readonly view: CommentView;
  readonly text: string;
  readonly author: string;
  readonly saveState: "saved" | "saving" | "failed" | undefined;
  readonly isCurrent: boolean;
  /** How many comments of the page carry the line of this hash. */
  readonly lineCount: (hash: string) => number;
  /** Why it cannot be pinned just now, as a message id. */
  readonly pinRefusal: string | undefined;
  readonly part: PanelPart | undefined;
  readonly onPart: (part: PanelPart | undefined) => void;
  readonly onAct: (action: PanelAction) => void;
}

/** What stands under a comment: what was found, why, and what to do about it. */
export function CommentPanel(props: CommentPanelProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState<number | undefined>(undefined);
  const { view, onAct, onPart } = props;
  const shown = open ?? (props.part === "why" && view.findings.length > 0 ? 0 : undefined);
  const explained = shown === undefined ? undefined : view.findings[shown];
  const close = () => {
    setOpen(undefined);
    onPart(undefined);
  };

  function use(tool: string): void {
    if (tool === "note" || tool === "trash") onPart(props.part === tool ? undefined : tool);
    else if (tool === "pin") onAct({ type: "pin" });
    else if (tool === "undo") onAct({ type: "undo" });
    else if (tool === "label" || tool === "strip") onAct({ type: "action", value: tool });
    else if (tool === "approve" || tool === "hold" || tool === "spam") {
      onAct({ type: "verdict", value: tool });
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; these are tools.
    <div
      role="group"
      aria-label={translate("ui_panel_label", [props.author])}
      class={`panel${props.isCurrent ? " current" : ""}${view.needsDecision ? " open" : ""}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || (shown === undefined && props.part === undefined)) return;
        event.stopPropagation();
        close();
      }}
    >
      {view.findings.length === 0 && view.verdict !== "unknown" ? null : (
        <div class="chips">
          {view.verdict === "unknown" ? (
            <span class="chip quiet">{translate("ui_not_judged")}</span>
          ) : null}
          {view.findings.map(({ finding, isSettled }, index) => (
            <Chip
              key={`${finding.detector}:${finding.start}:${finding.link ?? ""}`}
              finding={finding}
              isSettled={isSettled}
              isOpen={index === shown}
              onToggle={() => (index === shown ? close() : setOpen(index))}
            />
          ))}
        </div>
      )}
      <Toolbar
        label={translate("ui_toolbar_label", [props.author])}
        tools={panelTools(props, translate)}
        onUse={use}
      />
      <DecisionStatus view={view} saveState={props.saveState} onAct={onAct} />
      {explained === undefined ? null : (
        <Explanation
          view={explained}
          text={props.text}
          onAllowLine={(hash, words) => onAct({ type: "line", hash, value: "allow", words })}
        />
      )}
      <LineOffer view={view} lineCount={props.lineCount} onAct={onAct} />
      {props.part !== "note" ? null : (
        <NoteEditor
          initial={view.decisions.note?.value ?? ""}
          onCancel={close}
          onSave={(text) => {
            onAct({ type: "note", text: text === "" ? "none" : text });
            close();
          }}
        />
      )}
      {props.part !== "trash" ? null : (
        <div class="ask" role="alertdialog" aria-label={translate("ui_trash_ask")}>
          <p>{translate("ui_trash_ask")}</p>
          <button
            type="button"
            class="primary danger"
            onClick={trusted(() => {
              onAct({ type: "verdict", value: "trash" });
              close();
            })}
          >
            {translate("ui_tool_trash")}
          </button>
          <button type="button" class="quiet" onClick={trusted(close)}>
            {translate("ui_cancel")}
          </button>
        </div>
      )}
    </div>
  );
}
