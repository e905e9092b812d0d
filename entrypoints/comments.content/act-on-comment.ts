import type { PanelAction } from "@/components/CommentPanel";
import { noteOf } from "@/components/PanelNote";
import type { CommentView } from "@/utils/core/comment-view";
import type { DecisionSpan } from "@/utils/core/decision";
import { pinNoteName } from "@/utils/core/pin";
import { send } from "@/utils/messages/messenger";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import type { SessionContext } from "./session-context";

const excerptLength = 300;

/** Turns what a person asked of a comment, by click or key, into a decision. */
export async function actOn(
  key: string,
  action: PanelAction,
  context: SessionContext,
): Promise<void> {
  const { model, decider, siteWrites, nextReasons, message } = context;
  const view = model.view(key);
  const entry = model.entry(key);
  if (view === undefined || entry === undefined) return;
  const excerpt = excerptOf(view, entry.comment.text);
  switch (action.type) {
    case "verdict": {
      const { value: reasons } = nextReasons;
      nextReasons.value = [];
      const chosen = reasons.length === 0 ? {} : { reasons };
      return decider.decide(key, { facet: "verdict", value: action.value, excerpt, ...chosen });
    }
    case "reason": {
      const verdict = view.decisions.verdict;
      const stands = verdict !== undefined && verdict.value !== "none" && !verdict.isDisputed;
      const known = stands ? verdict.event.reasons : nextReasons.value;
      const reasons = known.includes(action.reason)
        ? known.filter((one) => one !== action.reason)
        : [...known, action.reason];
      message.value = translate("ui_announce_reason");
      // Before a verdict it goes with the next one; after it, the verdict is kept with it.
      if (!stands) nextReasons.value = reasons;
      else await decider.decide(key, { facet: "verdict", value: verdict.value, excerpt, reasons });
      return;
    }
    case "action":
      return decider.decide(key, {
        facet: "action",
        value: action.value,
        spans: spansOf(view),
        excerpt,
      });
    case "pin": {
      const { pin } = view.decisions;
      const { to = pin?.value === "pin" ? "none" : "pin", endsAtMs = pin?.event.expires } = action;
      // All of its words, and not those that were found: a change is shown against them.
      const words = entry.comment.text.slice(0, excerptLength).toWellFormed();
      const expires = to === "pin" ? (endsAtMs ?? undefined) : undefined;
      return decider.decide(key, { facet: "pin", value: to, excerpt: words, expires });
    }
    case "pin-note": {
      const name = pinNoteName(entry.comment.id);
      return decider.decide(key, { facet: "note", value: action.text || "none", name });
    }
    case "claim": {
      const isOwn = view.claims?.some((claim) => claim.isOwn && claim.untilMs > Date.now());
      return decider.decide(key, { facet: "claim", value: isOwn ? "none" : "claim" });
    }
    case "note":
      await decider.decide(key, { facet: "note", value: action.text });
      return endDraft(key, context);
    case "line":
      return decider.decideLine(action.hash, action.value, action.words.slice(0, excerptLength));
    case "allow":
      return decider.decide(key, { facet: action.facet, value: "allow", excerpt });
    case "except": {
      const words = action.words.slice(0, excerptLength).toWellFormed();
      return decider.decideLine(action.name, action.value, words, action.facet);
    }
    case "report":
      await send({ type: "flag/report", comment: entry.comment.id });
      return;
    case "undo":
      await decider.undo(key);
      return;
    case "retry":
      await decider.retry(key);
      return endDraft(key, context);
    case "site-retry":
      return siteWrites.retry(entry.comment.id, action.isForced);
  }
}

/** What was written for a note has served, once it is the comment's note and is stored. */
function endDraft(key: string, { model, decider, drafts }: SessionContext): void {
  const view = model.view(key);
  const isKept = view !== undefined && noteOf(view) === drafts.get(key)?.trim();
  if (isKept && decider.saveState(key).peek() !== "failed") drafts.delete(key);
}

/** The sponsor lines a label or strip is about. */
function spansOf(view: CommentView): DecisionSpan[] {
  return view.findings.slice(0, 16).flatMap(({ finding, lineHash = "" }) => {
    const { kind, start, end } = finding;
    if (kind !== "sponsor-line" || start === null || end === null) return [];
    return [{ start, end, hash: lineHash }];
  });
}

/** The words a decision was about, for history: kept apart, and not for long. */
function excerptOf(view: CommentView, text: string): string {
  const evidence = view.findings.find(({ finding }) => finding.on === "body")?.finding.evidence;
  return (evidence ?? text).slice(0, excerptLength).toWellFormed();
}
