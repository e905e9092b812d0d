import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { PinView } from "@/components/PinBody";
import { PinStrip } from "@/components/PinStrip";
import { ReaderBar, type ReaderBarProps } from "@/components/ReaderBar";
import { HiddenNotice, LinkWarning, StrippedLine } from "@/components/ReaderParts";
import { ReviewBar } from "@/components/ReviewBar";
import { drawPart, find, findAll } from "./draw";

const nothing = () => undefined;

describe("the reader's bar", () => {
  it("is not there where nothing is hidden, and stays while everything is shown", () => {
    const bar = (hidden: number, shown?: ReaderBarProps["shown"]) =>
      drawPart(<ReaderBar hidden={hidden} shown={shown} onShow={nothing} />).root;
    expect(bar(0).textContent).toBe("");
    expect(bar(0, { scope: "page", untilMs: null }).textContent).toContain("Hide again");
    expect(bar(4).textContent).toContain("4 hidden");
  });

  it("offers to show everything here, for an hour or in this tab, and says which it is", async () => {
    const onShow = vi.fn();
    const { root, again } = drawPart(<ReaderBar hidden={4} onShow={onShow} />);
    for (const button of findAll(root, "button")) await userEvent.click(button);
    expect(onShow.mock.calls).toEqual([["page"], ["hour"], ["tab"]]);
    const untilMs = new Date(2026, 1, 11, 15, 20).getTime();
    again(<ReaderBar hidden={0} shown={{ scope: "hour", untilMs }} onShow={onShow} />);
    expect(find(root, "[role=status]").textContent).toMatch(/until 3:20\sPM/);
    await userEvent.click(find(root, "button"));
    expect(onShow).toHaveBeenLastCalledWith(null);
  });

  it("says why by kind and count, and opens and closes it", async () => {
    const hiddenBy = { "sponsor-line": 3, promotional: 0, decided: 1 };
    const { root } = drawPart(<ReaderBar hidden={4} hiddenBy={hiddenBy} onShow={nothing} />);
    const why = find(root, "[aria-expanded]");
    await userEvent.click(why);
    expect(findAll(root, "li").map((item) => item.textContent)).toEqual([
      "Sponsor line: 3",
      "marked as spam: 1",
    ]);
    await userEvent.click(why);
    expect(findAll(root, "li")).toEqual([]);
  });
});

describe("the note in place of a line", () => {
  it.each([
    ["apart from words that it follows", "Editor: The Gazette", true],
    ["where the line began, if it stands alone", "", false],
  ])("stands %s", (_, words, isApart) => {
    const { root } = drawPart(<StrippedLine onShow={nothing} />, { widthPx: 600 });
    const { host } = root;
    (host as HTMLElement).dataset["threadkeeper"] = "stripped";
    const before = document.createTextNode(words);
    host.before(before);
    const range = document.createRange();
    range.selectNode(before);
    const { left } = host.parentElement?.getBoundingClientRect() ?? { left: 0 };
    const end = words === "" ? left : range.getBoundingClientRect().right;
    const gapPx = find(root, ".reader-note").getBoundingClientRect().left - end;
    if (isApart) expect(gapPx).toBeGreaterThan(2);
    else expect(Math.abs(gapPx)).toBeLessThan(1);
  });
});

