import { expect, it, onTestFinished, vi } from "vitest";
import { drawHost } from "@/entrypoints/comments.content/draw-host";
import { fromHtml, one } from "./from-html";

vi.mock("wxt/browser", () => ({
  browser: { i18n: { getMessage: () => "", getUILanguage: () => "en" } },
}));

it("parts of ours are coloured as the page is without asking for the style of what is new", () => {
  const stopper = new AbortController();
  const box = fromHtml('<div style="background: #111"><p id=x>Words</p><p id=y>More</p></div>');
  onTestFinished(() => {
    stopper.abort();
    box.remove();
  });
  const asked = vi.spyOn(window, "getComputedStyle");
  const options = { name: "panel", signal: stopper.signal, isInline: false };
  const hosts = ["#x", "#y"].map((id) => drawHost({ after: one(id, box) }, options, "Ours"));
  expect(hosts.map((host) => host?.element.dataset["theme"])).toEqual(["dark", "dark"]);
  const elements = asked.mock.calls.map(([element]) => element);
  expect(elements).toContain(box.firstElementChild);
  expect(elements.filter((element) => hosts.some((host) => host?.element === element))).toEqual([]);
});
