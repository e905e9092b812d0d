import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { hideComment } from "@/utils/dom/hide-comment";
import { fromHtml, one, seenText, shapeOf } from "./from-html";
import { adoptPageStyles } from "./page-sheet";

beforeAll(adoptPageStyles);
afterEach(() => document.body.replaceChildren());

const isItem = (element: Element) => element.classList.contains("c");
const parent = "<b>Bradley</b><p>Buy now!</p>";
const reply = '<div class="c">A useful reply</div>';

describe("hideComment hides a parent and keeps its replies", () => {
  const cases: readonly (readonly [name: string, html: string])[] = [
    ["inside a list of children", `${parent}<ol class="children"><li>${reply}</li></ol>`],
    ["inside the parent's own body", `<div><div>${parent}<section>${reply}</section></div></div>`],
    ["before the parent's own text", `${reply}${parent}`],
    ["beside loose text", `Buy now! ${reply} Really, buy now!`],
    [
      "without an id that a selector could find",
      `${parent}<div><div><div>${reply}</div></div></div>`,
    ],
  ];
  it.each(cases)("%s", (_, html) => {
    const box = fromHtml(`<article class="c" id="top">${html}</article>`);
    const before = shapeOf(box);
    const hidden = hideComment(one("#top", box), isItem);
    expect(seenText(box)).toBe("A useful reply");
    hidden?.restore();
    expect(shapeOf(box)).toBe(before);
  });
});

it("hides a comment without replies, and says where its notice goes: before what is first", () => {
  const box = fromHtml(
    `<ul><li class="c" id="top"><div>${parent}</div><footer>Reply</footer></li></ul>`,
  );
  const hidden = hideComment(one("#top", box), isItem);
  expect(seenText(box)).toBe("");
  expect(hidden?.at).toBe(one("#top > div", box));
});

it("says the first place in the page's order even where a deeper part comes first", () => {
  const box = fromHtml(
    `<div class="c" id="top"><div><i>Author</i><div>${reply}</div></div><p>Buy now!</p></div>`,
  );
  expect(hideComment(one("#top", box), isItem)?.at).toBe(one("i", box));
});

it("keeps our own parts in view, because they say that something is hidden", () => {
  const box = fromHtml(
    `<div class="c" id="top"><div><div data-threadkeeper="hidden"></div>${parent}</div></div>`,
  );
  hideComment(one("#top", box), isItem);
  expect(one("[data-threadkeeper]", box).checkVisibility()).toBe(true);
  expect(seenText(box)).toBe("");
});

it("hides what a comment calls a part of ours: ours hold no words", () => {
  const box = fromHtml(
    `<div class="c" id="top"><div>${parent}<div data-threadkeeper="label">Buy pills</div></div></div>`,
  );
  hideComment(one("#top", box), isItem);
  expect(seenText(box)).toBe("");
});

it("leaves no empty box where nothing is to be left of a comment", () => {
  const box = fromHtml(
    `<ul><li class="c" id="top"><i data-threadkeeper="label"></i>${parent}</li></ul>`,
  );
  const hidden = hideComment(one("#top", box), isItem, true);
  expect(one("#top", box).checkVisibility()).toBe(false);
  hidden?.restore();
  expect(one("#top", box).checkVisibility()).toBe(true);
});

it("keeps the replies of a comment of which nothing is to be left", () => {
  const box = fromHtml(`<ul><li class="c" id="top">${parent}<ul><li>${reply}</li></ul></li></ul>`);
  hideComment(one("#top", box), isItem, true);
  expect(seenText(box)).toBe("A useful reply");
});

describe("a comment of which nothing is to be left, and all of its replies as well", () => {
  const html = `<ul><li class="c" id="top">${parent}<ul><li class="c" id="mid"><p>Buy more</p><div>
    <article class="c" id="low"><p>Buy all</p></article></div></li></ul></li></ul>`;
  const hide = (id: string, box: HTMLElement) => hideComment(one(id, box), isItem, true);
  const ids = ["#top", "#mid", "#low"];

  it.each([[ids], [ids.toReversed()]])("leaves no empty box, hidden in the order %s", (order) => {
    const box = fromHtml(html);
    const before = shapeOf(box);
    const hidden = order.map((id) => hide(id, box));
    expect(one("#top", box).checkVisibility()).toBe(false);
    for (const one of hidden) one?.restore();
    expect(shapeOf(box)).toBe(before);
  });

  it("is in view again around a reply that is shown again", () => {
    const box = fromHtml(html);
    const [, , low] = ids.map((id) => hide(id, box));
    low?.restore();
    expect(one("#low", box).checkVisibility()).toBe(true);
    expect(seenText(box)).toBe("Buy all");
  });

  it.each(["mid", "low"])("stays around %s, which keeps a notice in its place", (id) => {
    const box = fromHtml(html);
    for (const other of ids) hideComment(one(other, box), isItem, other !== `#${id}`);
    expect(one(`#${id}`, box).checkVisibility()).toBe(true);
  });

  it("stays around a reply that comes later", () => {
    const box = fromHtml(html);
    for (const id of ids) hide(id, box);
    one("#mid > div", box).insertAdjacentHTML("beforeend", reply);
    expect(seenText(box)).toBe("A useful reply");
  });

  it("goes with a part of ours, as one without replies does", () => {
    const box = fromHtml(html);
    one("#mid", box).insertAdjacentHTML("afterbegin", '<i data-threadkeeper="label"></i>');
    for (const id of ids) hide(id, box);
    expect(one("#top", box).checkVisibility()).toBe(false);
  });
});

it("has nothing to hide in an empty comment", () => {
  const box = fromHtml('<div class="c" id="top"> </div>');
  expect(hideComment(one("#top", box), isItem)).toBeUndefined();
});

it("looks at a thread nested five hundred deep of which one comment is left in no long time", () => {
  const box = fromHtml(`${'<div class="c"><p>words</p>'.repeat(500)}<b class="c">deepest</b>`);
  const startedAt = performance.now();
  for (const item of box.querySelectorAll("div.c")) hideComment(item, isItem, true);
  expect(seenText(box)).toBe("deepest");
  one("b.c", box).setAttribute("data-threadkeeper-hidden", "comment");
  expect(one("div.c", box).checkVisibility()).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

it("hides the top of a thread nested two thousand deep in linear time, without overflowing", () => {
  let inner = document.createElement("div");
  inner.className = "c";
  inner.textContent = "deepest";
  for (let depth = 0; depth < 2_000; depth += 1) {
    const outer = document.createElement("div");
    const text = document.createElement("p");
    text.textContent = "words";
    outer.append(text, inner);
    inner = outer;
  }
  inner.id = "top";
  document.body.append(inner);
  const startedAt = performance.now();
  const hidden = hideComment(inner, isItem);
  expect(one(".c").closest("[data-threadkeeper-hidden]")).toBeNull();
  expect(document.querySelectorAll('[data-threadkeeper-hidden="comment"]')).toHaveLength(2_000);
  hidden?.restore();
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
