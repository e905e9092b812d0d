import { formatCount, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/** What becomes of a list that is being read. */
export type ListState =
  /** `share` is from 0 to 1, or undefined where nobody knows how much is to come. */
  | { readonly kind: "working"; readonly lines: number; readonly share: number | undefined }
  | { readonly kind: "done"; readonly name: string; readonly entries: number }
  | { readonly kind: "broken"; readonly line: number; readonly why: string; readonly text: string }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "stopped" };

/** How far the import is, with a way to stop it; and how it ended, in words. */
export function ListProgress(props: {
  readonly state: ListState | undefined;
  readonly onStop: () => void;
}) {
  const translate = useTranslate();
  const { state } = props;
  return (
    <>
      {state?.kind !== "working" ? null : (
        <div class="progress">
          <progress
            aria-label={translate("ui_lists_working")}
            {...(state.share === undefined ? {} : { value: state.share, max: 1 })}
          />
          <span>{translateCount(translate, "ui_lists_lines", state.lines)}</span>
          <button type="button" class="quiet" onClick={trusted(props.onStop)}>
            {translate("ui_cancel")}
          </button>
        </div>
      )}
      <div role="status">
        <Outcome state={state} />
      </div>
    </>
  );
}

function Outcome({ state }: { readonly state: ListState | undefined }) {
  const translate = useTranslate();
  switch (state?.kind) {
    case "done":
      return (
        <p class="hint">
          {translateCount(translate, "ui_lists_done", state.entries, [state.name])}
        </p>
      );
    case "broken": {
      const why = translate(`ui_lists_why_${state.why.replaceAll("-", "_")}`);
      const line = formatCount(translate, state.line);
      return (
        <div class="problem">
          <span>
            {state.line === 0 ? why : `${translate("ui_lists_broken", [line])} ${why}`}{" "}
            {state.text === "" ? null : <q dir="auto">{state.text}</q>}{" "}
            {translate("ui_lists_unchanged")}
          </span>
        </div>
      );
    }
    case "failed":
      return (
        <p class="problem">
          {translate(`ui_lists_failed_${state.why.replaceAll("-", "_")}`)}{" "}
          {translate("ui_lists_unchanged")}
        </p>
      );
    case "stopped":
      return <p class="hint">{translate("ui_lists_stopped")}</p>;
    default:
      return null;
  }
}
