import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandFor as commandOf, type KeyBinding, type KeyPress } from "@/utils/core/key-map";
import { wordpressKeys } from "@/utils/core/key-presets";

const commandFor = (press: KeyPress, bindings: readonly KeyBinding[] = wordpressKeys) =>
  commandOf(press, bindings);

interface Given extends Partial<Omit<KeyPress, "composedPath" | "getModifierState">> {
  readonly path?: readonly unknown[];
  readonly altGraph?: boolean;
}

function press(key: string, code: string, given: Given = {}): KeyPress {
  const { path = [], altGraph = false, ...rest } = given;
  return {
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    keyCode: 0,
    repeat: false,
    defaultPrevented: false,
    ...rest,
    getModifierState: (name) => altGraph && name === "AltGraph",
    composedPath: () => path,
  };
}

const shift = { shiftKey: true };

describe("commandFor", () => {
  it.each([
    ["j", "KeyJ", {}, "next"],
    ["k", "KeyK", {}, "previous"],
    ["J", "KeyJ", shift, "next-flagged"],
    ["K", "KeyK", shift, "previous-flagged"],
    ["a", "KeyA", {}, "approve"],
    ["u", "KeyU", {}, "hold"],
    ["s", "KeyS", {}, "spam"],
    ["d", "KeyD", {}, "trash"],
    ["l", "KeyL", {}, "label"],
    ["h", "KeyH", {}, "strip"],
    ["p", "KeyP", {}, "pin"],
    ["w", "KeyW", {}, "why"],
    ["m", "KeyM", {}, "note"],
    ["c", "KeyC", {}, "claim"],
    ["x", "KeyX", {}, "select"],
    ["X", "KeyX", shift, "select-all"],
    ["z", "KeyZ", {}, "undo"],
    ["Z", "KeyZ", shift, "redo"],
    ["1", "Digit1", {}, "reason-1"],
    ["9", "Digit9", {}, "reason-9"],
    ["/", "Slash", {}, "search"],
    ["?", "Slash", shift, "help"],
    ["Escape", "Escape", {}, "leave"],
  ] as const)("reads %s (%s) as the preset WordPress says", (key, code, given, command) => {
    expect(commandFor(press(key, code, given))).toBe(command);
  });

  it.each([
    ["AZERTY's a, where QWERTY has q", "a", "KeyQ", {}, "approve"],
    ["AZERTY's q, where QWERTY has a", "q", "KeyA", {}, undefined],
    ["QWERTZ's z, where QWERTY has y", "z", "KeyY", {}, "undo"],
    ["AZERTY's unshifted 1", "&", "Digit1", {}, "reason-1"],
    ["AZERTY's unshifted 2", "é", "Digit2", {}, "reason-2"],
    ["AZERTY's shifted 1", "1", "Digit1", shift, "reason-1"],
    ["the shifted 1 of QWERTY, an exclamation mark", "!", "Digit1", shift, undefined],
    ["zero, which is no reason", "0", "Digit0", {}, undefined],
    ["the German ? on the key of ß", "?", "Minus", shift, "help"],
    ["the German / on Shift+7", "/", "Digit7", shift, "search"],
    ["Russian о where j is", "о", "KeyJ", {}, "next"],
    ["Russian О with Shift", "О", "KeyJ", shift, "next-flagged"],
    ["Arabic ش where a is", "ش", "KeyA", {}, "approve"],
    ["Hebrew ש where a is", "ש", "KeyA", {}, "approve"],
    ["Greek ς where w is", "ς", "KeyW", {}, "why"],
    ["Hangul ㅈ where w is", "ㅈ", "KeyW", {}, "why"],
    ["the Arabic digit 3", "٣", "Digit3", {}, "reason-3"],
    ["Arabic ؟ where / is, with Shift", "؟", "Slash", shift, "help"],
    ["Caps Lock without Shift", "J", "KeyJ", {}, "next"],
    ["Caps Lock with Shift", "j", "KeyJ", shift, "next-flagged"],
    ["the number pad", "4", "Numpad4", {}, "reason-4"],
  ] as const)("understands %s", (_, key, code, given, command) => {
    expect(commandFor(press(key, code, given))).toBe(command);
  });

  it.each([
    ["a key that means nothing", press("q", "KeyQ")],
    ["a name of Object.prototype", press("constructor", "")],
    ["Control", press("s", "KeyS", { ctrlKey: true })],
    ["Command", press("s", "KeyS", { metaKey: true })],
    ["Alt", press("s", "KeyS", { altKey: true })],
    ["AltGr", press("s", "KeyS", { altGraph: true })],
    ["an input method that composes", press("s", "KeyS", { isComposing: true })],
    ["an input method by its key code", press("s", "KeyS", { keyCode: 229 })],
    ["an input method by its key name", press("Process", "KeyS")],
    ["a key the page has handled", press("s", "KeyS", { defaultPrevented: true })],
    ["a dead key", press("Dead", "KeyS")],
    ["a key held down", press("s", "KeyS", { repeat: true })],
    ["a text field", press("s", "KeyS", { path: [{ localName: "input", type: "text" }] })],
    ["a search field", press("s", "KeyS", { path: [{ localName: "input", type: "search" }] })],
    ["a text area", press("s", "KeyS", { path: [{ localName: "textarea" }] })],
    ["a choice", press("s", "KeyS", { path: [{ localName: "select" }] })],
    ["an editor", press("s", "KeyS", { path: [{ localName: "p", isContentEditable: true }] })],
    [
      "a made-up text box",
      press("s", "KeyS", { path: [{}, { localName: "div", role: "textbox" }] }),
    ],
  ])("lets %s be", (_, given) => {
    expect(commandFor(given)).toBeUndefined();
  });

  it("hears keys on a check box, a button and an ordinary element", () => {
    for (const target of [
      { localName: "input", type: "checkbox" },
      { localName: "button", role: null },
      { localName: "p", isContentEditable: false },
      null,
    ]) {
      expect(commandFor(press("a", "KeyA", { path: [target] }))).toBe("approve");
    }
  });

  it("goes on moving while a movement key is held", () => {
    expect(commandFor(press("j", "KeyJ", { repeat: true }))).toBe("next");
  });

  it("takes other bindings", () => {
    const bindings: KeyBinding[] = [{ command: "spam", keys: ["f"] }];
    expect(commandFor(press("f", "KeyF"), bindings)).toBe("spam");
    expect(commandFor(press("s", "KeyS"), bindings)).toBeUndefined();
  });

  it("gives no key two meanings", () => {
    const keys = wordpressKeys.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("answers with a command of the map or nothing, whatever is pressed", () => {
    const commands = wordpressKeys.map(({ command }) => command);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (key, code, shiftKey) => {
        const command = commandFor(press(key, code, { shiftKey }));
        expect(command === undefined || commands.includes(command)).toBe(true);
      }),
    );
  });
});
