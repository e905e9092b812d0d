import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PinBadge } from "@/components/PinBadge";
import type { PinView } from "@/components/PinBody";
import { PinStrip } from "@/components/PinStrip";
import { drawPart, find, findAll } from "./draw";
import { setUp } from "./looks";

const nothing = () => undefined;

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

  it.each([1, 2])("keep the focus with the one that is pinned again, of %i", async (count) => {
    const draw = (suspension?: "ended") => (
      <PinStrip
        pins={[pin(suspension && { suspension }), pin({ key: "two" })].slice(0, count)}
        canUnpin
        onJump={nothing}
        onUnpin={nothing}
        onOrder={nothing}
        onAgain={() => again(draw())}
      />
    );
    const { root, again } = drawPart(draw("ended"));
    find(root, ".pin > .quiet").focus();
    await userEvent.keyboard("{Enter}");
    expect(root.activeElement?.textContent).toBe(count === 1 ? "Jump to the comment" : "Later");
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
    ["Later", 0, "b a c", "Later"],
    ["Later", 1, "a c b", "Earlier"],
    ["Earlier", 2, "a c b", "Earlier"],
    ["Earlier", 1, "b a c", "Later"],
  ])("keep the focus with the one that %s moved from place %i", async (words, at, moved, next) => {
    const named = (keys: string) => keys.split(" ").map((key) => pin({ key, author: key }));
    const draw = (keys: string) => (
      <PinStrip
        pins={named(keys)}
        canUnpin={false}
        onJump={nothing}
        onUnpin={nothing}
        onOrder={(keys) => again(draw(keys.join(" ")))}
      />
    );
    const { root, again } = drawPart(draw("a b c"));
    const one = findAll(root, ".pin")[at] as HTMLElement;
    const button = findAll(one, "button").find(({ textContent }) => textContent === words);
    button?.focus();
    await userEvent.keyboard("{Enter}");
    const names = findAll(root, ".pin header strong").map(({ textContent }) => textContent);
    expect(names.join(" ")).toBe(moved);
    expect(root.activeElement?.textContent).toBe(next);
    expect(one.contains(root.activeElement)).toBe(true);
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

it.each([
  [900, 80, 160],
  [360, 20, 40],
])(
  "a badge in a window of %i px leaves the name and the date beside it to be read",
  async (widthPx, least, most) => {
    await setUp({ name: "narrow", widthPx });
    const { root } = drawPart(<PinBadge />);
    const badge = find(root, ".pin-badge");
    expect(badge.textContent).toBe("Pinned above");
    expect(badge.offsetWidth).toBeGreaterThan(least);
    expect(badge.offsetWidth).toBeLessThan(most);
  },
);
