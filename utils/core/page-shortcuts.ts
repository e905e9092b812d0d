import type { KeyBinding } from "@/utils/core/key-map";

/**
 * Keys that a page says it has itself and that are ours in review mode too, as they are shown: the
 * one that starts it by `accesskey` (pressed with Alt+Shift in Firefox, and in Chromium where Alt
 * alone is taken), all of them by `aria-keyshortcuts`. Pages that say nothing cannot be asked; what
 * they have handled by then is left to them. Pure.
 *
 * Example: `clashesWith(["m s"], ["j Shift+K"], desk)` → `["Alt+Shift+M", "j", "Shift+K"]`.
 */
export function clashesWith(
  accessKeys: readonly string[],
  shortcuts: readonly string[],
  { start, bindings }: { readonly start: string; readonly bindings: readonly KeyBinding[] },
): string[] {
  const told = new Set([
    ...wordsOf(accessKeys).map((key) => `alt+shift+${key}`),
    ...wordsOf(shortcuts).map((key) => key.replace("shift+alt+", "alt+shift+")),
  ]);
  const ours = [`Alt+Shift+${start}`, ...bindings.flatMap(({ keys }) => keys)];
  return ours.filter((key) => told.has(key.toLowerCase()));
}

/** Both attributes hold a list, separated by spaces (HTML 6.6.3, WAI-ARIA 1.2). */
function wordsOf(lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.toLowerCase().split(/\s+/)).filter((word) => word !== "");
}
