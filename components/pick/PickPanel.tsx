import { Mark } from "@/components/Brand";
import { Icon } from "@/components/Icon";
import type { Aim, PickSample, PickState, Wanted } from "@/components/pick/pick-state";
import { directionOf, translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export interface PickPanelProps {
  readonly state: PickState;
  readonly aim: Aim | undefined;
  /** At the other end of the window where what is outlined stands under it. */
  readonly isAtTop: boolean;
  readonly onUse: () => void;
  /** Points at something once more. */
  readonly onPoint: (wanted: Wanted) => void;
  /** The one comment found is all there is. */
  readonly onAll: () => void;
  readonly onLeave: () => void;
}

/** What the picker asks, what it has found, and what to do about it. */
export function PickPanel(props: PickPanelProps) {
  const translate = useTranslate();
  return (
    <section
      class={`pick-panel${props.isAtTop ? " top" : ""}`}
      role="dialog"
      aria-label={translate("ui_pick_label")}
      dir={directionOf(translate)}
    >
      <Mark />
      <div class="pick-body">
        <Body {...props} />
      </div>
      <button
        type="button"
        class="bare pick-close"
        aria-label={translate("ui_pick_leave")}
        onClick={trusted(props.onLeave)}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}

function Body(props: PickPanelProps) {
  const { state } = props;
  switch (state.kind) {
    case "aim":
      return <AimBody {...props} state={state} />;
    case "preview":
      return <Preview {...props} state={state} />;
    case "saving":
    case "saved":
    case "failed":
      return <Outcome {...props} />;
  }
}

function AimBody(props: PickPanelProps & { readonly state: PickState & { kind: "aim" } }) {
  const translate = useTranslate();
  const { state, aim } = props;
  return (
    <>
      <p class="pick-ask" role="status">
        {state.problem === undefined ? null : (
          <span class="pick-problem">{translate(state.problem)}</span>
        )}
        <strong>{translate(`ui_pick_ask_${state.wanted}`)}</strong>
      </p>
      <p class="pick-aim" aria-live="polite">
        {aim === undefined ? (
          translate("ui_pick_nothing")
        ) : (
          <>
            <code dir="ltr">{aim.name}</code> <q dir="auto">{aim.text}</q>
          </>
        )}
      </p>
      <div class="pick-do">
        {state.mayBeAll === true ? (
          <button type="button" class="quiet" onClick={trusted(props.onAll)}>
            {translate("ui_pick_only_one")}
          </button>
        ) : null}
        <Keys />
      </div>
    </>
  );
}

function Keys() {
  const translate = useTranslate();
  const keys = [
    ["↑", "ui_pick_key_parent"],
    ["↓", "ui_pick_key_child"],
    ["← →", "ui_pick_key_sibling"],
    ["Enter", "ui_pick_key_pick"],
    ["Esc", "ui_pick_key_leave"],
  ] as const;
  return (
    <ul class="pick-keys">
      {keys.map(([key, id]) => (
        <li key={id}>
          <kbd>{key}</kbd> {translate(id)}
        </li>
      ))}
    </ul>
  );
}

function Preview(props: PickPanelProps & { readonly state: PickState & { kind: "preview" } }) {
  const translate = useTranslate();
  const { count, samples } = props.state;
  const points = ["author", "body", "another", "comment"] as const;
  return (
    <>
      <p class="pick-ask" role="status">
        <strong>{translateCount(translate, "ui_pick_found", count)}</strong>
      </p>
      <ul class="pick-samples">
        {samples.map((sample, at) => (
          <Sample key={at} {...sample} />
        ))}
      </ul>
      <div class="pick-do">
        <button type="button" class="primary" data-pick="use" onClick={trusted(props.onUse)}>
          <Icon name="approve" />
          {translate("ui_pick_use")}
        </button>
        {points.map((wanted) => (
          <button
            key={wanted}
            type="button"
            class="quiet"
            data-pick={wanted}
            onClick={trusted(() => props.onPoint(wanted))}
          >
            {translate(`ui_pick_point_${wanted}`)}
          </button>
        ))}
      </div>
    </>
  );
}

function Sample({ author, text }: PickSample) {
  const translate = useTranslate();
  return (
    <li>
      {author === "" ? (
        <b class="pick-missing">{translate("ui_pick_no_author")}</b>
      ) : (
        <b dir="auto">{author}</b>
      )}{" "}
      {text === "" ? (
        <span class="pick-missing">{translate("ui_pick_no_text")}</span>
      ) : (
        <q dir="auto">{text}</q>
      )}
    </li>
  );
}

function Outcome(props: PickPanelProps) {
  const translate = useTranslate();
  const { state } = props;
  if (state.kind === "saved") {
    return (
      <>
        <p class="pick-ask" role="status">
          <Icon name="saved" />
          <strong>{translateCount(translate, "ui_pick_saved", state.count, [state.site])}</strong>
        </p>
        <p class="pick-aim">{translate("ui_pick_saved_hint")}</p>
        <div class="pick-do">
          <button type="button" class="primary" data-pick="done" onClick={trusted(props.onLeave)}>
            {translate("ui_pick_done")}
          </button>
        </div>
      </>
    );
  }
  if (state.kind === "saving") {
    return (
      <p class="pick-ask" role="status">
        <Icon name="saving" />
        {translate("ui_pick_saving")}
      </p>
    );
  }
  return (
    <>
      <p class="pick-ask" role="alert">
        <Icon name="warning" />
        <strong>{translate("ui_pick_failed")}</strong>
      </p>
      <div class="pick-do">
        <button type="button" class="primary" data-pick="use" onClick={trusted(props.onUse)}>
          {translate("ui_pick_again")}
        </button>
      </div>
    </>
  );
}
