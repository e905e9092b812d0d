import type { QueuePart } from "@/components/queue/QueueFoot";
import { choiceOf } from "@/components/queue/queue-tools";
import { type Command, commandFor } from "@/utils/core/key-map";
import { choose, isRunning, stopBulk, targetRows, toggleReason } from "./decide";
import { bulk, closeBulk, cursor, desk, focusList, part, say } from "./desk-state";
import { redo, undo } from "./take-back";

/** A tool of the footer, by click or by key. */
export function runTool(tool: string): void {
  const [only] = targetRows();
  switch (tool) {
    case "why":
    case "note":
    case "reasons":
      toggle(tool);
      return;
    case "trash":
      // Many are shown and asked for by the dry run.
      if (targetRows().length > 1 || cursor.selected.value.size > 0) {
        void choose({ facet: "verdict", value: "trash" });
      } else toggle("trash");
      return;
    case "undo":
      // The current row's own last step, or else the last of the queue.
      void undo(only?.standing.undo === undefined ? undefined : only);
      return;
    default: {
      const choice = choiceOf(tool);
      if (choice !== undefined) void choose(choice);
    }
  }
}

function toggle(type: "why" | "note" | "reasons" | "trash" | "help"): void {
  const [only] = targetRows();
  const { value: open } = part;
  if (type === "note" || type === "trash") {
    if (only === undefined) return;
    const next = type === "note" ? { type, row: only } : { type, row: only.id };
    part.value = open !== undefined && isSame(open, next) ? undefined : next;
  } else if (type === "help" || only !== undefined) {
    part.value = open?.type === type ? undefined : { type };
  }
}

/** The same tool, opened for the same row. */
function isSame(open: QueuePart, next: QueuePart): boolean {
  if (open.type === "note") return next.type === "note" && open.row.id === next.row.id;
  return open.type === "trash" && next.type === "trash" && open.row === next.row;
}

/** Hears the keys of the panel. The list itself has the arrow keys, Enter and Space. */
export function onKey(event: KeyboardEvent, searchField: () => HTMLElement | null): void {
  if (!event.isTrusted) return;
  const command = commandFor(event, desk.value.bindings);
  if (command === undefined || !run(command, searchField)) return;
  event.preventDefault();
}

function run(command: Command, searchField: () => HTMLElement | null): boolean {
  switch (command) {
    case "next":
    case "previous":
      return move(command === "next" ? 1 : -1, "rows");
    case "next-flagged":
    case "previous-flagged":
      return move(command === "next-flagged" ? 1 : -1, "open");
    case "select":
      if (cursor.current.value !== undefined) cursor.toggle(cursor.current.value);
      return true;
    case "select-all":
      cursor.selectAll();
      return true;
    case "undo":
      void undo();
      return true;
    case "redo":
      void redo();
      return true;
    case "search":
      searchField()?.focus();
      return true;
    case "help":
      toggle("help");
      return true;
    case "leave":
      return leave();
    default:
      break;
  }
  if (command.startsWith("reason-")) {
    const reason = desk.value.reasons[Number(command.slice(7)) - 1];
    if (reason !== undefined) void toggleReason(reason);
    return reason !== undefined;
  }
  runTool(command);
  return true;
}

function move(by: number, over: "rows" | "open"): boolean {
  if (cursor.move(by, over) === undefined) say("ui_announce_end");
  focusList();
  return true;
}

/** One step out: what is open, then a bulk, then what is selected. */
function leave(): boolean {
  if (part.value !== undefined) part.value = undefined;
  else if (isRunning()) stopBulk();
  else if (bulk.value !== undefined) closeBulk();
  else if (cursor.selected.value.size > 0) cursor.select([]);
  else return false;
  focusList();
  return true;
}
