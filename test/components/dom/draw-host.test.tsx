import { expect, it, onTestFinished, vi } from "vitest";
import { drawHost } from "@/entrypoints/comments.content/draw-host";
import { nextFrame } from "../next-frame";
import { fromHtml, one } from "./from-html";

vi.mock("wxt/browser", () => ({
  browser: { i18n: { getMessage: () => "", getUILanguage: () => "en" } },
}));

it("parts of ours are coloured as the page is in the frame that shows them, all after one look", async () => {
  const stopper = new AbortController();
  const box = fromHtml('<div style="background: #111"><p id=x>Words</p><p id=y>More</p></div>');
  onTestFinished(() => {
    vi.restoreAllMocks();
    stopper.abort();
    box.remove();
  });
  const asked: Element[] = [];
  const coloured = () => hosts.filter((host) => host?.element.dataset["theme"] !== undefined);
  const { getComputedStyle } = window;
  vi.spyOn(window, "getComputedStyle").mockImplementation((element) => {
    expect(coloured(), "a style that is asked for after a change").toEqual([]);
    asked.push(element);
    return getComputedStyle(element);
  });
  const options = { name: "panel", signal: stopper.signal, isInline: false };
  const hosts = ["#x", "#y"].map((id) => drawHost({ after: one(id, box) }, options, "Ours"));
  expect(asked).toEqual([]);
  await nextFrame();
  expect(hosts.map((host) => host?.element.dataset["theme"])).toEqual(["dark", "dark"]);
  expect(asked).toContain(box.firstElementChild);
  expect(asked.filter((element) => hosts.some((host) => host?.element === element))).toEqual([]);
});

it("what comes within a frame has the colours of the last before it, until it is looked at", async () => {
  const stopper = new AbortController();
  const dark = fromHtml('<div style="background: #111"><p id=dark>Words</p></div>');
  const light = fromHtml('<div style="background: #fff"><p id=light>Words</p></div>');
  onTestFinished(() => {
    stopper.abort();
    dark.remove();
    light.remove();
  });
  const draw = (id: string, box: HTMLElement) =>
    drawHost(
      { after: one(id, box) },
      { name: "panel", signal: stopper.signal, isInline: false },
      "Ours",
    );
  draw("#dark", dark);
  await nextFrame();
  const [next, other] = [draw("#dark", dark), draw("#light", light)];
  expect([next, other].map((host) => host?.element.dataset["theme"])).toEqual(["dark", "dark"]);
  await nextFrame();
  expect([next, other].map((host) => host?.element.dataset["theme"])).toEqual(["dark", "light"]);
});
