import { signal as createSignal, effect } from "@preact/signals";
import { PausedNote } from "@/components/PausedNote";
import { ReaderBar } from "@/components/ReaderBar";
import { ReviewBar } from "@/components/ReviewBar";
import type { Host } from "@/utils/dom/mount-host";
import { send } from "@/utils/messages/messenger";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import type { PageReading } from "@/utils/sites/found-comment";
import { drawHost } from "./draw-host";
import { beforeList } from "./places";
import { onPanelKey } from "./review-keys";
import type { SessionContext } from "./session-context";

/** The bar of review mode, and the reader's bar above the comments. */
export function mountBars(context: SessionContext): {
  place(reading: Pick<PageReading, "list" | "adapter">): void;
} {
  const { model, page, review, signal } = context;
  const isRevealed = createSignal(false);
  let list: Element | undefined;
  /** Nobody described the system: what was found may be wrong. */
  const isGuess = createSignal(false);
  let reader: Host | undefined;
  let reviewing: Host | undefined;
  let paused: Host | undefined;

  function showReader(): void {
    const isReader = model.policy.value.role === "reader";
    const isWanted = isReader && (model.counts.value.hidden > 0 || isRevealed.value);
    if (!isWanted || list === undefined) {
      reader?.remove();
      reader = undefined;
    } else if (!reader?.element.isConnected) {
      reader = drawHost(
        beforeList(list),
        { name: "reader-bar", signal, isInline: false },
        <Reader context={context} isRevealed={isRevealed} />,
      );
    }
  }

  function showReview(): void {
    const last = page.body.lastChild;
    if (!review.isOn.value) {
      reviewing?.remove();
      reviewing = undefined;
    } else if (!reviewing?.element.isConnected && last !== null) {
      reviewing = drawHost(
        { after: last },
        { name: "review", signal, isInline: false },
        <Review context={context} isGuess={isGuess} />,
      );
      reviewing?.root.addEventListener("keydown", (event) => onPanelKey(event, undefined, context));
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

  for (const work of [showReader, showReview, showPaused]) {
    signal.addEventListener("abort", effect(work), { once: true });
  }
  return {
    place(next) {
      list = next.list;
      isGuess.value = next.adapter === "generic" || next.adapter === "picked";
      showReader();
    },
  };
}

function Reader(props: {
  readonly context: SessionContext;
  readonly isRevealed: { value: boolean };
}) {
  const { model } = props.context;
  const { hidden, byKind } = model.counts.value;
  return (
    <ReaderBar
      hidden={hidden}
      byKind={byKind}
      isRevealed={props.isRevealed.value}
      onToggle={() => {
        props.isRevealed.value = !props.isRevealed.value;
        model.revealAll(props.isRevealed.value);
      }}
    />
  );
}

/** Where a page may not open it, the bar says how. */
async function openQueue({ message }: SessionContext): Promise<void> {
  const answer = await send({ type: "queue/open" });
  const refusal = answer.ok ? answer.value : "ui_queue_open_by_hand";
  if (refusal !== null) message.value = translate(refusal);
}

function Review(props: {
  readonly context: SessionContext;
  readonly isGuess: { readonly value: boolean };
}) {
  const { context } = props;
  const { model, review, message, desk } = context;
  const { undecided, comments } = model.counts.value;
  return (
    <ReviewBar
      undecided={undecided}
      comments={comments}
      message={message.value}
      isHelpOpen={review.isHelpOpen.value}
      bindings={desk.value.bindings}
      onQueue={() => void openQueue(context)}
      note={context.isPaused.value ? <PausedNote onResume={context.budget.resume} /> : null}
      onHelp={review.toggleHelp}
      onPick={props.isGuess.value ? () => void send({ type: "pick/open" }) : undefined}
      onLeave={review.leave}
    />
  );
}
