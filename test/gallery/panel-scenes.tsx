import type { ComponentChild } from "preact";
import { CommentPanel, type CommentPanelProps } from "@/components/CommentPanel";
import type { SiteWriteView } from "@/utils/core/site-write";
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

const undone = commentView({ decisions: { verdict: facet("verdict", "none") } });

/** What becomes of a verdict on the site itself. */
const siteWrites: readonly (readonly [
  name: string,
  verdict: string,
  write: Omit<SiteWriteView, "comment">,
])[] = [
  ["waiting", "spam", { state: "waiting", wanted: "spam" }],
  ["done", "spam", { state: "done", wanted: "spam", status: "spam" }],
  ["undone", "none", { state: "done", wanted: "approved", status: "approved", isBack: true }],
  [
    "already",
    "approve",
    { state: "done", wanted: "approved", status: "approved", isOld: true, isBack: true },
  ],
  ["changed since", "spam", { state: "done", wanted: "spam", status: "hold" }],
  [
    "changed before",
    "spam",
    { state: "stopped", wanted: "spam", status: "hold", problem: "status-changed" },
  ],
  ["offline", "spam", { state: "waiting", wanted: "spam", problem: "offline" }],
];

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
  ...siteWrites.map(([name, verdict, siteWrite]) =>
    scene(`panel on the site ${name}`, "comment", () =>
      panel({
        view: verdict === "none" ? undone : decided(verdict),
        saveState: "saved",
        siteWrite: { comment: "7", ...siteWrite },
      }),
    ),
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
