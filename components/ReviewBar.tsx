import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import { type Command, wordpressKeys } from "@/utils/core/key-map";

/** The bar of review mode: where one is, what is left, and how to get help or out. */
export function ReviewBar(props: {
  readonly undecided: number;
  readonly comments: number;
  readonly isHelpOpen: boolean;
  readonly message: string;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}) {
  const translate = useTranslate();
  return (
    <div class="review">
      <section class="review-bar" aria-label={translate("ui_review_label")}>
        <strong>{translate("ui_review_label")}</strong>
        <span>
          {props.undecided === 0
            ? translate("ui_review_done", [String(props.comments)])
            : translate("ui_review_left", [String(props.undecided), String(props.comments)])}
        </span>
        <span class="review-message">{props.message}</span>
        <button type="button" class="quiet" onClick={trusted(props.onHelp)}>
          <kbd>?</kbd> {translate("ui_review_help")}
        </button>
        <button type="button" class="quiet" onClick={trusted(props.onLeave)}>
          <kbd>Esc</kbd> {translate("ui_review_leave")}
        </button>
      </section>
      {props.isHelpOpen ? <KeyHelp /> : null}
    </div>
  );
}

export function KeyHelp() {
  const translate = useTranslate();
  return (
    <dl class="keys">
      {wordpressKeys.map(({ command, keys }) => (
        <div key={command}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{translate(commandName(command))}</dd>
        </div>
      ))}
    </dl>
  );
}

function commandName(command: Command): string {
  return `ui_command_${command.replaceAll("-", "_")}`;
}
