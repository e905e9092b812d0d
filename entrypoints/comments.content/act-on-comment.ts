import type { PanelAction } from "@/components/CommentPanel";
import type { CommentView } from "@/utils/core/comment-view";
import type { DecisionSpan } from "@/utils/core/decision";
import type { SessionContext } from "./session-context";

const excerptLength = 300;

/** Turns what a person asked of a comment, by click or key, into a decision. */
export async function actOn(
  key: string,
  action: PanelAction,
  { model, decider, siteWrites }: SessionContext,
): Promise<void> {
  const view = model.view(key);
  const entry = model.entry(key);
  if (view === undefined || entry === undefined) return;
  const excerpt = excerptOf(view, entry.comment.text);
  switch (action.type) {
    case "verdict":
      return decider.decide(key, { facet: "verdict", value: action.value, excerpt });
    case "action":
      return decider.decide(key, {
        facet: "action",
        value: action.value,
        spans: spansOf(view),
        excerpt,
      });
    case "pin": {
      const isPinned = view.decisions.pin?.value === "pin";
      return decider.decide(key, { facet: "pin", value: isPinned ? "none" : "pin", excerpt });
    }
    case "claim": {
      const isOwn = view.claims?.some((claim) => claim.isOwn && claim.untilMs > Date.now());
      return decider.decide(key, { facet: "claim", value: isOwn ? "none" : "claim" });
    }
    case "note":
      return decider.decide(key, { facet: "note", value: action.text });
    case "line":
      return decider.decideLine(action.hash, action.value, action.words.slice(0, excerptLength));
    case "allow":
      return decider.decide(key, { facet: action.facet, value: "allow", excerpt });
    case "except": {
      const words = action.words.slice(0, excerptLength).toWellFormed();
      return decider.decideLine(action.name, action.value, words, action.facet);
    }
    case "undo":
      return decider.undo(key);
    case "retry":
      return decider.retry(key);
    case "site-retry":
      return siteWrites.retry(entry.comment.id, action.isForced);
  }
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
