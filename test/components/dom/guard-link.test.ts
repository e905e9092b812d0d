import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { guardLink } from "@/utils/dom/guard-link";
import { fromHtml, one } from "./from-html";

let stop = new AbortController();
let tries = 0;
/** What the page's own handlers saw. */
let seen: string[] = [];
const onTry = () => {
  tries += 1;
};

beforeEach(() => {
  stop = new AbortController();
  tries = 0;
  seen = [];
  location.hash = "";
  const box = fromHtml(
    '<p>See <a id="bad" draggable="true" href="#away"><b>this</b></a> and <a id="good" href="#there">that</a></p><p id="drop">Drop here</p>',
  );
  for (const type of ["click", "auxclick", "dragstart"]) {
    box.addEventListener(type, (event) => {
      seen.push(type);
      // The test's own page must not go anywhere in a new tab.
      if (type !== "click") event.preventDefault();
    });
  }
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe("a defanged link leads nowhere and says so", () => {
  const ways: readonly (readonly [name: string, follow: () => Promise<void>])[] = [
    ["a click", () => userEvent.click(one("#bad b"))],
    ["a click with Ctrl", () => userEvent.click(one("#bad"), { modifiers: ["Control"] })],
    ["a middle click", () => userEvent.click(one("#bad"), { button: "middle" })],
    [
      "Enter",
      async () => {
        one("#bad").focus();
        await userEvent.keyboard("{Enter}");
      },
    ],
    ["a drag", () => userEvent.dragAndDrop(one("#bad"), one("#drop"))],
  ];
  it.each(ways)("%s", async (_, follow) => {
    guardLink(one("#bad"), "defang", onTry, stop.signal);
    await follow();
    expect(tries).toBeGreaterThan(0);
    expect(seen.filter((type) => type !== "click" || location.hash !== "")).toEqual([]);
    expect(location.hash).toBe("");
  });
});

it("reaches the page before it is guarded, so that the table above can fail", async () => {
  await userEvent.click(one("#bad"));
  expect(location.hash).toBe("#away");
  await userEvent.click(one("#bad"), { button: "middle" });
  await userEvent.dragAndDrop(one("#bad"), one("#drop"));
  expect(seen).toEqual(expect.arrayContaining(["click", "auxclick", "dragstart"]));
});

it("stops what a page's script clicks, and does not take it for the person", () => {
  guardLink(one("#bad"), "defang", onTry, stop.signal);
  one("#bad").click();
  one("#bad").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  expect(location.hash).toBe("");
  expect(tries).toBe(0);
});

it("leaves other links alone", async () => {
  guardLink(one("#bad"), "defang", onTry, stop.signal);
  await userEvent.click(one("#good"));
  expect(location.hash).toBe("#there");
  expect(tries).toBe(0);
});

it("marks a link that is only warned of, and lets it work", async () => {
  guardLink(one("#bad"), "warn", onTry, stop.signal);
  expect(one("#bad").getAttribute("data-threadkeeper-link")).toBe("warn");
  await userEvent.click(one("#bad"));
  expect(location.hash).toBe("#away");
});

it("stops a link inside a shadow root of the page", async () => {
  const host = document.createElement("div");
  const link = document.createElement("a");
  link.href = "#away";
  link.textContent = "inside";
  host.attachShadow({ mode: "open" }).append(link);
  document.body.append(host);
  guardLink(link, "defang", onTry, stop.signal);
  await userEvent.click(link);
  expect(location.hash).toBe("");
  expect(tries).toBe(1);
});

it.each([
  ["when it is released", (guarded: { release(): void }) => guarded.release()],
  ["when everything of ours ends", () => stop.abort()],
])("works again %s, and is as it was", async (_, end) => {
  const before = one("#bad").outerHTML;
  end(guardLink(one("#bad"), "defang", onTry, stop.signal));
  expect(one("#bad").outerHTML).toBe(before);
  await userEvent.click(one("#bad"));
  expect(location.hash).toBe("#away");
  expect(tries).toBe(0);
});

it("keeps stopping one link when another is released", async () => {
  guardLink(one("#bad"), "defang", onTry, stop.signal);
  guardLink(one("#good"), "defang", onTry, stop.signal).release();
  await userEvent.click(one("#bad"));
  expect(location.hash).toBe("");
  expect(tries).toBe(1);
});

it("guards ten thousand links without slowing each click down", () => {
  const links = Array.from({ length: 10_000 }, () => document.createElement("a"));
  document.body.append(...links);
  for (const link of links) guardLink(link, "defang", onTry, stop.signal);
  // The least of three, so that it is the code that is judged and not the machine.
  const rounds = [0, 100, 200].map((first) => {
    const startedAt = performance.now();
    for (let click = 0; click < 100; click += 1) links[first + click]?.click();
    return performance.now() - startedAt;
  });
  expect(Math.min(...rounds)).toBeLessThan(200);
});
