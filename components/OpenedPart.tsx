import type { CommentPanelProps } from "@/components/CommentPanel";
import { Explanation } from "@/components/Explanation";
import { MorePart } from "@/components/MorePart";
import { NoteEditor } from "@/components/NoteEditor";
import { noteOf } from "@/components/PanelNote";
import { TrashQuestion } from "@/components/TrashQuestion";
import type { FindingView } from "@/utils/core/comment-view";

export interface OpenedPartProps extends CommentPanelProps {
  /** The finding that is explained just now. */
  readonly explained: FindingView | undefined;
  readonly whyId: string;
  readonly onClose: () => void;
}

/** What stands open below a panel's tools: why, the note, the rest, or the question before the trash. */
export function OpenedPart(props: OpenedPartProps) {
  const { explained, part, onAct, onClose, onPart } = props;
  return (
    <>
      {explained === undefined ? null : (
        <Explanation
          id={props.whyId}
          view={explained}
          at={props.view.findings.indexOf(explained)}
          text={props.text}
          onClose={onClose}
          findSimilar={props.findSimilar}
          onAct={onAct}
        />
      )}
      {part !== "note" ? null : (
        <NoteEditor
          initial={props.draft ?? noteOf(props.view)}
          onDraft={props.onDraft}
          onCancel={onClose}
          onSave={(text) => {
            onAct({ type: "note", text: text === "" ? "none" : text });
            onClose();
          }}
        />
      )}
      {part !== "more" ? null : <MorePart {...props} onTrash={() => onPart("trash")} />}
      {part !== "trash" ? null : (
        <TrashQuestion
          isOnSite={props.isOnSite ?? false}
          onCancel={onClose}
          onTrash={() => {
            onAct({ type: "verdict", value: "trash" });
            onClose();
          }}
        />
      )}
    </>
  );
}
