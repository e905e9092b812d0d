import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PinStrip, type PinView } from "@/components/PinStrip";
import { ReaderBar } from "@/components/ReaderBar";
import { HiddenNotice, LinkWarning } from "@/components/ReaderParts";
import { ReviewBar } from "@/components/ReviewBar";
import { drawPart, find, findAll } from "./draw";

const nothing = () => undefined;

describe("the reader's bar", () => {
  it("is not there where nothing is hidden, and stays while everything is shown", () => {
    const bar = (hidden: number, isRevealed: boolean) =>
      drawPart(<ReaderBar hidden={hidden} isRevealed={isRevealed} onToggle={nothing} />).root;
    expect(bar(0, false).textContent).toBe("");
    expect(bar(0, true).textContent).toContain("Hide again");
    expect(bar(4, false).textContent).toContain("4 hidden");
  });

  it("says why by kind and count, and opens and closes it", async () => {
    const byKind = { "sponsor-line": 3, promotional: 0, "unsafe-link": 1 };
    const { root } = drawPart(
      <ReaderBar hidden={4} isRevealed={false} byKind={byKind} onToggle={nothing} />,
    );
    const why = find(root, "[aria-expanded]");
    await userEvent.click(why);
    expect(findAll(root, "li").map((item) => item.textContent)).toEqual([
      "Sponsor line: 3",
      "Unsafe link: 1",
    ]);
    await userEvent.click(why);
    expect(findAll(root, "li")).toEqual([]);
  });
});

describe("the pins", () => {
  const pin = (more: Partial<PinView> = {}): PinView => ({
    key: "k",
    author: "Dana Whitfield",
    inReplyTo: undefined,
    copy: () => document.createTextNode("A useful reply."),
    isSuspended: false,
    ...more,
  });
  const strip = (pins: readonly PinView[], more: Partial<Parameters<typeof PinStrip>[0]> = {}) =>
    drawPart(<PinStrip pins={pins} canUnpin={false} onJump={nothing} onUnpin={nothing} {...more} />)
      .root;

  it("are not there where nothing is pinned", () => {
    expect(strip([]).childElementCount).toBe(0);
  });

  it.each([
    ["the words of a comment", pin(), "A useful reply.", true],
    ["whom it answers", pin({ inReplyTo: "Bradley" }), "in reply to Bradley", true],
    ["no words that have changed since", pin({ isSuspended: true }), "A useful reply.", false],
    ["that they have changed", pin({ isSuspended: true }), "The text has changed", true],
    ["that a comment stands elsewhere", pin({ copy: undefined }), "another page", true],
  ] as const)("show %s", (_, one, words, isShown) => {
    expect(strip([one]).textContent?.includes(words)).toBe(isShown);
  });

  it("lead to the comment, and come off for those who may take them off", async () => {
    const onJump = vi.fn();
    const onUnpin = vi.fn();
    expect(findAll(strip([pin()]), "footer button")).toHaveLength(1);
    const root = strip([pin(), pin({ key: "two" })], { canUnpin: true, onJump, onUnpin });
    const [jump, , , unpin] = findAll(root, "footer button");
    await userEvent.click(jump as HTMLElement);
    await userEvent.click(unpin as HTMLElement);
    expect(onJump.mock.calls).toEqual([["k"]]);
    expect(onUnpin.mock.calls).toEqual([["two"]]);
  });

  it("are read in the page's own typeface", () => {
    const root = strip([pin()]);
    const host = root.host as HTMLElement;
    host.dataset["threadkeeper"] = "pins";
    (host.parentElement as HTMLElement).style.fontFamily = "Papyrus";
    expect(getComputedStyle(find(root, ".pin-body")).fontFamily).toBe("Papyrus");
    expect(getComputedStyle(find(root, "footer")).fontFamily).not.toBe("Papyrus");
  });
});

describe("the warning beside a link", () => {
  const warning = (isOpen: boolean, isStopped = true) => (
    <LinkWarning
      sentence="It lies."
      host="https://evil.test/a"
      {...{ isOpen, isStopped }}
      onToggle={nothing}
      onRelease={nothing}
    />
  );

  it("keeps its button in place when it opens: nothing moves under the hand", () => {
    const { root, again } = drawPart(warning(false));
    const place = () => find(root, ".chip").getBoundingClientRect().toJSON();
    const before = place();
    again(warning(true));
    expect(root.querySelector(".why")).not.toBeNull();
    expect(place()).toEqual(before);
  });

  it("offers to let a link work only where it was stopped", () => {
    const released = (isStopped: boolean) =>
      findAll(drawPart(warning(true, isStopped)).root, ".why button").length;
    expect(released(true)).toBe(1);
    expect(released(false)).toBe(0);
  });
});

it("names the writer of a hidden comment as text, whatever it looks like", () => {
  const { root } = drawPart(
    <HiddenNotice author="<b>Ann</b>" reason="ui_hidden_because_promotional" onShow={nothing} />,
  );
  expect(root.textContent).toContain("<b>Ann</b> (promotional)");
});

it("keeps the size of the review bar, whether it has something to say or not", () => {
  const bar = (message: string) => (
    <ReviewBar
      undecided={3}
      comments={12}
      isHelpOpen={false}
      message={message}
      bindings={[]}
      onQueue={nothing}
      onHelp={nothing}
      onLeave={nothing}
    />
  );
  const { root, again } = drawPart(bar(""));
  const size = () => find(root, ".review-bar").getBoundingClientRect().height;
  const before = size();
  again(bar("Approved."));
  expect(find(root, "[role=status]").textContent).toBe("Approved.");
  expect(size()).toBe(before);
});
