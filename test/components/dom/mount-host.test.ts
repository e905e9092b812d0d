import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { type Host, mountHost } from "@/utils/dom/mount-host";
import { fromHtml, one, shapeOf } from "./from-html";
import { drawnPanel, mountPart } from "./mount-panel";
import { adoptPageStyles } from "./page-sheet";

let stop = new AbortController();
beforeAll(adoptPageStyles);
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe("mountHost stays out of places that allow certain children only", () => {
  it.each([
    ["an ordered list", "<ol><li id=x>1</li></ol>"],
    ["a list", "<ul><li id=x>1</li></ul>"],
    ["a menu", "<menu><li id=x>1</li></menu>"],
    ["a list of terms", "<dl><dt id=x>1</dt></dl>"],
    ["a table's body", "<table><tbody id=x><tr><td>1</td></tr></tbody></table>"],
    ["a table's head", "<table><thead><tr id=x><th>1</th></tr></thead></table>"],
    ["a table's row", "<table><tr><td id=x>1</td></tr></table>"],
    ["a choice", "<select><option id=x>1</option></select>"],
    ["a drawing", '<svg><g id="x"></g></svg>'],
    ["a picture", '<picture><img id="x" alt="" src="data:,"></picture>'],
  ])("%s", (_, html) => {
    const box = fromHtml(html);
    const before = shapeOf(box);
    const place = box.querySelector("#x") as Element;
    const options = { name: "panel", styles: "", signal: stop.signal };
    expect(mountHost({ after: place }, options)).toBeUndefined();
    expect(mountHost({ before: place }, options)).toBeUndefined();
    expect(shapeOf(box)).toBe(before);
  });

  it.each([
    ["an item of a list", "<ul><li><p id=x>1</p></li></ul>"],
    ["a cell", "<table><tr><td><p id=x>1</p></td></tr></table>"],
    ["an article", "<article><p id=x>1</p></article>"],
  ])("but not out of %s", (_, html) => {
    const box = fromHtml(html);
    expect(mountPart({ after: one("#x", box) }, stop.signal).element.previousElementSibling).toBe(
      one("#x", box),
    );
  });

  it("and has nowhere to go beside what is not in a page", () => {
    const loose = document.createElement("p");
    expect(
      mountHost({ after: loose }, { name: "x", styles: "", signal: stop.signal }),
    ).toBeUndefined();
  });
});

it("goes with its signal, and leaves the page as it was", () => {
  const box = fromHtml("<p id=x>1</p><p>2</p>");
  const before = shapeOf(box);
  mountPart({ after: one("#x", box) }, stop.signal);
  mountPart({ before: one("#x", box) }, stop.signal);
  expect(box.childElementCount).toBe(4);
  stop.abort();
  expect(shapeOf(box)).toBe(before);
});

it("keeps keys and clicks in our parts from the page's own shortcuts", async () => {
  const host = drawnPanel(stop.signal);
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(event.type);
  for (const type of ["keydown", "click", "input", "pointerdown"])
    document.addEventListener(type, hear);
  const tool = host.root.querySelector<HTMLElement>(".tool");
  await userEvent.click(tool as HTMLElement);
  await userEvent.keyboard("j");
  expect(heard).toEqual([]);
  await userEvent.click(one("#x"));
  expect(heard).toContain("click");
  for (const type of ["keydown", "click", "input", "pointerdown"])
    document.removeEventListener(type, hear);
});

it("prints the article with its pins and without our tools", async () => {
  const host = drawnPanel(stop.signal);
  const pins = mountPart({ before: one("#x") }, stop.signal, "pins");
  const label = mountPart({ before: one("#x") }, stop.signal, "label");
  const shown = (one: Host) => getComputedStyle(one.element).display !== "none";
  expect([host, pins, label].map(shown)).toEqual([true, true, true]);
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  expect([host, pins, label].map(shown)).toEqual([false, true, false]);
  await cdp().send("Emulation.setEmulatedMedia", { media: "" });
});
