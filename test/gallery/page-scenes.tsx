import { PanelHandle } from "@/components/PanelHandle";
import { PausedNote } from "@/components/PausedNote";
import { PinBadge } from "@/components/PinBadge";
import { PinStrip } from "@/components/PinStrip";
import { ReaderBar } from "@/components/ReaderBar";
import { HiddenNotice, LinkWarning, SponsorLabel, StrippedLine } from "@/components/ReaderParts";
import { ReviewBar } from "@/components/ReviewBar";
import { wordpressKeys } from "@/utils/core/key-presets";
import { sponsoredText } from "./sample-views";
import { nothing, type Scene, scene } from "./scene";

function copy(): Node {
  const box = document.createDocumentFragment();
  for (const text of sponsoredText.split("\n").slice(0, 1)) {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    box.append(paragraph);
  }
  return box;
}

export const readerScenes: readonly Scene[] = [
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
  scene("pinned original", "comment", () => <PinBadge />),
  scene("panel handle", "comment", () => <PanelHandle author="Dana Whitfield" onOpen={nothing} />),
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
  scene("link caution open", "line", () => <Warning isOpen isStopped={false} />),
];

function Warning(props: { readonly isOpen: boolean; readonly isStopped?: boolean }) {
  return (
    <LinkWarning
      sentence="The text says ward-gazette.example, but the link opens account-check.test."
      host="https://ward-gazette.account-check.test/login"
      isStopped={props.isStopped ?? true}
      isOpen={props.isOpen}
      onToggle={nothing}
      onRelease={nothing}
    />
  );
}

function review(props: { readonly isHelpOpen: boolean; readonly undecided: number }) {
  return (
    <ReviewBar
      {...props}
      comments={12}
      message="Approved."
      bindings={wordpressKeys}
      onQueue={nothing}
      onHelp={nothing}
      onLeave={nothing}
    />
  );
}

export const reviewScenes: readonly Scene[] = [
  scene("review bar", "bar", () => review({ isHelpOpen: false, undecided: 3 })),
  scene("review bar done", "bar", () => review({ isHelpOpen: false, undecided: 0 })),
  scene("review paused", "bar", () => (
    <ReviewBar
      undecided={3}
      comments={12}
      isHelpOpen={false}
      message=""
      note={<PausedNote onResume={nothing} />}
      bindings={wordpressKeys}
      onQueue={nothing}
      onHelp={nothing}
      onLeave={nothing}
    />
  )),
  scene("review help", "bar", () => review({ isHelpOpen: true, undecided: 3 })),
];
