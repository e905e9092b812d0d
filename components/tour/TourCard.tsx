import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { CloseButton } from "@/components/CloseButton";
import { directionOf, formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { ViewerRole } from "@/utils/core/policy";
import { type TourStep, tourFor } from "@/utils/core/tour";

export interface TourCardProps {
  /** As whom the person is here. */
  readonly viewer: ViewerRole;
  readonly comments: number;
  readonly flagged: number;
  /** 0 is the first card, which points at nothing. */
  readonly step: number;
  /** What is pointed at stands where the card usually is. */
  readonly isAtTop?: boolean;
  /** Nobody is writing on the page: the focus may come here. */
  readonly takesFocus?: boolean;
  readonly onStep: (step: number) => void;
  readonly onEnd: () => void;
}

/** One card at a time in a corner of the page: never in the way, and gone with Escape. */
export function TourCard(props: TourCardProps) {
  const translate = useTranslate();
  const [title, words] = [useId(), useId()];
  const card = useRef<HTMLDivElement>(null);
  const steps = tourFor(props.viewer);
  const current: TourStep | undefined = steps[props.step - 1];
  const isLast = props.step === steps.length;
  const total = steps.length + 1;
  useLayoutEffect(() => {
    if (props.takesFocus) card.current?.focus({ preventScroll: true });
  }, [props.takesFocus]);
  const place = [props.step + 1, total].map((count) => formatCount(translate, count));
  return (
    <div
      class={`tour-card${props.isAtTop ? " at-top" : ""}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby={title}
      aria-describedby={words}
      dir={directionOf(translate)}
      tabIndex={-1}
      ref={card}
    >
      <p class="tour-title" id={title}>
        {translate("ui_tour_title")}
      </p>
      <CloseButton onClose={props.onEnd} />
      <p class="tour-words" id={words} aria-live="polite">
        {current === undefined ? <Found {...props} /> : translate(current.id)}
      </p>
      <div class="tour-foot">
        <span class="tour-place">{translate("ui_tour_place", place)}</span>
        {props.step === 0 ? null : (
          <button
            type="button"
            class="quiet"
            onClick={trusted(() => {
              // From the first card there is no way back: it has the focus, as when it came.
              if (props.step === 1) card.current?.focus();
              props.onStep(props.step - 1);
            })}
          >
            {translate("ui_tour_back")}
          </button>
        )}
        <button
          type="button"
          class="primary"
          data-tour="next"
          onClick={trusted(() => (isLast ? props.onEnd() : props.onStep(props.step + 1)))}
        >
          {translate(props.step === 0 ? "ui_tour_show" : isLast ? "ui_tour_end" : "ui_tour_next")}
        </button>
      </div>
    </div>
  );
}

/** What was found on this very page. */
function Found({ comments, flagged }: TourCardProps) {
  const translate = useTranslate();
  return (
    <>
      {translateCount(translate, "ui_tour_read", comments)}{" "}
      {flagged === 0
        ? translate("ui_tour_none_flagged")
        : translateCount(translate, "ui_tour_flagged", flagged)}
    </>
  );
}
