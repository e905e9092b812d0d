import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "@/utils/dom/mount-host";
import { one } from "./from-html";
import { drawnPanel } from "./mount-panel";

let stop = new AbortController();
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** How the panel looks, measured: what a page's rules must not change. */
function lookOf(host: Host): Record<string, string> {
  const root = host.root.querySelector(".panel");
  const tool = host.root.querySelector(".tool");
  if (root === null || tool === null) throw new Error("No panel was drawn.");
  const look: Record<string, string> = {};
  const wanted = [
    "display",
    "visibility",
    "opacity",
    "font-size",
    "font-family",
    "font-style",
    "line-height",
    "letter-spacing",
    "text-transform",
    "text-align",
    "color",
    "background-color",
    "padding-top",
    "margin-top",
    "border-top-color",
    "direction",
    "white-space",
    "cursor",
    "pointer-events",
    "user-select",
    "word-spacing",
    "text-indent",
    "--text",
    "--ground",
    "--body",
  ];
  for (const [name, element] of [
    ["panel", root],
    ["tool", tool],
    ["host", host.element],
  ] as const) {
    const style = getComputedStyle(element);
    for (const property of wanted) {
      // On the host, our own names mean nothing; and `all` leaves out its direction (CSS Cascade 4).
      if (name === "host" && /^--|^direction$/.test(property)) continue;
      look[`${name} ${property}`] = style.getPropertyValue(property);
    }
  }
  look["height"] = String(root.getBoundingClientRect().height);
  look["width"] = String(root.getBoundingClientRect().width);
  return look;
}

describe("a page's styles do not reach in", () => {
  it.each([
    ["everything hidden", "div { display: none !important }"],
    [
      "everything of ours hidden by name",
      "[data-threadkeeper] { display: none !important; opacity: 0 !important }",
    ],
    [
      "huge letters",
      "html { font-size: 40px } * { font-size: 60px !important; line-height: 4 !important }",
    ],
    ["a reset to nothing", "* { all: unset !important }"],
    [
      "a reset of margins",
      "*, *::before, *::after { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important }",
    ],
    [
      "loud text",
      "div { text-transform: uppercase !important; letter-spacing: 8px !important; font-style: italic; word-spacing: 20px; text-indent: 40px; text-align: center; white-space: pre }",
    ],
    [
      "colours for all",
      "* { color: red !important; background: yellow !important; border: 9px solid red !important }",
    ],
    [
      "buttons of its own",
      "button { display: block !important; width: 100% !important; padding: 30px !important }",
    ],
    [
      "dead to the pointer",
      "div { pointer-events: none !important; user-select: none !important; cursor: none !important }",
    ],
    [
      "names like ours",
      ":root, * { --text: red; --ground: lime; --body: 40px; --line: red; --thread: red }",
    ],
    ["our classes", ".panel, .tool, .chip { display: none !important }"],
    [
      "a frame of its own",
      "div { position: absolute; inset: 0; transform: rotate(3deg); filter: blur(9px); opacity: .1; zoom: 3; float: left; width: 10px !important; height: 3px !important }",
    ],
    [
      "another way of writing",
      "div { writing-mode: vertical-rl !important; direction: rtl !important }",
    ],
  ])("%s", (_, css) => {
    const before = lookOf(drawnPanel(stop.signal));
    document.body.replaceChildren();
    const style = document.createElement("style");
    style.textContent = css.replaceAll(
      /(^|\})\s*([^{}]+)\{/g,
      (_all, end: string, names: string) =>
        // The comment and what is in it; the page around stays measurable.
        `${end} ${names
          .split(",")
          .map((name) =>
            name.trim().startsWith(":root") || name.trim() === "html"
              ? name
              : `.comment ${name.trim()}`,
          )
          .join(",")} {`,
    );
    const host = drawnPanel(stop.signal);
    document.body.append(style);
    expect(lookOf(host)).toEqual(before);
  });

  it("but what the page folds away stays folded away with ours in it", () => {
    const host = drawnPanel(stop.signal);
    one(".comment").style.visibility = "hidden";
    expect(getComputedStyle(host.root.querySelector(".tool") as Element).visibility).toBe("hidden");
  });
});
