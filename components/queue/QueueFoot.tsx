import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FindHistory } from "@/components/HistoryPart";
import { KeyHelp } from "@/components/KeyHelp";
import { NoteEditor } from "@/components/NoteEditor";
import { BulkPlanView } from "@/components/queue/BulkPlan";
import { BulkRun, type BulkState } from "@/components/queue/BulkRun";
import { QueueRead, type ReadOnSite } from "@/components/queue/QueueRead";
import { QueueWhy } from "@/components/queue/QueueWhy";
import { queueTools } from "@/components/queue/queue-tools";
import { ReasonList } from "@/components/ReasonList";
import { StripPreview } from "@/components/StripPreview";
import { Toolbar } from "@/components/Toolbar";
import { TrashQuestion } from "@/components/TrashQuestion";
import { formatCount, translateCount, useTranslate } from "@/components/translate";
import type { KeyBinding } from "@/utils/core/key-map";
import type { BulkPlan, QueueChoice } from "@/utils/core/queue/plan-bulk";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import type { SimilarDecisions } from "@/utils/core/queue/similar-rows";
import type { Reach } from "@/utils/core/reach";

/** What is open above the tools. */
export type QueuePart =
  | { readonly type: "why" | "reasons" | "help" }
  /** What is written stays with the row it was begun for, whichever is current by then. */
  | { readonly type: "note"; readonly row: QueueRow }
  /** The question before the trash, asked of this row and no other. */
  | { readonly type: "trash"; readonly row: string }
  | { readonly type: "plan"; readonly choice: QueueChoice; readonly plan: BulkPlan }
  | { readonly type: "run"; readonly state: BulkState }
  /** A comment that no page shows. */
  | {
      readonly type: "read";
      readonly row: string;
      readonly read: ReadOnSite | undefined;
      readonly problem: string | undefined;
    }
  /** The site's stored text of a row, with what would go. */
  | {
      readonly type: "strip";
      readonly row: string;
      readonly preview: {
        readonly from: string;
        readonly to: string;
        readonly start: number;
        readonly end: number;
      };
      readonly isBusy: boolean;
    };

export interface QueueFootProps {
  readonly rows: readonly QueueRow[];
  readonly selectedCount: number;
  readonly part: QueuePart | undefined;
  readonly reach: Reach;
  readonly reasons: readonly string[];
  /** Reasons that go with the next decision, or stand with the last. */
  readonly chosenReasons: readonly string[];
  readonly bindings: readonly KeyBinding[];
  /** What was decided before on comments like the current one. */
  readonly similar: SimilarDecisions | undefined;
  readonly findHistory: (row: QueueRow) => ReturnType<FindHistory>;
  /** The last result, in words. */
  readonly message: string;
  /** It says why what is current was not decided. */
  readonly hasFailed?: boolean;
  readonly onTool: (tool: string) => void;
  /** What is open was closed by its own button. */
  readonly onClose: () => void;
  readonly onChoice: (choice: QueueChoice) => void;
  /** For the row that the note was opened for. */
  readonly onNote: (text: string) => void;
  /** What was written for a row's note and is neither kept nor discarded. */
  readonly draftOf: (row: QueueRow) => string | undefined;
  readonly onDraft: (row: QueueRow, text: string | undefined) => void;
  readonly onReason: (reason: string) => void;
  readonly onApply: () => void;
  readonly onStop: () => void;
  readonly onUndo: () => void;
  /** Undefined where the current row has no line to take out on the site itself. */
  readonly onStripOnSite: (() => void) | undefined;
  readonly onConfirmStrip: () => void;
  /** Opens a screen of the site's dashboard. */
  readonly onScreen: (url: string) => void;
  readonly onArticle: () => void;
}

