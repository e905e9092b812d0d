import type { CommentView } from "@/utils/core/comment-view";
import type { Finding, Reason } from "@/utils/core/finding";
import type { ViewerRole } from "@/utils/core/policy";

/** A newsroom's own label says whose it is; what we found speaks for itself. */
export function sourceOf({ detector, reason }: Finding): Reason | undefined {
  return detector === "published-lists" ? reason : undefined;
}

export function isPinned({ decisions, needsDecision }: CommentView): boolean {
  return decisions.pin?.value === "pin" && !needsDecision;
}

/**
 * What is to be painted of a comment, as one text: where it stays the same, the page is left alone.
 * A comment's text is part of it, because ranges are.
 */
export function planOf(view: CommentView, text: string, role: ViewerRole): string {
  const findings = view.findings
    .filter(({ treatment }) => treatment !== "none")
    .map(({ finding, treatment }) => {
      const { kind, on, start, end, link } = finding;
      return [kind, on, start, end, link, treatment, ...(sourceOf(finding)?.args ?? [])].join(" ");
    });
  return [role, view.display, view.label, isPinned(view), text, ...findings].join("\n");
}
