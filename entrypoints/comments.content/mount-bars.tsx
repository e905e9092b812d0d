import { PausedNote } from "@/components/PausedNote";
import { ReaderBar } from "@/components/ReaderBar";
import type { Host } from "@/utils/dom/mount-host";
import type { PageReading } from "@/utils/sites/found-comment";
import { effectUntil } from "@/utils/state/effect-until";
import { drawHost } from "./draw-host";
import { beforeList } from "./places";
import type { SessionContext } from "./session-context";

/** The reader's bar above the comments, and what a paused page says. */
export function mountBars(context: SessionContext): {
  place(reading: Pick<PageReading, "list" | "adapter">): void;
} {
  const { model, page, review, revealing, signal } = context;
  let list: Element | undefined;
  let reader: Host | undefined;
  let paused: Host | undefined;

  function showReader(): void {
    const isReader = model.policy.value.role === "reader";
    const isWanted =
      isReader && (model.counts.value.hidden > 0 || revealing.shown.value !== undefined);
    if (!isWanted || list === undefined) {
      reader?.remove();
      reader = undefined;
    } else if (!reader?.element.isConnected) {
      reader = drawHost(
        beforeList(list),
        { name: "reader-bar", signal, isInline: false },
        <Reader {...context} />,
      );
    }
  }

  /** In review mode its bar says it. */
  function showPaused(): void {
    const last = page.body.lastChild;
    if (!context.isPaused.value || review.isOn.value) {
      paused?.remove();
      paused = undefined;
    } else if (!paused?.element.isConnected && last !== null) {
      paused = drawHost(
        { after: last },
        { name: "paused", signal, isInline: false },
        <div class="review">
          <PausedNote onResume={context.budget.resume} />
        </div>,
      );
    }
  }

  for (const work of [showReader, showPaused]) {
    effectUntil(signal, work);
  }
  return {
    place(next) {
      list = next.list;
      context.isGuess.value = next.adapter === "generic" || next.adapter === "picked";
      showReader();
    },
  };
}

function Reader({ model, revealing }: SessionContext) {
  const { hidden, hiddenBy } = model.counts.value;
  const { shown, ask } = revealing;
  return <ReaderBar hidden={hidden} hiddenBy={hiddenBy} shown={shown.value} onShow={ask} />;
}
