import { beforeEach, describe, expect, it } from "vitest";
import { nextTurn } from "@/test/next-turn";
import { whenShown } from "@/utils/dom/when-shown";

/** A page that says of itself whether it is drawn ahead. */
let page: Document;
let isShown: boolean;

function say(prerendering: unknown): void {
  Object.defineProperty(page, "prerendering", { value: prerendering, configurable: true });
}

beforeEach(() => {
  page = document.implementation.createHTMLDocument("");
  isShown = false;
});

async function wait(): Promise<void> {
  void whenShown(page).then(() => {
    isShown = true;
  });
  await nextTurn();
}

describe("a page is taken for shown", () => {
  it.each([
    ["where the browser draws none ahead", undefined],
    ["where it says so", false],
    ["where an element has that name", {}],
  ])("%s", async (_, prerendering) => {
    say(prerendering);
    await wait();
    expect(isShown).toBe(true);
  });

  it("once it is, where it was drawn ahead", async () => {
    say(true);
    await wait();
    expect(isShown).toBe(false);
    page.dispatchEvent(new Event("prerenderingchange"));
    await expect.poll(() => isShown).toBe(true);
  });
});
