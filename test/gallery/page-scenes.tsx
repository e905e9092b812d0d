import { PanelHandle } from "@/components/PanelHandle";
import { PausedNote } from "@/components/PausedNote";
import { PinBadge } from "@/components/PinBadge";
import { PinForm } from "@/components/PinForm";
import { PinStrip } from "@/components/PinStrip";
import { ReaderBar } from "@/components/ReaderBar";
import { HiddenNotice, LinkWarning, SponsorLabel, StrippedLine } from "@/components/ReaderParts";
import { ReviewBar } from "@/components/ReviewBar";
import { wordpressKeys } from "@/utils/core/key-presets";
import { changeOf } from "@/utils/core/text-change";
import { sponsoredText } from "./sample-views";
import { nothing, type Scene, scene } from "./scene";

const published = { id: "text_published_label", args: ["The Ward Gazette", "26 Nov"] };
const publishedPin = {
  author: "Editor: The Ward Gazette",
  inReplyTo: undefined,
  by: "The Ward Gazette",
};

const notedPin = {
  author: "Dana Whitfield",
  inReplyTo: undefined,
  note: "Our correction is at the foot of the article.",
  endsAtMs: Date.UTC(2026, 10, 26, 12),
};

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
        { key: "1", author: "Dana Whitfield", inReplyTo: "Bradley", copy },
        { key: "2", author: "Omar Haddad", inReplyTo: undefined, copy, suspension: "held" },
        { key: "3", author: "Li Wen", inReplyTo: undefined, copy: undefined },
      ]}
    />
  )),
  scene("pins for readers", "comment", () => (
    <PinStrip
      canUnpin={false}
      onJump={nothing}
      onUnpin={nothing}
      pins={[{ key: "1", author: "Dana Whitfield", inReplyTo: "Bradley", copy }]}
    />
  )),
  scene("pins in order", "comment", () => (
    <PinStrip
      canUnpin
      onJump={nothing}
      onUnpin={nothing}
      onOrder={nothing}
      pins={[
        { key: "1", author: "Dana Whitfield", inReplyTo: "Bradley", copy },
        { key: "2", author: "Omar Haddad", inReplyTo: undefined, copy },
      ]}
    />
  )),
  scene("pins that changed", "comment", () => (
    <PinStrip
      canUnpin
      onJump={nothing}
      onUnpin={nothing}
      onAgain={nothing}
      pins={[
        {
          ...{ key: "1", author: "Dana Whitfield", inReplyTo: "Bradley", copy },
          suspension: "changed",
          change: changeOf("We have asked and will report.", "We have asked, and sell pumps."),
        },
        {
          ...{ key: "2", author: "Omar Haddad", inReplyTo: undefined, copy },
          ...{ suspension: "changed", refusal: "ui_pin_refused_open" },
        },
      ]}
    />
  )),
  scene("pins with note and end", "comment", () => (
    <PinStrip
      canUnpin
      reach={{ kind: "team", name: "The Ward Gazette" }}
      onJump={nothing}
      onUnpin={nothing}
      onEnd={nothing}
      onAgain={nothing}
      pins={[
        { ...notedPin, key: "1", inReplyTo: "Bradley", copy },
        { ...notedPin, key: "2", note: "", copy, suspension: "ended" },
      ]}
    />
  )),
  scene("pin being noted", "comment", () => (
    <section class="pins">
      <PinForm
        note={notedPin.note}
        end="Until 26 Nov 2026"
        isPublished
        onNote={nothing}
        onEnd={nothing}
        onClose={nothing}
      />
    </section>
  )),
  scene("pin noted for readers", "comment", () => (
    <PinStrip
      canUnpin={false}
      onJump={nothing}
      onUnpin={nothing}
      pins={[
        { ...notedPin, key: "1", inReplyTo: "Bradley", copy },
        { ...notedPin, key: "2", copy: undefined, href: "/quiet-alarms/?cpage=2", note: "" },
      ]}
    />
  )),
  scene("pins published", "bar", () => (
    <PinStrip
      canUnpin={false}
      onJump={nothing}
      onUnpin={nothing}
      pins={[
        { ...publishedPin, key: "1", inReplyTo: "Bradley", copy },
        { ...publishedPin, key: "2", copy: undefined, href: "/quiet-alarms/?cpage=2" },
      ]}
    />
  )),
  scene("pins own and published", "bar", () => (
    <PinStrip
      canUnpin
      onJump={nothing}
      onUnpin={nothing}
      pins={[
        { key: "1", author: "Dana Whitfield", inReplyTo: "Bradley", copy },
        { ...publishedPin, key: "2", copy },
      ]}
    />
  )),
  scene("pinned original", "comment", () => <PinBadge />),
  scene("panel handle", "comment", () => <PanelHandle author="Dana Whitfield" onOpen={nothing} />),
  scene("reader bar", "comment", () => (
    <ReaderBar hidden={4} hiddenBy={{ "sponsor-line": 3, promotional: 1 }} onShow={nothing} />
  )),
  scene("reader bar revealed", "comment", () => (
    <ReaderBar hidden={0} shown={{ scope: "tab", untilMs: null }} onShow={nothing} />
  )),
  scene("reader bar for an hour", "comment", () => (
    <ReaderBar hidden={0} shown={{ scope: "hour", untilMs: 1_770_000_000_000 }} onShow={nothing} />
  )),
  scene("passage hidden", "line", () => (
    <StrippedLine words="ui_article_hidden" onShow={nothing} />
  )),
  scene("hidden comment", "comment", () => (
    <HiddenNotice author="bestloans24" reason="ui_hidden_because_promotional" onShow={nothing} />
  )),
  scene("stripped line", "line", () => <StrippedLine onShow={nothing} />),
  scene("sponsor label", "line", () => <SponsorLabel kind="sponsored" />),
  scene("sponsor label published", "line", () => (
    <SponsorLabel kind="sponsored" source={published} />
  )),
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

function review(props: {
  readonly isHelpOpen: boolean;
  readonly undecided: number;
  readonly message?: string;
}) {
  return (
    <ReviewBar
      comments={12}
      message="Approved."
      {...props}
      bindings={wordpressKeys}
      onQueue={nothing}
      onHelp={nothing}
      onLeave={nothing}
    />
  );
}

export const reviewScenes: readonly Scene[] = [
  scene("review bar", "bar", () => review({ isHelpOpen: false, undecided: 3 })),
  scene("review bar long", "bar", () =>
    review({
      isHelpOpen: false,
      undecided: 3,
      message: `Comment by ${"Oberlandesgericht".repeat(6)}.`,
    }),
  ),
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
