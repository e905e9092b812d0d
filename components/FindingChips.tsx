import { Chip } from "@/components/Chip";
import { useTranslate } from "@/components/translate";
import type { CommentView } from "@/utils/core/comment-view";

/**
 * One chip a kind of finding: pressed again it goes on to the next of its kind, and closes after the
 * last. Where nothing was found, words say whether anything has looked.
 */
export function FindingChips(props: {
  readonly view: CommentView;
  readonly shown: number | undefined;
  readonly whyId: string;
  readonly onShow: (index: number) => void;
}) {
  const translate = useTranslate();
  const { findings, verdict } = props.view;
  if (findings.length === 0 && verdict !== "unknown") {
    return <p class="no-findings">{translate("ui_nothing_found")}</p>;
  }
  return (
    <div class="chips">
      {verdict === "unknown" && <span class="chip possible">{translate("ui_not_judged")}</span>}
      {chipsOf(findings).map(({ strongest, indices }) => {
        const { finding, isSettled } = strongest;
        const at = indices.indexOf(props.shown ?? -1);
        const next = indices[at + 1] ?? indices[at] ?? 0;
        return (
          <Chip
            key={`${finding.kind}:${isSettled}`}
            finding={finding}
            isSettled={isSettled}
            count={indices.length}
            shown={at === -1 ? undefined : at + 1}
            controls={props.whyId}
            onToggle={() => props.onShow(next)}
          />
        );
      })}
    </div>
  );
}

type FindingView = CommentView["findings"][number];

/** Findings of one kind stand together; the surest of them speaks for all. */
function chipsOf(findings: readonly FindingView[]) {
  const chips = new Map<string, { strongest: FindingView; readonly indices: number[] }>();
  for (const [index, one] of findings.entries()) {
    const name = `${one.finding.kind}:${one.isSettled}`;
    const known = chips.get(name);
    if (known === undefined) chips.set(name, { strongest: one, indices: [index] });
    else {
      known.indices.push(index);
      if (one.finding.score > known.strongest.finding.score) known.strongest = one;
    }
  }
  return [...chips.values()];
}
