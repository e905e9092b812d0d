import { expect, it } from "vitest";
import { defaultDesk, deskOf } from "@/utils/core/desk-preferences";
import { clashesWith } from "@/utils/core/page-shortcuts";

const desk = deskOf(defaultDesk);

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["a page without keys", [], [], []],
  ["an access key that is the one to start with", ["m"], [], ["Alt+Shift+M"]],
  ["one of several access keys", ["1 M"], [], ["Alt+Shift+M"]],
  ["access keys that are letters of ours: they want Alt", ["j", "k", "s"], [], []],
  ["letters of ours", [], ["j", "K ?"], ["j", "k", "?"]],
  ["a letter with Shift", [], ["Shift+J"], ["Shift+J"]],
  ["the start as a shortcut, in either order", [], ["Shift+Alt+M"], ["Alt+Shift+M"]],
  ["other modifiers, and other keys", [], ["Control+j", "Meta+S", "y", "ArrowDown"], []],
  ["what is no list at all", [" "], ["  "], []],
])("tells a clash with %s from none", (_, accessKeys, shortcuts, expected) => {
  expect(clashesWith(accessKeys, shortcuts, desk)).toEqual(expected);
});

it("goes by the keys as a person has changed them", () => {
  const changed = deskOf({ ...defaultDesk, start: "R", changed: { pin: ["y"] } });
  expect(clashesWith(["m r"], ["p y"], changed)).toEqual(["Alt+Shift+R", "y"]);
});
