import { Chip } from "@/components/Chip";
import { useTranslate } from "@/components/translate";
import type { CommentView } from "@/utils/core/comment-view";

/** One chip a finding; where there is none, words that say whether anything has looked. */
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
      {verdict === "unknown" ? (
        <span class="chip possible">{translate("ui_not_judged")}</span>
      ) : null}
      {findings.map(({ finding, isSettled }, index) => (
        <Chip
          key={`${finding.detector}:${finding.start}:${finding.link ?? ""}`}
          finding={finding}
          isSettled={isSettled}
          isOpen={index === props.shown}
          controls={props.whyId}
          onToggle={() => props.onShow(index)}
        />
      ))}
    </div>
  );
}
