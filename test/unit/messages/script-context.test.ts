import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ContentScriptContext } from "@/utils/messages/script-context";

const { browser } = vi.hoisted(() => ({
  browser: { runtime: { id: "abc" } as { id: string | undefined } },
}));
vi.mock("wxt/browser", () => ({ browser }));

/** What a page hears that listens to everything it can name. */
let heard: string[];

beforeEach(() => {
  const page = new EventTarget();
  heard = [];
  page.addEventListener("threadkeeper-begun", ({ type }) => heard.push(type));
  vi.stubGlobal("document", page);
  vi.stubGlobal("postMessage", (message: unknown) => heard.push(JSON.stringify(message)));
  browser.runtime.id = "abc";
});

afterEach(() => {
  vi.unstubAllGlobals();
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (name.startsWith("threadkeeper")) delete (globalThis as Record<string, unknown>)[name];
  }
});

it("ends when its script is put into the page once more, and by no other script of ours", () => {
  const first = new ContentScriptContext("comments");
  const other = new ContentScriptContext("veil");
  expect(first.isValid).toBe(true);
  const second = new ContentScriptContext("comments");
  expect(first.signal.aborted).toBe(true);
  expect([second.isValid, other.isValid]).toEqual([true, true]);
});

it("notices that the extension has gone when it is asked", () => {
  const context = new ContentScriptContext("comments");
  browser.runtime.id = undefined;
  expect(context.signal.aborted).toBe(false);
  expect(context.isInvalid).toBe(true);
  expect(context.signal.aborted).toBe(true);
});

it("makes room for the next version as soon as that begins, in a world of its own", () => {
  const orphan = new ContentScriptContext("comments");
  browser.runtime.id = undefined;
  document.dispatchEvent(new Event("threadkeeper-begun"));
  expect(orphan.signal.aborted).toBe(true);
});

it("is not ended by a page that says the same", () => {
  const context = new ContentScriptContext("comments");
  document.dispatchEvent(new CustomEvent("threadkeeper-begun", { detail: { name: "comments" } }));
  expect(context.signal.aborted).toBe(false);
});

it("says nothing for a loader, so that no page knows of us before there is anything to do", () => {
  for (const name of ["loader", "picked-loader"]) new ContentScriptContext(name);
  expect(heard).toEqual([]);
  new ContentScriptContext("comments");
  expect(heard).toEqual(["threadkeeper-begun"]);
});
