import type { Command, KeyBinding } from "@/utils/core/key-map";
import { wordpressKeys } from "@/utils/core/key-presets";

/** Why a key should not be given to a command. */
export type KeyClash =
  /** Another command of ours has it. */
  | { readonly type: "own"; readonly command: Command }
  /** The browser, or whoever uses it without a mouse, needs it. */
  | { readonly type: "browser" }
  /** WordPress's own comment screen gives it another meaning. */
  | { readonly type: "wordpress"; readonly meaning: string }
  /** Our keys are one character, or Escape. */
  | { readonly type: "impossible" };

/** Keys that move, activate or search in a browser, whatever the page does. "/" and "'" search in Firefox. */
const browserKeys =
  /^(?:Shift\+)?(?:Tab|Enter| |Space|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow\w+|F\d+|ContextMenu|Escape|')$/;

/** What WordPress's keys do and none of our commands does; message ids' ends. */
export const onlyWordpress = [
  "reply",
  "edit",
  "quick_edit",
  "all_approve",
  "all_spam",
  "all_delete",
  "all_trash",
  "all_untrash",
  "all_hold",
] as const;

/**
 * What the keys of WordPress's comment screen do (wp-admin/js/common: "Keyboard shortcuts"), as the
 * commands of ours that mean the same; a message id's end for what we have no command for.
 */
const wordpressMeanings: Readonly<Record<string, Command | (typeof onlyWordpress)[number]>> = {
  j: "next",
  k: "previous",
  a: "approve",
  s: "spam",
  d: "trash",
  z: "undo",
  u: "hold",
  r: "reply",
  e: "edit",
  q: "quick_edit",
  x: "select",
  "Shift+X": "select-all",
  "Shift+A": "all_approve",
  "Shift+S": "all_spam",
  "Shift+D": "all_delete",
  "Shift+T": "all_trash",
  "Shift+Z": "all_untrash",
  "Shift+U": "all_hold",
};

/** The first reason against giving `key` to `command`; undefined where there is none. */
export function findClash(
  key: string,
  command: Command,
  bindings: readonly KeyBinding[],
  isWordpressPreset = true,
): KeyClash | undefined {
  if (command === "leave" && key === "Escape") return undefined;
  if (browserKeys.test(key)) return { type: "browser" };
  if (!isKey(key)) return { type: "impossible" };
  const owner = bindings.find((one) => one.command !== command && one.keys.includes(key));
  if (owner !== undefined) return { type: "own", command: owner.command };
  const isPreset = wordpressKeys.some((one) => one.command === command && one.keys.includes(key));
  const meaning = isWordpressPreset && !isPreset ? wordpressMeanings[key] : undefined;
  return meaning === undefined || meaning === command
    ? undefined
    : { type: "wordpress", meaning: meaning.replaceAll("-", "_") };
}

/** A clash that forbids, where others only warn. */
export function isForbidden(clash: KeyClash | undefined): boolean {
  return clash !== undefined && clash.type !== "wordpress";
}

/** One visible character; letters as they are written in bindings. */
function isKey(key: string): boolean {
  if (/^Shift\+\p{Lu}$/u.test(key)) return true;
  return [...key].length === 1 && !/^[\p{Lu}\s\p{C}]$/u.test(key);
}

/**
 * How a press is written in bindings; undefined for a press of modifiers alone, or with them.
 *
 * Example: Shift and the key that gives "J" → "Shift+J"; Shift and "/" on an English layout → "?".
 */
export function writtenKey(press: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): string | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Dead"].includes(press.key)) {
    return undefined;
  }
  if (/^\p{L}$/u.test(press.key)) {
    return press.shiftKey ? `Shift+${press.key.toUpperCase()}` : press.key.toLowerCase();
  }
  return press.key;
}

/** Letters that browsers or WordPress take with Alt+Shift in some system. */
const takenStarts: Readonly<Record<string, string>> = {
  // Chromium: focus on the toolbar, the next inactive dialog; Firefox: access keys of pages.
  T: "browser",
  A: "browser",
  I: "browser",
  B: "browser",
  Q: "queue",
  // WordPress's editor: formatting by access keys.
  H: "wordpress",
  K: "wordpress",
  D: "wordpress",
  X: "wordpress",
  O: "wordpress",
  Z: "wordpress",
};

/** Who has Alt+Shift and this letter already: a message id's end, or undefined. */
export function startTakenBy(letter: string): string | undefined {
  return takenStarts[letter.toUpperCase()];
}
