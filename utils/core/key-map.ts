import { isEditable } from "./is-editable";

/** What a key can ask for in review mode. */
export type Command =
  | "next"
  | "previous"
  | "next-flagged"
  | "previous-flagged"
  | "approve"
  | "hold"
  | "spam"
  | "trash"
  | "label"
  | "strip"
  | "pin"
  | "why"
  | "note"
  | "claim"
  | "select"
  | "select-all"
  | "undo"
  | "redo"
  | "search"
  | "help"
  | "leave"
  | `reason-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/**
 * Keys that give one command, as they are shown: "j" alone, "Shift+J" with Shift; a character that
 * some layouts make with Shift and some without ("/", "?") stands for itself.
 */
export interface KeyBinding {
  readonly command: Command;
  readonly keys: readonly string[];
}

/** What {@link commandFor} reads of a `KeyboardEvent`. */
export interface KeyPress {
  /** What the layout made of the key: "j", "о", "Escape". */
  readonly key: string;
  /** Where the key is: "KeyJ", whatever the layout. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly repeat: boolean;
  readonly defaultPrevented: boolean;
  getModifierState(name: string): boolean;
  composedPath(): readonly unknown[];
}

/** 229 is what browsers report while an input method eats the key (UI Events, 7.3.1). */
const eatenByInputMethod = 229;
/** Commands that may go on for as long as a key is held; a decision needs a press of its own. */
const repeatable: readonly Command[] = ["next", "previous", "next-flagged", "previous-flagged"];

/**
 * The command of a key press; undefined while typing, in an input method, with modifiers, when the
 * page has handled the key already, or where the key means nothing.
 *
 * Letters go by what the layout makes of them, so "a" is where AZERTY has it; where a layout makes
 * no Latin letter, by the place of the key. Example: Russian "о" on the key `KeyJ` → "next".
 */
export function commandFor(press: KeyPress, bindings: readonly KeyBinding[]): Command | undefined {
  if (press.defaultPrevented || isInputMethod(press) || hasModifier(press)) return undefined;
  if (press.composedPath().some(isEditable)) return undefined;
  const command = namesOf(press)
    .map((name) => bindings.find(({ keys }) => keys.includes(name))?.command)
    .find((found) => found !== undefined);
  if (command === undefined || (press.repeat && !repeatable.includes(command))) return undefined;
  return command;
}

function isInputMethod(press: KeyPress): boolean {
  return press.isComposing || press.keyCode === eatenByInputMethod || press.key === "Process";
}

/** AltGr reads as Ctrl+Alt on Windows and as a modifier of its own elsewhere. */
function hasModifier(press: KeyPress): boolean {
  return press.ctrlKey || press.altKey || press.metaKey || press.getModifierState("AltGraph");
}

/** The names under which a press may stand in the map, the surest first. */
function namesOf({ key, code, shiftKey }: KeyPress): string[] {
  const letterName = (name: string) =>
    shiftKey ? `Shift+${name.toUpperCase()}` : name.toLowerCase();
  // Caps Lock turns letters round; Shift alone says what was meant.
  if (/^[a-z]$/i.test(key)) return [letterName(key)];
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined && isForeign(key)) return [key, letterName(letter)];
  const [, digit] = /^Digit([0-9])$/.exec(code) ?? [];
  // AZERTY has "&" where the 1 is: without Shift the place is meant.
  if (digit !== undefined && !shiftKey) return [key, digit];
  if (code === "Slash" && isForeign(key)) return [key, shiftKey ? "?" : "/"];
  return [key];
}

/** One character outside ASCII: a layout that has no Latin letter here. */
function isForeign(key: string): boolean {
  return [...key].length === 1 && (key.codePointAt(0) ?? 0) > 0x7f;
}
