import { signal } from "@preact/signals";
import { vi } from "vitest";
import { CommentPanel, type CommentPanelProps, type PanelPart } from "@/components/CommentPanel";
import { panelParts } from "../../gallery/panel-parts";
import {
  commentView,
  sponsoredText,
  sponsorLine,
  unsafeLink,
  viewOf,
} from "../../gallery/sample-views";
import { drawPart, find, findAll } from "./draw";

/** A panel whose open part is kept outside, as the page does it. */
export function drawPanel(props: Partial<CommentPanelProps> = {}) {
  const part = signal<PanelPart | undefined>(props.part);
  let draft: string | undefined;
  const onAct = vi.fn();
  function Held() {
    return (
      <CommentPanel
        view={commentView({
          findings: [viewOf(sponsorLine, { lineHash: "line:1" }), viewOf(unsafeLink)],
        })}
        text={sponsoredText}
        author="Dana Whitfield"
        saveState={undefined}
        isCurrent={false}
        lineCount={() => 3}
        pinRefusal={undefined}
        parts={panelParts}
        onAct={onAct}
        draft={draft}
        onDraft={(text) => {
          draft = text;
        }}
        {...props}
        part={part.value}
        onPart={(next) => {
          part.value = next;
        }}
      />
    );
  }
  const { root } = drawPart(<Held />);
  const tool = (name: string) => find(root, `[data-tool="${name}"]`);
  return {
    root,
    onAct,
    part,
    tool,
    chips: () => findAll(root, ".chip"),
    why: () => root.querySelector(".why"),
  };
}
