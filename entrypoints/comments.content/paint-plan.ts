import type { CommentView } from "@/utils/core/comment-view";
import type { ViewerRole } from "@/utils/core/policy";

/**
 * What is to be painted of a comment, as one text: where it stays the same, the page is left alone.
 * A comment's text is part of it, because ranges are.
 */
export function planOf(view: CommentView, text: string, role: ViewerRole): string {
  const findings = view.findings
    .filter(({ treatment }) => treatment !== "none")
    .map(({ finding: { kind, on, start, end, link }, treatment }) =>
      [kind, on, start, end, link, treatment].join(" "),
    );
  const isPinned = view.decisions.pin?.value === "pin" && !view.needsDecision;
  return [role, view.display, view.label, isPinned, text, ...findings].join("\n");
}
