import type { Finding } from "@/utils/core/finding";
import type { ModeKind, SitePolicy } from "@/utils/core/policy";
import type { ReaderMode } from "@/utils/core/reader-modes";
import { isWeighty } from "@/utils/core/verdict";

/** What happens to the comment as a whole. A hidden comment keeps its replies. */
export type Display = "show" | "collapse" | "hide";

function isModeKind(kind: Finding["kind"]): kind is ModeKind {
  return kind === "sponsor-line" || kind === "promotional" || kind === "unsafe-link";
}

const wholeComment: readonly ReaderMode[] = ["collapse", "hide"];

/** Kinds for which this reader wants the whole comment out of the way. */
export function actingKinds(
  findings: readonly { readonly finding: Finding; readonly isSettled: boolean }[],
  policy: SitePolicy,
): ModeKind[] {
  if (policy.role !== "reader") return [];
  const kinds = findings
    .filter(
      ({ finding, isSettled }) => !isSettled && finding.band === "likely" && isWeighty(finding),
    )
    .map(({ finding }) => finding.kind)
    .filter(isModeKind)
    .filter((kind) => wholeComment.includes(modeFor(kind, policy)));
  return [...new Set(kinds)];
}

/** Stripping needs a line to strip: for a wholly promotional comment it means collapsing it. */
function modeFor(kind: ModeKind, policy: SitePolicy): ReaderMode {
  const mode = policy.modes[kind];
  return mode === "strip" && kind === "promotional" ? "collapse" : mode;
}

/** What becomes of the comment as a whole, for readers alone. */
export function displayOf(
  because: readonly ModeKind[],
  verdict: string | undefined,
  input: { readonly isRevealed: boolean; readonly policy: SitePolicy },
): Display {
  if (input.isRevealed || input.policy.role !== "reader") return "show";
  if (because.some((kind) => modeFor(kind, input.policy) === "hide")) return "hide";
  if (because.length > 0) return "collapse";
  // One's own (or the team's) verdict reaches the reader's view too, with a way to look.
  return verdict === "spam" || verdict === "trash" ? "collapse" : "show";
}
