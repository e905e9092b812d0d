import { describe, expect, it, onTestFinished, vi } from "vitest";
import { followScheme, followTheme } from "@/utils/dom/page-theme";
import { frames } from "../next-frame";
import { fromHtml, one } from "./from-html";
import { beginLight, prefer } from "./prefer-scheme";

beginLight();

/** From here to the end of the test, our hosts have the theme of what they stand on. */
function follow(page: Document = document): AbortController {
  const stopper = new AbortController();
  onTestFinished(() => stopper.abort());
  followScheme(page, stopper.signal);
  return stopper;
}

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
    follow();
    const themes = place();
    await expect.poll(themes).toEqual(["light", "light"]);
    await prefer("dark");
    await expect.poll(themes).toEqual(["dark", "light"]);
    await prefer("light");
    await expect.poll(themes).toEqual(["light", "light"]);
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
    follow();
    const themes = place(css);
    await expect.poll(themes).toEqual(["light", "light"]);
    on();
    await expect.poll(themes).toEqual(["dark", "light"]);
    off();
    await expect.poll(themes).toEqual(["light", "light"]);
  });

  it("takes along those in a shadow root, and forgets them once they are gone", async () => {
    follow();
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
    await expect.poll(themes).toEqual(["dark", "light"]);
    document.documentElement.classList.remove("night");
    await expect.poll(themes).toEqual(["light", "light"]);
  });

  it("is asked no more often than its colours could fade, however often it writes there", async () => {
    follow();
    const themes = place(dusk);
    await expect.poll(themes).toEqual(["light", "light"]);
    const asked = vi.spyOn(window, "getComputedStyle");
    for (let step = 0; step < 20; step += 1) {
      document.documentElement.style.setProperty("--scrolled", `${step}px`);
      await frames(2);
    }
    // Two hosts, each asked for itself and what is around it, now and when it may have faded.
    expect(asked.mock.calls.length).toBeGreaterThan(0);
    expect(asked.mock.calls.length).toBeLessThan(40);
    asked.mockRestore();
  });

  it("is written to only where that changes something: pages watch what others write", async () => {
    follow();
    const themes = place(dusk);
    await expect.poll(themes).toEqual(["light", "light"]);
    let written = 0;
    const watcher = new MutationObserver((records) => {
      written += records.length;
    });
    watcher.observe(one("section"), { attributes: true, subtree: true });
    document.documentElement.classList.add("scrolled");
    await frames(2);
    expect(written).toBe(0);
    watcher.disconnect();
  });

  it("is left alone once we have gone", async () => {
    const stopper = follow();
    const themes = place();
    // They have the colours of others before them at once, and their own in the next frame.
    await frames(2);
    expect(themes()).toEqual(["light", "light"]);
    stopper.abort();
    const heard = new Promise((resolve) => {
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", resolve, {
        once: true,
      });
    });
    await prefer("dark");
    await heard;
    await frames(2);
    expect(themes()).toEqual(["light", "light"]);
  });
});

it("follows a page that has no body yet, and one that gets another", async () => {
  const page = document.implementation.createHTMLDocument();
  page.body.remove();
  follow(page);
  for (const name of ["first", "second"]) {
    const body = page.createElement("body");
    const host = page.createElement("div");
    host.dataset["threadkeeper"] = name;
    body.append(host);
    if (page.body === null) page.documentElement.append(body);
    else page.body.replaceWith(body);
    await expect.poll(() => host.dataset["theme"]).toBe("light");
    delete host.dataset["theme"];
    body.className = "dark";
    await expect.poll(() => host.dataset["theme"]).toBe("light");
  }
});
