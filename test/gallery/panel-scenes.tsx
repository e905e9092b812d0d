import type { ComponentChild } from "preact";
import { CommentPanel, type CommentPanelProps } from "@/components/CommentPanel";
import { panelParts } from "./panel-parts";
import {
  commentView,
  facet,
  promotional,
  repeated,
  sponsoredText,
  sponsorLine,
  unsafeLink,
  viewOf,
} from "./sample-views";
import { nothing, type Scene, scene } from "./scene";

export function panel(props: Partial<CommentPanelProps> = {}): ComponentChild {
  return (
    <CommentPanel
      view={commentView()}
      text={sponsoredText}
      author="Dana Whitfield"
      saveState={undefined}
      isCurrent={false}
      lineCount={() => 1}
      pinRefusal={undefined}
      parts={panelParts}
      part={undefined}
      onPart={nothing}
      onAct={nothing}
      {...props}
    />
  );
}

const repeatedLine = commentView({ findings: [viewOf(sponsorLine, { lineHash: "line:ab12" })] });
const ruled = commentView({
  needsDecision: false,
  findings: [
    viewOf(sponsorLine, { lineHash: "line:ab12", rule: facet("line", "strip"), isSettled: true }),
  ],
});
const decided = (verdict: string, more = {}) =>
  commentView({
    needsDecision: false,
    findings: [viewOf(sponsorLine, { isSettled: verdict === "approve" })],
    decisions: { verdict: facet("verdict", verdict), ...more },
  });

export const panelScenes: readonly Scene[] = [
  scene("panel undecided", "comment", () => panel()),
  scene("panel current", "comment", () => panel({ isCurrent: true })),
  scene("panel many findings", "comment", () =>
    panel({
      view: commentView({
        findings: [viewOf(sponsorLine), viewOf(promotional), viewOf(unsafeLink), viewOf(repeated)],
      }),
    }),
  ),
  scene("panel not judged", "comment", () =>
    panel({ view: commentView({ verdict: "unknown", findings: [], needsDecision: false }) }),
  ),
  scene("panel nothing found", "comment", () =>
    panel({ view: commentView({ verdict: "clean", findings: [], needsDecision: false }) }),
  ),
  scene("panel approved", "comment", () => panel({ view: decided("approve"), saveState: "saved" })),
  scene("panel stripped and saving", "comment", () =>
    panel({ view: decided("approve", { action: facet("action", "strip") }), saveState: "saving" }),
  ),
  scene("panel spam not saved", "comment", () =>
    panel({ view: decided("spam"), saveState: "failed" }),
  ),
  scene("panel disputed", "comment", () =>
    panel({
      view: commentView({
        isDisputed: true,
        decisions: { verdict: facet("verdict", "spam", true) },
      }),
      saveState: "saved",
    }),
  ),
  scene("panel re-opened", "comment", () =>
    panel({
      view: commentView({ isReopened: true, decisions: { verdict: facet("verdict", "approve") } }),
    }),
  ),
  scene("panel pinned with a note", "comment", () =>
    panel({
      view: decided("approve", {
        pin: facet("pin", "pin"),
        note: facet("note", "Asked the desk about the filing date."),
      }),
      saveState: "saved",
    }),
  ),
  scene("panel repeated line", "comment", () => panel({ view: repeatedLine, lineCount: () => 7 })),
  scene("panel line rule", "comment", () => panel({ view: ruled, lineCount: () => 7 })),
  scene("panel why", "comment", () => panel({ view: repeatedLine, part: "why" })),
  scene("panel why a link", "comment", () =>
    panel({ view: commentView({ findings: [viewOf(unsafeLink)] }), part: "why" }),
  ),
  scene("panel note", "comment", () => panel({ part: "note" })),
  scene("panel trash asks", "comment", () => panel({ part: "trash" })),
  scene("panel pin refused", "comment", () => panel({ pinRefusal: "ui_pin_refused_open" })),
];
