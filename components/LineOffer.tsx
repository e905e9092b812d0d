import type { PanelAction } from "@/components/CommentPanel";
import { translateCount, useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";
import type { CommentView } from "@/utils/core/comment-view";

const values = ["label", "strip", "allow"] as const;

/**
 * A newsroom repeats one line under many replies: where it stands more than once, one click settles
 * it for the whole site. A standing rule is named, with the way to take it back.
 */
export function LineOffer(props: {
  readonly view: CommentView;
  readonly lineCount: (hash: string) => number;
  readonly onAct: (action: PanelAction) => void;
}) {
  const translate = useTranslate();
  const line = props.view.findings.find(({ lineHash }) => lineHash !== undefined);
  if (line?.lineHash === undefined) return null;
  const { lineHash: hash, rule, finding } = line;
  const words = finding.evidence;
  const choose = (value: string) => props.onAct({ type: "line", hash, value, words });
  if (rule?.event.facet === "line" && rule.value !== "none") {
    return (
      <p class="offer">
        <span>{translate(`ui_line_is_${rule.value}`)}</span>
        <button type="button" class="link" onClick={trusted(() => choose("none"))}>
          {translate("ui_line_take_back")}
        </button>
      </p>
    );
  }
  const count = props.lineCount(hash);
  if (count < 2) return null;
  return (
    <p class="offer">
      <span>{translateCount(translate, "ui_line_offer", count)}</span>
      {values.map((value) => (
        <button
          type="button"
          class="quiet small"
          key={value}
          data-line={value}
          onClick={trusted(() => choose(value))}
        >
          {translate(`ui_line_${value}`)}
        </button>
      ))}
    </p>
  );
}
