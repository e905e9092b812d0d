import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endJump, jumpTo } from "@/utils/dom/jump-to";
import { holdInView, keepInView } from "@/utils/dom/keep-in-view";

/** A page of ten windows; each block can grow as a comment does that gets a panel. */
function addBlocks(): HTMLElement[] {
  const height = window.innerHeight / 2;
  return Array.from({ length: 20 }, () => {
    const block = document.createElement("p");
    Object.assign(block.style, { height: `${height}px`, margin: "0", overflowAnchor: "none" });
    document.body.append(block);
    return block;
  });
}

const topOf = (element: Element | undefined) =>
  Math.round(element?.getBoundingClientRect().top ?? Number.NaN);

function grow(element: HTMLElement | undefined): void {
  if (element !== undefined) element.style.height = `${element.offsetHeight + 100}px`;
}

describe("an element that is held in view", () => {
  let blocks: HTMLElement[];
  beforeEach(() => {
    blocks = addBlocks();
  });
  afterEach(() => {
    document.body.replaceChildren();
    window.scrollTo(0, 0);
  });

  it("stays where it is while what stands above it in the window grows", () => {
    const [, , , , above, held] = blocks;
    above?.scrollIntoView();
    const before = topOf(held);
    keepInView(held as HTMLElement, () => grow(above));
    expect(topOf(held)).toBe(before);
  });

  it("is left alone where only what stands below it grows", () => {
    const [, , , , held, below] = blocks;
    held?.scrollIntoView();
    const { scrollY } = window;
    keepInView(held as HTMLElement, () => grow(below));
    expect(window.scrollY).toBe(scrollY);
  });

  it.each([
    ["before the window", 1],
    ["behind the window", 12],
  ])("is let go of where it is %s", (_, at) => {
    const held = blocks[at] as HTMLElement;
    blocks[6]?.scrollIntoView();
    const settle = holdInView(held);
    grow(blocks[at - 1]);
    const { scrollY } = window;
    settle();
    expect(window.scrollY).toBe(scrollY);
  });

  it("is let go of as long as nobody has scrolled", () => {
    keepInView(blocks[1] as HTMLElement, () => grow(blocks[0]));
    expect(window.scrollY).toBe(0);
  });

  it("is reached by a smooth jump, though something above it grows on the way", async () => {
    const held = blocks[12] as HTMLElement;
    jumpTo(held);
    const settle = holdInView(held);
    grow(blocks[11]);
    settle();
    const offset = () => Math.abs(topOf(held) + held.offsetHeight / 2 - window.innerHeight / 2);
    await expect.poll(offset, { timeout: 5_000 }).toBeLessThanOrEqual(2);
  });

  it("is not jumped to any more once the jump has been ended, whatever grows above it", () => {
    const held = blocks[12] as HTMLElement;
    jumpTo(held);
    endJump();
    held.scrollIntoView({ block: "start", behavior: "instant" });
    const before = topOf(held);
    const settle = holdInView(held);
    grow(blocks[11]);
    settle();
    expect(topOf(held)).toBe(before);
  });
});
