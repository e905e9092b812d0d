import { describe, expect, it } from "vitest";
import { themeAround, themeAt } from "@/utils/dom/page-theme";
import { fromHtml, one } from "./from-html";
import { beginLight, prefer } from "./prefer-scheme";

beginLight();

describe("the theme is that of the ground an element stands on", () => {
  it.each([
    ["white", "background: #fff", "light"],
    ["black", "background: #000", "dark"],
    ["a dark grey", "background: #1c2120", "dark"],
    ["a pale colour", "background: #fde9c8", "light"],
    ["a dark blue", "background: rgb(10 20 60)", "dark"],
    ["a dark ground named in another colour space", "background: oklch(20% 0.02 250)", "dark"],
    [
      "a pale ground named in another colour space",
      "background: color(display-p3 0.95 0.95 0.9)",
      "light",
    ],
    ["a dark ground in lab", "background: lab(15% 2 3)", "dark"],
    ["a pale ground in lch", "background: lch(90% 10 80)", "light"],
    ["a dark mixture", "background: color-mix(in srgb, #000 80%, #345)", "dark"],
    ["a pale ground in linear light", "background: color(srgb-linear 0.6 0.6 0.6)", "light"],
    ["a dark ground in XYZ", "background: color(xyz 0.02 0.02 0.03)", "dark"],
    ["a dark ground by hsl", "background: hsl(200 30% 12%)", "dark"],
    ["a veil one sees through", "background: rgb(0 0 0 / 10%)", "light"],
    ["a dark veil one hardly sees through", "background: rgb(0 0 0 / 90%)", "dark"],
    ["none", "", "light"],
  ] as const)("%s", (_, style, theme) => {
    fromHtml(`<section style="${style}"><div><p id=x>Words</p></div></section>`);
    expect(themeAt(one("#x"))).toBe(theme);
  });

  it("the nearest one, and not the page's", () => {
    document.documentElement.style.background = "#000";
    fromHtml('<div style="background: #fff"><p id=x>Words</p></div>');
    expect(themeAt(one("#x"))).toBe("light");
    expect(themeAt(document.body)).toBe("dark");
  });

  it("of what a place stands in, and not of what stands there", () => {
    fromHtml('<div style="background: #111"><p id=x style="background: #fff">Words</p></div>');
    expect(themeAround(one("#x"))).toBe("dark");
    expect(themeAround(one("#x").firstChild as Text)).toBe("light");
  });

  it("of the page around, for a place at the top of a shadow root", () => {
    const box = fromHtml('<div style="background: #111"><div id=host></div></div>');
    const inside = document.createElement("p");
    one("#host", box).attachShadow({ mode: "open" }).append(inside);
    expect(themeAround(inside)).toBe("dark");
  });

  it("light where a place has gone", () => {
    expect(themeAround(document.createElement("p"))).toBe("light");
  });

  it("of the page around, for an element inside a shadow root", () => {
    const box = fromHtml('<div style="background: #111"><div id=host></div></div>');
    const inside = document.createElement("p");
    one("#host", box).attachShadow({ mode: "open" }).append(inside);
    expect(themeAt(inside)).toBe("dark");
  });
});

describe("on a page that paints no ground", () => {
  it.each([
    ["", "dark", "light"],
    ["light dark", "dark", "dark"],
    ["light dark", "light", "light"],
    ["dark", "light", "dark"],
    ["light", "dark", "light"],
  ] as const)(
    "with color-scheme “%s”, a person who prefers %s sees it %s",
    async (scheme, preferred, theme) => {
      await prefer(preferred);
      document.documentElement.style.colorScheme = scheme;
      fromHtml("<p id=x>Words</p>");
      expect(themeAt(one("#x"))).toBe(theme);
    },
  );
});
