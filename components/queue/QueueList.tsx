import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { QueueGroup } from "@/components/queue/QueueGroup";
import { QueueItem } from "@/components/queue/QueueItem";
import { offsetsOf, revealed, windowOf } from "@/components/queue/window-rows";
import type { QueueGrouping, QueueLine } from "@/utils/core/queue/arrange-rows";
import type { QueueRow } from "@/utils/core/queue/queue-row";

/** In CSS pixels, as components/styles/queue.ts draws them. */
export const rowHeightPx = 104;
export const groupHeightPx = 36;

export interface QueueListProps {
  readonly label: string;
  readonly lines: readonly QueueLine[];
  readonly grouping: QueueGrouping;
  readonly rowOf: (id: string) => QueueRow | undefined;
  readonly current: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly failures: ReadonlyMap<string, string>;
  /** The article in the focused tab. */
  readonly article: { readonly site: string; readonly post: string } | undefined;
  readonly nowMs: number;
  readonly onGo: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onExtend: (id: string) => void;
  readonly onMove: (by: number, isExtending: boolean) => void;
}

/**
 * The rows, of which only those in sight are in the document. One element has the focus and names
 * the current line, so that a row that scrolls away takes no focus with it.
 */
export function QueueList(props: QueueListProps) {
  const { lines, current } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const offsets = useMemo(
    () =>
      offsetsOf(lines.length, (at) => (lines[at]?.type === "group" ? groupHeightPx : rowHeightPx)),
    [lines],
  );
  const indexes = useMemo(() => new Map(lines.map(({ id }, at) => [id, at])), [lines]);
  const at = current === undefined ? -1 : (indexes.get(current) ?? -1);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // What opens below takes some of the room: the row that it is about stays in sight if it was.
  const lastHeight = useRef(height);
  useLayoutEffect(() => {
    const element = box.current;
    const before = lastHeight.current;
    lastHeight.current = height;
    if (element === null || at === -1) return;
    const { scrollTop } = element;
    if (revealed(offsets, at, scrollTop, before) !== scrollTop) return;
    element.scrollTop = revealed(offsets, at, scrollTop, height);
  }, [height]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || at === -1) return;
    // The first row of a group comes with the group's name.
    const from = lines[at - 1]?.type === "group" ? at - 1 : at;
    const to = revealed(offsets, at, element.scrollTop, element.clientHeight, from);
    if (to !== element.scrollTop) element.scrollTop = to;
  }, [at, offsets]);

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(height / rowHeightPx) - 1);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (by !== undefined) props.onMove(by, event.shiftKey);
    else if (event.key === "Home") props.onMove(-lines.length, event.shiftKey);
    else if (event.key === "End") props.onMove(lines.length, event.shiftKey);
    else if (event.key === "Enter" && current !== undefined) props.onOpen(current);
    else if (event.key === " " && current !== undefined) props.onToggle(current);
    else return;
    event.preventDefault();
  }

  function onClick(id: string, event: MouseEvent): void {
    if (!event.isTrusted) return;
    const isBox = event.target instanceof Element && event.target.closest(".q-check") !== null;
    if (event.shiftKey) props.onExtend(id);
    else if (isBox || event.ctrlKey || event.metaKey) props.onToggle(id);
    else props.onOpen(id);
    props.onGo(id);
  }

  const [first, end] = windowOf(offsets, top, height);
  const shown = lines.slice(first, end).map((line, index) => ({ line, index: first + index }));
  const currentLine = lines[at];
  // The current line is always there: it is what the list's focus points at.
  if (currentLine !== undefined && (at < first || at >= end)) {
    shown.push({ line: currentLine, index: at });
  }
  return (
    <div
      ref={box}
      class="q-list"
      role="listbox"
      id="queue-list"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable="true"
      aria-activedescendant={at === -1 ? undefined : `line-${at}`}
      onKeyDown={onKey}
      onMouseDown={(event) => {
        // A row that has the focus would take it along when it scrolls out of the document.
        event.preventDefault();
        box.current?.focus({ preventScroll: true });
      }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div class="q-space" role="none" style={{ blockSize: `${offsets[lines.length] ?? 0}px` }}>
        {shown.map(({ line, index }) => {
          const common = {
            domId: `line-${index}`,
            topPx: offsets[index] ?? 0,
            position: index + 1,
            of: lines.length,
            isCurrent: line.id === current,
            onClick: (event: MouseEvent) => onClick(line.id, event),
          };
          if (line.type === "group") {
            const isSelected = line.rows.every((id) => props.selected.has(id));
            return (
              <QueueGroup
                key={line.id}
                {...common}
                line={line}
                grouping={props.grouping}
                isSelected={isSelected}
              />
            );
          }
          const row = props.rowOf(line.id);
          return row === undefined ? null : (
            <QueueItem
              key={line.id}
              {...common}
              row={row}
              isSelected={props.selected.has(line.id)}
              isHere={row.site === props.article?.site && row.post === props.article.post}
              error={props.failures.get(line.id)}
              showsTitle={props.grouping !== "article"}
              nowMs={props.nowMs}
            />
          );
        })}
      </div>
    </div>
  );
}