describe("the pins", () => {
  const pin = (more: Partial<PinView> = {}): PinView => ({
    key: "k",
    author: "Dana Whitfield",
    inReplyTo: undefined,
    copy: () => document.createTextNode("A useful reply."),
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
    ["no words that have changed since", pin({ suspension: "changed" }), "A useful reply.", false],
    ["that they have changed", pin({ suspension: "changed" }), "The text has changed", true],
    ["that it was put aside", pin({ suspension: "held" }), "held back or removed", true],
    ["that something was found", pin({ suspension: "open" }), "has been found", true],
    ["that a comment stands elsewhere", pin({ copy: undefined }), "another page", true],
    ["whose that one is", pin({ copy: undefined }), "Dana Whitfield", true],
    ["that its time is over", pin({ suspension: "ended" }), "no longer pinned", true],
    ["the newsroom's note", pin({ note: "Corrected." }), "Editor’s note: Corrected.", true],
    ["no note without words", pin({ note: "" }), "Editor’s note", false],
    ["a note as text", pin({ note: "<b>x</b>" }), "<b>x</b>", true],
    ["what a note hides", pin({ note: "a\u202eb" }), "aU+202Eb", true],
    ["no note while they are suspended", pin({ note: "N.", suspension: "held" }), "N.", false],
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

  it("show what has changed, and are pinned again where nothing is open", async () => {
    const onAgain = vi.fn();
    const change = { before: "We", gone: "asked", come: "sell", after: "pumps." };
    const changed = pin({ suspension: "changed", change });
    const root = strip([changed], { canUnpin: true, onAgain });
    expect(find(root, "del").textContent).toBe("asked");
    expect(find(root, "ins").textContent).toBe("sell");
    await userEvent.click(find(root, ".pin > .quiet"));
    expect(onAgain.mock.calls).toEqual([["k"]]);
    const refused = strip([{ ...changed, refusal: "ui_pin_refused_open" }], { onAgain });
    expect(refused.querySelector(".pin > .quiet")).toBeNull();
    expect(refused.textContent).toContain("Decide first");
  });

  it("are put in another order by two buttons, and by dragging one onto another", async () => {
    const onOrder = vi.fn();
    const three = ["a", "b", "c"].map((key) => pin({ key, author: key }));
    const root = strip(three, { onOrder });
    const buttons = (at: number) => findAll(findAll(root, ".pin")[at] as HTMLElement, "button");
    expect(buttons(0).map(({ textContent }) => textContent)).not.toContain("Earlier");
    const press = (at: number, words: string) =>
      userEvent.click(buttons(at).find((one) => one.textContent === words) as HTMLElement);
    await press(2, "Earlier");
    await press(0, "Later");
    const [first, , third] = findAll(root, ".pin header");
    await userEvent.dragAndDrop(third as HTMLElement, first as HTMLElement);
    expect(onOrder.mock.calls).toEqual([[["a", "c", "b"]], [["b", "a", "c"]], [["c", "a", "b"]]]);
    expect(strip(three).querySelector("[draggable=true]")).toBeNull();
  });

  it.each([
    [undefined, "Only you see"],
    [{ kind: "team", name: "Gazette" } as const, "Your team (Gazette) sees"],
    [{ kind: "list", name: "Gazette" } as const, "all subscribers of “Gazette” once you publish"],
  ])("say who sees them: %j", (reach, words) => {
    expect(strip([pin()], { canUnpin: true, reach }).textContent).toContain(words);
    // Whoever only reads, and whoever sees what others published, is told nothing of the kind.
    expect(findAll(strip([pin()], { reach }), ".pins-reach")).toHaveLength(0);
    const published = strip([pin({ by: "Gazette" })], { canUnpin: true, reach });
    expect(findAll(published, ".pins-reach")).toHaveLength(0);
  });

  it("lead to a comment on another page where that is known, and offer nothing they cannot do", () => {
    const away = pin({ copy: undefined, href: "https://news.example/a/?cpage=2" });
    expect(find(strip([away]), "footer a").getAttribute("href")).toBe(away.href);
    const lost = strip([pin({ copy: undefined })], { canUnpin: true, onEnd: nothing });
    expect(findAll(lost, "footer :is(a, button)")).toHaveLength(0);
  });

  it("get a note and an end, and keep what was not changed", async () => {
    const onNote = vi.fn();
    const onEnd = vi.fn();
    const noted = pin({ note: "Old.", endsAtMs: Date.UTC(2026, 10, 26, 12) });
    const root = strip([noted], { canUnpin: true, onNote, onEnd });
    const opener = () => findAll(root, "footer button")[1] as HTMLElement;
    const save = () => userEvent.click(find(root, ".pin-form .primary"));
    expect(find(root, "header").textContent).toContain("Until Nov 26, 2026");
    await userEvent.click(opener());
    await save();
    expect([onNote, onEnd].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    await userEvent.click(opener());
    await userEvent.fill(find(root, "textarea"), " New words. ");
    await userEvent.selectOptions(find(root, "select"), "7");
    const before = Date.now();
    await save();
    expect(onNote.mock.calls).toEqual([["k", "New words."]]);
    const [, endsAtMs] = onEnd.mock.calls[0] as [string, number];
    expect(Math.round((endsAtMs - before) / 86_400_000)).toBe(7);
    await userEvent.click(opener());
    await userEvent.selectOptions(find(root, "select"), "0");
    await save();
    expect(onEnd.mock.calls[1]).toEqual(["k", null]);
  });

  it("are pinned again once their time is over, where there is room", async () => {
    const onAgain = vi.fn();
    const over = pin({ suspension: "ended" });
    const root = strip([over], { canUnpin: true, onAgain, onEnd: nothing });
    await userEvent.click(find(root, ".pin > .quiet"));
    expect(onAgain.mock.calls).toEqual([["k"]]);
    expect(root.querySelector("[aria-expanded]")).toBeNull();
    const full = strip([{ ...over, refusal: "ui_pin_refused_full" }], { canUnpin: true, onAgain });
    expect(full.querySelector(".pin > .quiet")).toBeNull();
    expect(full.textContent).toContain("Three comments are pinned already");
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

it.each(["en", "de", "ja"] as const)(
  "keeps what a hidden comment is replaced by in one row, where it is narrow too, in %s",
  (language) => {
    const notice = (
      <HiddenNotice
        author="Quick Loans Twenty-Four of Castle Street"
        reason="ui_hidden_because_promotional"
        onShow={nothing}
      />
    );
    const { root } = drawPart(notice, { language, widthPx: 280 });
    const [icon, words, show] = [".icon", "span", ".link"].map((part) =>
      (root.querySelector(`.reader-note ${part}`) as Element).getBoundingClientRect(),
    );
    expect(words?.height).toBeGreaterThan(30);
    // Beside its words, on a line of its own in no case; and "show" is not broken.
    expect(icon?.top).toBeGreaterThanOrEqual(words?.top ?? Number.NaN);
    expect(show?.height).toBeLessThan(30);
    expect(show?.top).toBeLessThan(words?.bottom ?? Number.NaN);
  },
);

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