/** The tools for what is current or selected, what they open, and the last result. */
export function QueueFoot(props: QueueFootProps) {
  const translate = useTranslate();
  const [hint, setHint] = useState("");
  const { rows, selectedCount, part } = props;
  const [only] = rows;
  const foot = useRef<HTMLElement>(null);
  // In a low window, as with large zoom, the whole page scrolls: what was opened is brought into it.
  useLayoutEffect(() => {
    if (part !== undefined) foot.current?.firstElementChild?.scrollIntoView({ block: "nearest" });
  }, [part?.type]);
  const about =
    selectedCount > 0
      ? translateCount(translate, "ui_queue_selected", selectedCount)
      : rows.length > 1
        ? translateCount(translate, "ui_queue_in_group", rows.length)
        : (only?.author ?? "");
  return (
    <footer class="q-footer" ref={foot}>
      <Part {...props} />
      <div class="q-about">
        <span class="q-target" dir="auto">
          {about}
        </span>
        <span class="hint-line" aria-hidden="true">
          {hint}
        </span>
        {/* The end of a bulk is seen above, with what it could not do: here it is heard alone. */}
        <p
          class={`q-message${props.part?.type === "run" ? " sr" : ""}${props.hasFailed ? " failed" : ""}`}
          role="status"
        >
          {props.message}
        </p>
      </div>
      <Toolbar
        label={translate("ui_queue_toolbar", [
          rows.length > 1 ? formatCount(translate, rows.length) : (only?.author ?? ""),
        ])}
        tools={queueTools({ rows, reach: props.reach, part: openTool(props) }, translate)}
        onUse={props.onTool}
        onHint={setHint}
      />
    </footer>
  );
}

/** The tool that has opened something for the current row. */
function openTool({ part, rows: [only] }: QueueFootProps): string | undefined {
  if (part?.type === "note" && part.row.id !== only?.id) return undefined;
  return part?.type === "trash" && part.row !== only?.id ? undefined : part?.type;
}

function Part(props: QueueFootProps) {
  const { part, rows, onClose: close } = props;
  const [only] = rows;
  switch (part?.type) {
    case undefined:
      return null;
    case "why":
      return only === undefined ? null : (
        <QueueWhy
          row={only}
          similar={props.similar}
          findHistory={() => props.findHistory(only)}
          onClose={close}
          onStripOnSite={props.onStripOnSite}
        />
      );
    case "note":
      return (
        <>
          {part.row.id === only?.id ? null : (
            <span class="q-target" dir="auto">
              {part.row.author}
            </span>
          )}
          <NoteEditor
            key={part.row.id}
            initial={props.draftOf(part.row) ?? part.row.standing.note ?? ""}
            onDraft={(text) => props.onDraft(part.row, text)}
            onCancel={close}
            onSave={props.onNote}
          />
        </>
      );
    case "trash":
      return only?.id !== part.row ? null : (
        <TrashQuestion
          isOnSite={props.reach === "site"}
          onCancel={close}
          onTrash={() => props.onChoice({ facet: "verdict", value: "trash" })}
        />
      );
    case "reasons":
      return (
        <div class="q-part">
          <ReasonList
            reasons={props.reasons}
            chosen={props.chosenReasons}
            onToggle={props.onReason}
          />
        </div>
      );
    case "read":
      return only?.id !== part.row ? null : (
        <QueueRead
          row={only}
          read={part.read}
          problem={part.problem}
          onScreen={props.onScreen}
          onArticle={props.onArticle}
          onClose={close}
        />
      );
    case "strip":
      return (
        <StripPreview
          {...part.preview}
          isBusy={part.isBusy}
          onStrip={props.onConfirmStrip}
          onCancel={close}
        />
      );
    case "help":
      return <KeyHelp bindings={props.bindings} isQueue />;
    case "plan":
      return (
        <BulkPlanView
          choice={part.choice}
          plan={part.plan}
          reach={props.reach}
          onApply={props.onApply}
          onCancel={close}
        />
      );
    case "run":
      return (
        <BulkRun state={part.state} onCancel={props.onStop} onUndo={props.onUndo} onClose={close} />
      );
  }
}
