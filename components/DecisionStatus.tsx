import { useEffect, useState } from "preact/hooks";
import type { PanelAction } from "@/components/CommentPanel";
import { Icon, type IconName } from "@/components/Icon";
import { formatList, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { CommentView } from "@/utils/core/comment-view";

export type SaveState = "saved" | "saving" | "failed";

const icons: Readonly<Record<SaveState, IconName>> = {
  saved: "saved",
  saving: "saving",
  failed: "warning",
};

/** What was decided and whether it is kept, in words: never silent, never more than is true. */
export function DecisionStatus(props: {
  readonly view: CommentView;
  readonly saveState: SaveState | undefined;
  /** In review mode the bar announces; two voices at once would be one too many. */
  readonly isAnnounced: boolean;
  readonly onAct: (action: PanelAction) => void;
}) {
  const translate = useTranslate();
  const { decisions, isDisputed, needsDecision, sharing } = props.view;
  const words = (["verdict", "action", "link", "pin"] as const)
    .map((facet) => decisions[facet]?.value)
    .filter((value) => value !== undefined && value !== "none")
    .map((value) => translate(`ui_decided_${value}`));
  const state = props.saveState ?? (words.length > 0 ? "saved" : undefined);
  const seen = props.saveState === undefined ? whereSeen(props.view) : undefined;
  return (
    <p class={`state ${state ?? ""}`} role={props.isAnnounced ? "status" : undefined}>
      {state && <Icon name={icons[state]} />}
      {isDisputed ? null : <What words={words} isOpen={needsDecision || state !== undefined} />}
      {state && !isDisputed && " · "}
      {state && translate(seen ?? `ui_save_${wordOf(state, sharing)}`)}
      {state === "failed" ? (
        <>
          {" · "}
          <button
            type="button"
            class="link"
            onClick={trusted(() => props.onAct({ type: "retry" }))}
          >
            {translate("ui_retry")}
          </button>
        </>
      ) : null}
    </p>
  );
}

/** With a team, "saved" is half of the truth. */
function wordOf(state: SaveState, sharing: CommentView["sharing"]): string {
  return state === "saved" && sharing !== undefined ? sharing : state;
}

/** Where what stands was decided, if not here: a message id. */
function whereSeen({ decisions }: CommentView): string | undefined {
  const states = [decisions.verdict, decisions.action, decisions.pin].filter(
    (state) => state !== undefined,
  );
  if (states.length === 0 || !states.every(({ isObserved }) => isObserved)) return undefined;
  const isOnSite = states.every(({ event }) => event.observed === "site");
  return isOnSite ? "ui_save_observed_site" : "ui_save_observed";
}

/** What stands; after an undo that is nothing, and kept all the same. */
function What(props: { readonly words: readonly string[]; readonly isOpen: boolean }) {
  const translate = useTranslate();
  if (props.words.length > 0) return <b>{formatList(translate, props.words)}</b>;
  return props.isOpen ? <span>{translate("ui_undecided")}</span> : null;
}

/** Who is looking at the comment, for as long as the claim holds. */
export function ClaimNotice({ view }: { readonly view: CommentView }) {
  const translate = useTranslate();
  const [nowMs, setNow] = useState(Date.now());
  const live = (view.claims ?? []).filter(({ untilMs }) => untilMs > nowMs);
  const nextMs = Math.min(...live.map(({ untilMs }) => untilMs));
  useEffect(() => {
    if (nextMs === Number.POSITIVE_INFINITY) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), nextMs - Date.now() + 50);
    return () => clearTimeout(timer);
  }, [nextMs]);
  return live.map(({ actor, isOwn }) => (
    <p class="notice claim" key={actor}>
      <Icon name="eye" />
      <span>{isOwn ? translate("ui_claimed_own") : translate("ui_claimed", [actor])}</span>
    </p>
  ));
}

/** What happened to the comment or its decision since; all but a mere retyping want another look. */
export function DecisionNotice({ view }: { readonly view: CommentView }) {
  const translate = useTranslate();
  const notices = [
    ...(view.isDisputed ? ["ui_disputed"] : []),
    ...(view.isReopened ? ["ui_reopened"] : []),
    ...(view.isEdited ? ["ui_edited"] : []),
  ];
  return notices.map((id) => (
    <p class="notice" key={id}>
      <Icon name="warning" />
      <span>{translate(id)}</span>
    </p>
  ));
}
