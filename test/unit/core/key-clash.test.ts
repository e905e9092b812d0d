import { describe, expect, it } from "vitest";
import { defaultDesk, deskOf } from "@/utils/core/desk-preferences";
import { findClash, isForbidden, startTakenBy, writtenKey } from "@/utils/core/key-clash";
import type { Command } from "@/utils/core/key-map";
import { keyPresets, presetKeys, wordpressKeys } from "@/utils/core/key-presets";

describe("giving a key to a command", () => {
  it.each<[string, string, Command, object | undefined]>([
    ["a free letter", "y", "pin", undefined],
    ["its own key again", "p", "pin", undefined],
    ["a letter of another alphabet", "ж", "pin", undefined],
    ["one that another command has", "a", "pin", { type: "own", command: "approve" }],
    [
      "a letter with Shift that another has",
      "Shift+J",
      "pin",
      { type: "own", command: "next-flagged" },
    ],
    ["Tab, which moves the focus", "Tab", "pin", { type: "browser" }],
    ["Enter, which presses buttons", "Enter", "pin", { type: "browser" }],
    ["an arrow, which moves in a toolbar", "ArrowDown", "pin", { type: "browser" }],
    ["the key that Firefox searches with", "'", "pin", { type: "browser" }],
    ["a function key", "F5", "pin", { type: "browser" }],
    ["Escape for anything but leaving", "Escape", "pin", { type: "browser" }],
    ["Escape for leaving", "Escape", "leave", undefined],
    ["a name that is no character", "MediaPlay", "pin", { type: "impossible" }],
    ["what WordPress replies with", "r", "pin", { type: "wordpress", meaning: "reply" }],
    [
      "what WordPress decides with on all that are selected",
      "Shift+S",
      "pin",
      { type: "wordpress", meaning: "all_spam" },
    ],
    ["what it selects with, for what we select with", "x", "select", undefined],
    ["our own preset's key for redo", "Shift+Z", "redo", undefined],
    ["what WordPress edits with", "e", "label", { type: "wordpress", meaning: "edit" }],
  ])("%s", (_, key, command, expected) => {
    expect(findClash(key, command, wordpressKeys)).toEqual(expected);
  });

  it("warns of WordPress's keys and forbids the others", () => {
    expect(isForbidden(findClash("r", "pin", wordpressKeys))).toBe(false);
    expect(isForbidden(findClash("a", "pin", wordpressKeys))).toBe(true);
    expect(isForbidden(undefined)).toBe(false);
  });

  it("says nothing of WordPress to those who work as in Coral", () => {
    expect(findClash("r", "pin", presetKeys("coral"), false)).toBeUndefined();
  });
});

describe("a press is written", () => {
  const press = { key: "j", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  it.each([
    ["a letter", press, "j"],
    ["with Shift", { ...press, key: "J", shiftKey: true }, "Shift+J"],
    ["with Caps Lock", { ...press, key: "J" }, "j"],
    ["a sign that Shift makes", { ...press, key: "?", shiftKey: true }, "?"],
    ["Shift alone", { ...press, key: "Shift", shiftKey: true }, undefined],
    ["with Ctrl", { ...press, ctrlKey: true }, undefined],
    ["a dead key", { ...press, key: "Dead" }, undefined],
  ])("%s", (_, one, expected) => {
    expect(writtenKey(one)).toBe(expected);
  });
});

it.each(keyPresets)("the preset %s gives no key twice, and always a way out", (preset) => {
  const bindings = presetKeys(preset);
  const keys = bindings.flatMap((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(bindings.find(({ command }) => command === "leave")?.keys).toEqual(["Escape"]);
});

it("Coral's keys approve with d and reject with f", () => {
  const { bindings } = deskOf({ ...defaultDesk, preset: "coral" });
  const commandOf = (key: string) => bindings.find(({ keys }) => keys.includes(key))?.command;
  expect([commandOf("d"), commandOf("f"), commandOf("a")]).toEqual(["approve", "spam", undefined]);
});

it("what a person changed goes before the preset, and may be nothing", () => {
  const { bindings } = deskOf({ ...defaultDesk, changed: { pin: ["q"], why: [] } });
  const keysOf = (wanted: Command) => bindings.find(({ command }) => command === wanted)?.keys;
  expect([keysOf("pin"), keysOf("why"), keysOf("approve")]).toEqual([["q"], [], ["a"]]);
});

it("the letters that start review mode are held against browsers, the queue and WordPress's editor", () => {
  expect(["M", "Q", "T", "H", "J"].map(startTakenBy)).toEqual([
    undefined,
    "queue",
    "browser",
    "wordpress",
    undefined,
  ]);
});
