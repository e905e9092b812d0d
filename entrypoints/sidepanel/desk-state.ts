import { effect, signal } from "@preact/signals";
import type { BulkState } from "@/components/queue/BulkRun";
import type { QueuePart } from "@/components/queue/QueueFoot";
import { defaultDesk, deskOf } from "@/utils/core/desk-preferences";
import { isEditable } from "@/utils/core/is-editable";
import type { SitePolicy } from "@/utils/core/policy";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import { createQueueCursor } from "@/utils/state/queue-cursor";
import { createQueueList } from "@/utils/state/queue-list";

/** The article that a tab shows, as rows name it; its title for words. */
export interface ShownArticle {
  readonly site: string;
  readonly post: string;
  readonly title: string;
}

/** What the parts of the side panel share. */
export const list = createQueueList(Date.now());
export const cursor = createQueueCursor(list);
/** What somebody has opened. */
export const part = signal<Exclude<QueuePart, { readonly type: "run" }> | undefined>(undefined);
/** The bulk that runs or has just ended: it is shown where nothing else is open. */
export const bulk = signal<BulkState | undefined>(undefined);
export const message = signal("");
export const problem = signal<string | undefined>(undefined);
export const isLoading = signal(true);
export const failures = signal<ReadonlyMap<string, string>>(new Map());
/** Reasons that go with the next decision. */
export const nextReasons = signal<readonly string[]>([]);
/** What was written for a row's note and is neither kept nor discarded, by the row's id. */
export const drafts = new Map<string, string | undefined>();
/** Keys and reasons. */
export const desk = signal(deskOf(defaultDesk));
/** Settings of each site. */
export const policies = signal<ReadonlyMap<string, SitePolicy>>(new Map());

// A result stands below the name of the row at hand: at the next row it would be taken for that one's.
// A bulk's is nobody's: the list goes on from under it, as it learns what was decided.
effect(() => {
  cursor.current.value;
  if (bulk.peek()?.isRunning !== false) message.value = "";
});

// The end of a bulk has been seen by whoever opens something else.
effect(() => {
  if (part.value !== undefined) closeBulk();
});

/** Puts away what a bulk has come to, unless it still runs. */
export function closeBulk(): void {
  if (bulk.peek()?.isRunning === false) bulk.value = undefined;
}

/** Says a result: it is shown, and read out. */
export function say(id: string, args: readonly string[] = []): void {
  message.value = translate(id, args);
}

/** Says what became of a row, and whose it is where another is at hand by then. */
export function sayOf(
  { id: rowId, author }: QueueRow,
  id: string,
  args: readonly string[] = [],
): void {
  say(id, args);
  const isAtHand = cursor.targets.peek().includes(rowId);
  if (!isAtHand && author !== "") message.value = `${author} · ${message.value}`;
}

/**
 * After something that took its time. Whoever has begun to type elsewhere goes on there: letters that
 * came to the list instead would decide on rows.
 */
export function focusListUnlessTyping(): void {
  const { activeElement } = document;
  if (activeElement === null || !isEditable(activeElement)) focusList();
}

/** The list has the keys again; where it is empty, what stands in its place. */
export function focusList(): void {
  document.getElementById("queue-list")?.focus();
}
