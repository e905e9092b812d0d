import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
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
