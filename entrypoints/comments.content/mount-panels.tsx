import { CommentPanel } from "@/components/CommentPanel";
import type { CommentView } from "@/utils/core/comment-view";
import type { Host } from "@/utils/dom/mount-host";
import { send } from "@/utils/messages/messenger";
import type { AnswerTo, Request, RequestType } from "@/utils/messages/protocol";
import type { FoundComment } from "@/utils/sites/found-comment";
import { askToAct } from "./ask-to-act";
import { drawHost } from "./draw-host";
import { offerPanels } from "./offer-panels";
import { pinRefusal } from "./pins";
import { bottomOf } from "./places";
import type { SessionContext } from "./session-context";

export interface Panels {
  /** Mounts, mends or takes down a comment's panel, as its view asks. */
  show(key: string, view: CommentView, place: FoundComment): void;
  remove(key: string): void;
}

interface Mounted {
  readonly host: Host;
  readonly stopper: AbortController;
}

/** The panels under comments, for those who decide; readers have none. */
export function createPanels(context: SessionContext): Panels {
  const { model, review, signal } = context;
  const mounted = new Map<string, Mounted>();
  /** Comments without findings whose panel somebody asked for. */
  const asked = new Set<string>();

  function isWanted(key: string, view: CommentView): boolean {
    if (model.policy.value.role === "reader") return false;
    const isDecided = Object.keys(view.decisions).length > 0;
    return view.findings.length > 0 || isDecided || view.needsDecision || asked.has(key);
  }

  function remove(key: string): void {
    const panel = mounted.get(key);
    panel?.stopper.abort();
    panel?.host.remove();
    mounted.delete(key);
  }

  function mount(key: string, place: FoundComment): void {
    const stopper = new AbortController();
    const life = AbortSignal.any([signal, stopper.signal]);
    const host = drawHost(
      bottomOf(place, context.isItem),
      { name: "panel", signal: life, isInline: false },
      <Panel commentKey={key} context={context} />,
    );
    if (host === undefined) return;
    host.root.addEventListener("keydown", (event) => context.hearKey(event, key));
    // Under a hand or in focus, something may be opened next: it is to be there by then.
    for (const type of ["pointerover", "focusin"]) {
      host.root.addEventListener(type, () => void context.panel.load(), { once: true });
    }
    mounted.set(key, { host, stopper });
  }

  function show(key: string, view: CommentView, place: FoundComment): void {
    const isThere = mounted.get(key)?.host.element.isConnected ?? false;
    if (isWanted(key, view)) {
      if (isThere) return;
      remove(key);
      mount(key, place);
    } else if (mounted.has(key)) remove(key);
  }

  function ask(key: string): void {
    const view = model.view(key);
    const place = context.placeOf(key);
    asked.add(key);
    if (view !== undefined && place !== undefined) show(key, view, place);
  }

  review.current.subscribe((key) => {
    if (key !== undefined) ask(key);
  });
  offerPanels({
    context,
    hasPanel: (key) => mounted.has(key),
    onAsk(key) {
      ask(key);
      mounted.get(key)?.host.root.querySelector<HTMLElement>("[data-tool]")?.focus();
    },
  });
  return { show, remove };
}

/** Null where it could not be found out: nothing is said of it then. */
async function find<T extends RequestType>(request: Request<T>): Promise<AnswerTo<T> | null> {
  const answer = await send(request);
  return answer.ok ? answer.value : null;
}

function Panel(props: { readonly commentKey: string; readonly context: SessionContext }) {
  const { commentKey: key, context } = props;
  const { model, decider, review, siteWrites } = context;
  const view = model.viewSignal(key).value;
  const entry = model.entry(key);
  const part = context.partOf(key);
  context.lineTotals.value;
  if (view === undefined || entry === undefined) return null;
  const asked = { post: context.post, comment: entry.comment.id };
  return (
    <CommentPanel
      view={view}
      text={entry.comment.text}
      author={entry.comment.author}
      saveState={decider.saveState(key).value}
      isCurrent={review.current.value === key}
      lineCount={model.lineCount}
      pinRefusal={pinRefusal(view, model)}
      pinReach={model.decisions.value.pinReach}
      isOnSite={model.policy.value.onSite === true && siteWrites.canWrite.value}
      siteWrite={siteWrites.views.value.get(entry.comment.id)}
      reasons={context.desk.value.reasons}
      nextReasons={context.nextReasons.value}
      findHistory={() => find({ type: "page/history", ...asked })}
      findSimilar={() => find({ type: "page/similar", ...asked })}
      parts={context.panel.value.value}
      onPartsWanted={() => void context.panel.load()}
      part={part.value}
      draft={context.drafts.get(key)}
      onDraft={(text) => context.drafts.set(key, text)}
      onPart={(next) => {
        part.value = next;
      }}
      onAct={(action) => void askToAct(key, action, context)}
    />
  );
}
