import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Queue } from "@/components/queue/Queue";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { similarTo } from "@/utils/core/queue/similar-rows";
import { send } from "@/utils/messages/messenger";
import type { QueueLook } from "@/utils/state/queue-list";
import { changeTab, renew } from "./change-tab";
import {
  applyPlan,
  decideOne,
  reachOfRows,
  saveNote,
  stopBulk,
  targetRows,
  toggleReason,
} from "./decide";
import {
  bulk,
  closeBulk,
  cursor,
  desk,
  drafts,
  failures,
  focusList,
  isLoading,
  list,
  message,
  nextReasons,
  part,
  problem,
} from "./desk-state";
import { article, follow, isFollowing } from "./follow-tab";
import { goBack, openArticle, previous } from "./open-article";
import { isReadOnSite, openScreen, readRow } from "./read-on-site";
import { isReadingPending, pending, readPending, unsent } from "./read-pending";
import { onKey, runTool } from "./run-tool";
import { confirmStrip, lineOf, previewStrip } from "./strip-on-site";
import { undo } from "./take-back";

const isFilterOpen = signal(false);

function show(look: Partial<QueueLook>): void {
  list.show(look);
}

function open(id: string): void {
  const row = list.row(id);
  if (row === undefined) cursor.toggle(id);
  else if (isReadOnSite(row)) void readRow(row);
  else void openArticle(row);
}

async function findHistory({ site, post, comment }: QueueRow) {
  const answer = await send({ type: "history/get", site, post, comment });
  return answer.ok ? answer.value : null;
}

/** The side panel as it stands: signals in, requests out. */
export function Desk() {
  const search = useRef<HTMLInputElement>(null);
  const { tab, grouping, filter } = list.look.value;
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event, () => search.current);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
  // Rows are looked up as they are drawn, so that each change of one is seen.
  list.version.value;
  const rows = targetRows();
  const [only] = rows;
  const line = only === undefined ? undefined : lineOf(only);
  return (
    <Queue
      tab={tab}
      counts={list.counts.value}
      waiting={list.waiting.value}
      settled={list.settled.value}
      gone={list.gone.value}
      isLoading={isLoading.value}
      pending={{
        sites: pending.value,
        isReading: isReadingPending.value,
        onRead: () => void readPending(),
      }}
      unsent={unsent.value}
      problem={problem.value}
      back={previous.value?.title}
      onTab={changeTab}
      onRenew={() => {
        renew();
        focusList();
      }}
      onGone={() => show({ filter: { state: "gone" } })}
      onForgetGone={() => void send({ type: "queue/forget", rows: list.goneRows() })}
      onBack={() => void goBack()}
      filters={{
        filter,
        grouping,
        sites: list.sites.value,
        article: article.value,
        isFollowing: isFollowing.value,
        isOpen: isFilterOpen.value,
        searchRef: search,
        onFilter: (next) => show({ filter: next }),
        onGrouping: (next) => show({ grouping: next }),
        onFollow: follow,
        onOpen: (next) => {
          isFilterOpen.value = next;
        },
        onLeaveSearch: focusList,
      }}
      list={{
        lines: list.lines.value,
        grouping,
        rowOf: list.row,
        current: cursor.current.value,
        selected: cursor.selected.value,
        failures: failures.value,
        article: article.value,
        nowMs: list.nowMs.value,
        onGo: cursor.go,
        onOpen: open,
        onToggle: cursor.toggle,
        onExtend: cursor.extend,
        onMove: (by, isExtending) => {
          const from = cursor.current.value;
          const to = cursor.move(by, "lines");
          if (!isExtending || to === undefined) return;
          if (from !== undefined) cursor.extend(from);
          cursor.extend(to);
        },
      }}
      foot={{
        rows,
        selectedCount: cursor.selected.value.size,
        part: part.value ?? (bulk.value && { type: "run", state: bulk.value }),
        reach: reachOfRows(rows),
        reasons: desk.value.reasons,
        chosenReasons:
          only?.standing.verdict === undefined ? nextReasons.value : (only.standing.reasons ?? []),
        bindings: desk.value.bindings,
        similar:
          part.value?.type === "why" && only !== undefined
            ? similarTo(only, list.rows())
            : undefined,
        findHistory,
        message: message.value,
        hasFailed: rows.some(({ id }) => failures.value.has(id)),
        onTool: runTool,
        onClose: () => {
          if (part.value === undefined) closeBulk();
          part.value = undefined;
          focusList();
        },
        onChoice: (choice) => {
          focusList();
          if (only !== undefined) void decideOne(only, choice);
        },
        onNote: (text) => {
          focusList();
          void saveNote(text);
        },
        draftOf: ({ id }) => drafts.get(id),
        onDraft: ({ id }, text) => drafts.set(id, text),
        onReason: (reason) => void toggleReason(reason),
        onApply: () => void applyPlan(),
        onStop: stopBulk,
        onUndo: () => void undo(),
        onStripOnSite:
          only === undefined || line === undefined
            ? undefined
            : () => void previewStrip(only, line),
        onConfirmStrip: () => void confirmStrip(),
        onScreen: (url) => void openScreen(url),
        onArticle: () => {
          if (only !== undefined) void openArticle(only);
        },
      }}
    />
  );
}
