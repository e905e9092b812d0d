import type { ComponentChild } from "preact";
import { CommentPanel, type CommentPanelProps } from "@/components/CommentPanel";
import { Options, type OptionsProps } from "@/components/Options";
import { PinStrip } from "@/components/PinStrip";
import { Popup, type PopupCounts, type PopupProps } from "@/components/Popup";
import { ReaderBar } from "@/components/ReaderBar";
import { HiddenNotice, LinkWarning, SponsorLabel, StrippedLine } from "@/components/ReaderParts";
import { ReviewBar } from "@/components/ReviewBar";
import { defaultPolicy } from "@/utils/core/policy";
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

/** One component in one state. `place` says which stylesheet it wears, and where it stands. */
export interface Scene {
  readonly name: string;
  readonly place: "comment" | "line" | "bar" | "own-page";
  readonly draw: () => ComponentChild;
}

const nothing = () => undefined;

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

function scene(name: string, place: Scene["place"], draw: () => ComponentChild): Scene {
  return { name, place, draw };
}

const panels: readonly Scene[] = [
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

function copy(): Node {
  const box = document.createDocumentFragment();
  for (const text of sponsoredText.split("\n").slice(0, 1)) {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    box.append(paragraph);
  }
  return box;
}

const readers: readonly Scene[] = [
  scene("pins", "comment", () => (
    <PinStrip
      canUnpin
      onJump={nothing}
      onUnpin={nothing}
      pins={[
        { key: "1", author: "Dana Whitfield", inReplyTo: "Bradley", copy, isSuspended: false },
        { key: "2", author: "Omar Haddad", inReplyTo: undefined, copy, isSuspended: true },
        { key: "3", author: "Li Wen", inReplyTo: undefined, copy: undefined, isSuspended: false },
      ]}
    />
  )),
  scene("pins for readers", "comment", () => (
    <PinStrip
      canUnpin={false}
      onJump={nothing}
      onUnpin={nothing}
      pins={[
        { key: "1", author: "Dana Whitfield", inReplyTo: "Bradley", copy, isSuspended: false },
      ]}
    />
  )),
  scene("reader bar", "comment", () => (
    <ReaderBar
      hidden={4}
      isRevealed={false}
      byKind={{ "sponsor-line": 3, promotional: 1 }}
      onToggle={nothing}
    />
  )),
  scene("reader bar revealed", "comment", () => (
    <ReaderBar hidden={0} isRevealed onToggle={nothing} />
  )),
  scene("hidden comment", "comment", () => (
    <HiddenNotice author="bestloans24" reason="ui_hidden_because_promotional" onShow={nothing} />
  )),
  scene("stripped line", "line", () => <StrippedLine onShow={nothing} />),
  scene("sponsor label", "line", () => <SponsorLabel kind="sponsored" />),
  scene("promotional label", "line", () => <SponsorLabel kind="promotional" />),
  scene("link warning", "line", () => <Warning isOpen={false} />),
  scene("link warning open", "line", () => <Warning isOpen />),
];

function Warning(props: { readonly isOpen: boolean }) {
  return (
    <LinkWarning
      sentence="The link’s text names another site than the one it leads to."
      host="ward-gazette.example.account-check.test"
      isOpen={props.isOpen}
      onToggle={nothing}
      onRelease={nothing}
    />
  );
}

function review(props: { readonly isHelpOpen: boolean; readonly undecided: number }) {
  return (
    <ReviewBar {...props} comments={12} message="Approved." onHelp={nothing} onLeave={nothing} />
  );
}

const reviews: readonly Scene[] = [
  scene("review bar", "bar", () => review({ isHelpOpen: false, undecided: 3 })),
  scene("review bar done", "bar", () => review({ isHelpOpen: false, undecided: 0 })),
  scene("review help", "bar", () => review({ isHelpOpen: true, undecided: 3 })),
];

const counts: PopupCounts = {
  adapter: "wordpress",
  comments: 23,
  unknown: 0,
  flagged: 5,
  undecided: 3,
  hidden: 2,
  byKind: { "sponsor-line": 3, promotional: 1, "unsafe-link": 1 },
  saveState: "saved",
};

const on = { ...defaultPolicy("ward-gazette.example"), isEnabled: true };

export function popup(props: Partial<PopupProps> = {}): ComponentChild {
  return (
    <Popup
      policy={on}
      counts={counts}
      problem={undefined}
      onPolicy={nothing}
      onReview={nothing}
      onOptions={nothing}
      {...props}
    />
  );
}

const popups: readonly Scene[] = [
  scene("popup no site", "own-page", () => popup({ policy: undefined, counts: undefined })),
  scene("popup off", "own-page", () => popup({ policy: { ...on, isEnabled: false } })),
  scene("popup not granted", "own-page", () =>
    popup({ policy: { ...on, isEnabled: false }, problem: "ui_popup_not_granted" }),
  ),
  scene("popup no comments", "own-page", () => popup({ counts: undefined })),
  scene("popup reading", "own-page", () =>
    popup({ counts: { ...counts, unknown: 9, flagged: 0, undecided: 0, byKind: {} } }),
  ),
  scene("popup none flagged", "own-page", () =>
    popup({ counts: { ...counts, flagged: 0, undecided: 0, hidden: 0, byKind: {} } }),
  ),
  scene("popup moderator", "own-page", () => popup()),
  scene("popup not saved", "own-page", () => popup({ counts: { ...counts, saveState: "failed" } })),
  scene("popup reader", "own-page", () => popup({ policy: { ...on, role: "reader" } })),
];

export function options(props: Partial<OptionsProps> = {}): ComponentChild {
  return (
    <Options
      sites={[
        on,
        { ...on, site: "courier-of-the-north.example", role: "reader", isEnabled: false },
      ]}
      lines={[
        { site: on.site, line: "line:1", value: "strip", text: sponsorLine.evidence },
        { site: on.site, line: "line:2", value: "allow", text: null },
      ]}
      summary={{ decisions: 184, lines: 2, excerpts: 41, quarantined: 0, bytes: 212_992 }}
      version="0.1.0"
      onRole={nothing}
      onForget={nothing}
      onRemoveLine={nothing}
      onEraseExcerpts={nothing}
      {...props}
    />
  );
}

const optionPages: readonly Scene[] = [
  scene("options", "own-page", () => options()),
  scene("options empty", "own-page", () => options({ sites: [], lines: [], summary: undefined })),
];

export const scenes: readonly Scene[] = [
  ...panels,
  ...readers,
  ...reviews,
  ...popups,
  ...optionPages,
];
