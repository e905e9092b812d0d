import { translateCount } from "@/components/translate";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { send } from "@/utils/messages/messenger";
import type { QueueUndone } from "@/utils/messages/queue-protocol";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import { endBulk, isRunning } from "./decide";
import { closeBulk, cursor, failures, list, message, say, sayOf } from "./desk-state";

/** Takes back the last step, or what was last decided on a row, and brings what it was about to hand. */
export async function undo(row?: QueueRow): Promise<void> {
  if (isRunning()) await endBulk();
  const at = cursor.current.peek();
  const answer = await send({
    type: "queue/undo",
    request: crypto.randomUUID(),
    ...(row === undefined ? {} : { row: row.id }),
  });
  tell(answer, at, "ui_announce_undone", "ui_announce_nothing_to_undo");
}

/** Does once more what was taken back last. */
export async function redo(): Promise<void> {
  const at = cursor.current.peek();
  const answer = await send({ type: "queue/redo", request: crypto.randomUUID() });
  tell(answer, at, "ui_announce_redone", "ui_announce_nothing_to_redo");
}

function tell(
  answer: Awaited<ReturnType<typeof send<"queue/undo">>>,
  at: string | undefined,
  done: string,
  nothing: string,
): void {
  closeBulk();
  if (!answer.ok) {
    say("ui_announce_failed", [answer.error]);
    return;
  }
  const { count, rows, failures: failed }: QueueUndone = answer.value;
  failures.value = new Map(
    failed.flatMap(({ row, error }) => (error === null ? [] : [[row, error] as const])),
  );
  const [first] = failed;
  if (count === 0 && first?.error != null) say("ui_announce_failed", [translate(first.error)]);
  else if (count === 0) say(nothing);
  else if (count === 1) sayWhere(rows[0], at, done);
  else
    message.value = `${translate(done)} ${translateCount(translate, "ui_queue_selected_rows", count)}`;
}

/**
 * What one step was about comes to hand, unless whoever asked has moved on from `at`; where the list
 * does not show it, it is named.
 */
function sayWhere(id: string | undefined, at: string | undefined, done: string): void {
  const row = id === undefined ? undefined : list.row(id);
  if (row === undefined) {
    say(done);
    return;
  }
  const isListed = list.lines.peek().some((line) => line.id === row.id);
  if (isListed && cursor.current.peek() === at && cursor.selected.peek().size === 0) {
    cursor.go(row.id);
  }
  sayOf(row, done);
}
