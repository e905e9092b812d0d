import type { ComponentChild } from "preact";
import { Mark } from "@/components/Brand";
import { Icon } from "@/components/Icon";
import { KeyHelp } from "@/components/KeyHelp";
import { Keys } from "@/components/Keys";
import { directionOf, formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { Command, KeyBinding } from "@/utils/core/key-map";

/** The key as the bar shows it, where the command has one. */
function KeyOf(props: { readonly bindings: readonly KeyBinding[]; readonly command: Command }) {
  const [key] = props.bindings.find(({ command }) => command === props.command)?.keys ?? [];
  return key === undefined ? null : <Keys written={key} />;
}

/** The bar of review mode: where one is, what is left, and how to get help or out. */
export function ReviewBar(props: {
  readonly undecided: number;
  readonly comments: number;
  readonly isHelpOpen: boolean;
  /** The last result; screen readers hear it, too. */
  readonly message: string;
  readonly bindings: readonly KeyBinding[];
  readonly onQueue: () => void;
  /** What else there is to say, above the bar. */
  readonly note?: ComponentChild;
  readonly onHelp: () => void;
  /** Where comments were only guessed: point at one. */
  readonly onPick?: (() => void) | undefined;
  readonly onLeave: () => void;
}) {
  const translate = useTranslate();
  const total = formatCount(translate, props.comments);
  return (
    <div class="review" dir={directionOf(translate)}>
      <section class="review-bar" aria-label={translate("ui_review_label")}>
        <Mark />
        <span class="review-words">
          <span>
            <strong>{translate("ui_review_label")}</strong>
            {props.undecided === 0
              ? translateCount(translate, "ui_review_done", props.comments)
              : translateCount(translate, "ui_review_left", props.undecided, [total])}
          </span>
          <span class="review-message hint-line" role="status">
            {props.message}
          </span>
        </span>
        <span class="review-buttons">
          {props.onPick === undefined ? null : (
            <button type="button" class="quiet" onClick={trusted(props.onPick)}>
              {translate("ui_pick_start_wrong")}
            </button>
          )}
          <button type="button" class="quiet" onClick={trusted(props.onQueue)}>
            <Icon name="list" /> <span>{translate("ui_queue_open")}</span>
          </button>
          <button
            type="button"
            class="quiet"
            aria-expanded={props.isHelpOpen}
            onClick={trusted(props.onHelp)}
          >
            <KeyOf bindings={props.bindings} command="help" />{" "}
            <span>{translate("ui_review_help")}</span>
          </button>
          <button type="button" class="quiet" onClick={trusted(props.onLeave)}>
            <KeyOf bindings={props.bindings} command="leave" />{" "}
            <span>{translate("ui_review_leave")}</span>
          </button>
        </span>
      </section>
      {props.isHelpOpen ? <KeyHelp bindings={props.bindings} /> : null}
      {props.note}
    </div>
  );
}
