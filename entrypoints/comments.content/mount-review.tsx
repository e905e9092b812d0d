import { PausedNote } from "@/components/PausedNote";
import type { PanelParts } from "@/components/panel-parts";
import { ReviewBar } from "@/components/ReviewBar";
import { panelPartStyles } from "@/components/styles/panel-part";
import { focusOn } from "@/utils/dom/jump-to";
import type { Host } from "@/utils/dom/mount-host";
import { send } from "@/utils/messages/messenger";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import { effectUntil } from "@/utils/state/effect-until";
import type { actOn } from "./act-on-comment";
import { drawHost } from "./draw-host";
import { followReview, type ReviewKeys } from "./review-keys";
import type { SessionContext } from "./session-context";

/** What the script of review mode leaves for a page's sessions. */
export interface ReviewPart extends PanelParts {
  readonly actOn: typeof actOn;
  readonly mountReview: (context: SessionContext) => ReviewKeys;
}

/** Has the bar of review mode shown while it is on, and says what keys do. */
export function mountReview(context: SessionContext): ReviewKeys {
  const { page, review, signal } = context;
  let host: Host | undefined;

  effectUntil(signal, () => {
    const last = page.body.lastChild;
    if (!review.isOn.value) {
      // Whoever leaves it from its bar is back at the comment they were at.
      const at = context.placeOf(review.current.peek() ?? "");
      if (at && host?.root.activeElement) focusOn(at.bodyEnd);
      host?.remove();
      host = undefined;
    } else if (!host?.element.isConnected && last !== null) {
      host = drawHost(
        { after: last },
        { name: "review", signal, isInline: false },
        <Review {...context} />,
        panelPartStyles,
      );
      host?.root.addEventListener("keydown", (event) => context.hearKey(event, undefined));
    }
  });
  return followReview(context);
}

/** Where a page may not open it, the bar says how. */
async function openQueue({ message }: SessionContext): Promise<void> {
  const answer = await send({ type: "queue/open" });
  const refusal = answer.ok ? answer.value : "ui_queue_open_by_hand";
  if (refusal !== null) message.value = translate(refusal);
}

function Review(context: SessionContext) {
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
      onPick={context.isGuess.value ? () => void send({ type: "pick/open" }) : undefined}
      onLeave={review.leave}
    />
  );
}
