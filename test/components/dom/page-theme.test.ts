import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { cdp } from "vitest/browser";
import { followScheme, followTheme, themeAround, themeAt } from "@/utils/dom/page-theme";
import { fromHtml, one } from "./from-html";

async function prefer(scheme: "light" | "dark"): Promise<void> {
  const features = [{ name: "prefers-color-scheme", value: scheme }];
  await cdp().send("Emulation.setEmulatedMedia", { features });
}

beforeEach(() => prefer("light"));
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("class");
});

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

describe("a page that turns dark while it is read", () => {
  const dusk = "@media (prefers-color-scheme: dark) { section { background: #111 } }";

  function place(css = dusk) {
    const box = fromHtml(
      `<style>${css}</style><main><section><p id=x>Words</p></section><p id=y></p></main>`,
    );
    const hosts = ["#x", "#y"].map((beside) => {
      const host = document.createElement("div");
      host.dataset["threadkeeper"] = "panel";
      one(beside, box).after(host);
      followTheme(host);
      return host;
    });
    return () => hosts.map((host) => host.dataset["theme"]);
  }

  it("takes our hosts along where they stand on it, there and back", async () => {
    const stopper = new AbortController();
    followScheme(document, stopper.signal);
    const themes = place();
    await expect.poll(themes).toEqual(["light", "light"]);
    await prefer("dark");
    await expect.poll(themes).toEqual(["dark", "light"]);
    await prefer("light");
    await expect.poll(themes).toEqual(["light", "light"]);
    stopper.abort();
  });

  const switches: readonly (readonly [
    name: string,
    css: string,
    press: () => void,
    release: () => void,
  ])[] = [
    [
      "a class on the page's root",
      ".night section { background: #111 }",
      () => document.documentElement.classList.add("night"),
      () => document.documentElement.classList.remove("night"),
    ],
    [
      "a word of its own on its body",
      "[data-mode='night'] section { background: #111 }",
      () => document.body.setAttribute("data-mode", "night"),
      () => document.body.removeAttribute("data-mode"),
    ],
    [
      "a colour that fades in",
      "section { transition: background 300ms } .night section { background: #111 }",
      () => document.documentElement.classList.add("night"),
      () => document.documentElement.classList.remove("night"),
    ],
    [
      "a button that changes an element in between",
      "main.night section { background: #111 }",
      () => press("night"),
      () => press(""),
    ],
  ];

  function press(name: string): void {
    const button = document.createElement("button");
    button.onclick = () => one("main").setAttribute("class", name);
    document.body.append(button);
    button.click();
    button.remove();
  }

  it.each(switches)("is followed where it does so by %s", async (_, css, on, off) => {
    const stopper = new AbortController();
    followScheme(document, stopper.signal);
    const themes = place(css);
    await expect.poll(themes).toEqual(["light", "light"]);
    on();
    await expect.poll(themes, { timeout: 3_000 }).toEqual(["dark", "light"]);
    off();
    await expect.poll(themes, { timeout: 3_000 }).toEqual(["light", "light"]);
    stopper.abort();
  });

  it("takes along those in a shadow root, and forgets them once they are gone", async () => {
    const stopper = new AbortController();
    onTestFinished(() => stopper.abort());
    followScheme(document, stopper.signal);
    const box = fromHtml("<style>.night section { background: #111 }</style><section></section>");
    const widget = document.createElement("div");
    one("section", box).append(widget);
    const root = widget.attachShadow({ mode: "open" });
    const hosts = ["panel", "label"].map((name) => {
      const host = document.createElement("div");
      host.dataset["threadkeeper"] = name;
      root.append(host);
      followTheme(host);
      return host;
    });
    const themes = () => hosts.map((host) => host.dataset["theme"]);
    await expect.poll(themes).toEqual(["light", "light"]);
    hosts[1]?.remove();
    document.documentElement.classList.add("night");
    await expect.poll(themes, { timeout: 3_000 }).toEqual(["dark", "light"]);
    document.documentElement.classList.remove("night");
    await expect.poll(themes, { timeout: 3_000 }).toEqual(["light", "light"]);
  });

  it("is asked no more often than its colours could fade, however often it writes there", async () => {
    const stopper = new AbortController();
    followScheme(document, stopper.signal);
    const themes = place(dusk);
    await expect.poll(themes).toEqual(["light", "light"]);
    const asked = vi.spyOn(window, "getComputedStyle");
    for (let step = 0; step < 20; step += 1) {
      document.documentElement.style.setProperty("--scrolled", `${step}px`);
      await twoFrames();
    }
    // Two hosts, each asked for itself and what is around it, now and when it may have faded.
    expect(asked.mock.calls.length).toBeLessThan(40);
    asked.mockRestore();
    stopper.abort();
  });

  it("is written to only where that changes something: pages watch what others write", async () => {
    const stopper = new AbortController();
    followScheme(document, stopper.signal);
    const themes = place(dusk);
    await expect.poll(themes).toEqual(["light", "light"]);
    let written = 0;
    const watcher = new MutationObserver((records) => {
      written += records.length;
    });
    watcher.observe(one("section"), { attributes: true, subtree: true });
    document.documentElement.classList.add("scrolled");
    await twoFrames();
    expect(written).toBe(0);
    watcher.disconnect();
    stopper.abort();
  });

  it("is left alone once we have gone", async () => {
    const stopper = new AbortController();
    followScheme(document, stopper.signal);
    const themes = place();
    // They have the colours of others before them at once, and their own in the next frame.
    await twoFrames();
    expect(themes()).toEqual(["light", "light"]);
    stopper.abort();
    const heard = new Promise((resolve) => {
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", resolve, {
        once: true,
      });
    });
    await prefer("dark");
    await heard;
    await twoFrames();
    expect(themes()).toEqual(["light", "light"]);
  });

  function twoFrames() {
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
});

it("follows a page that has no body yet, and one that gets another", async () => {
  const page = document.implementation.createHTMLDocument();
  page.body.remove();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  followScheme(page, controller.signal);
  for (const name of ["first", "second"]) {
    const body = page.createElement("body");
    const host = page.createElement("div");
    host.dataset["threadkeeper"] = name;
    body.append(host);
    if (page.body === null) page.documentElement.append(body);
    else page.body.replaceWith(body);
    await vi.waitFor(() => expect(host.dataset["theme"]).toBe("light"), 3_000);
    delete host.dataset["theme"];
    body.className = "dark";
    await vi.waitFor(() => expect(host.dataset["theme"]).toBe("light"), 3_000);
  }
});
