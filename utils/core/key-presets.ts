import type { Command, KeyBinding } from "@/utils/core/key-map";

/** The preset "WordPress": the letters of its own comment screen where it has them. */
export const wordpressKeys: readonly KeyBinding[] = [
  { command: "next", keys: ["j"] },
  { command: "previous", keys: ["k"] },
  { command: "next-flagged", keys: ["Shift+J"] },
  { command: "previous-flagged", keys: ["Shift+K"] },
  { command: "approve", keys: ["a"] },
  { command: "label", keys: ["l"] },
  { command: "strip", keys: ["h"] },
  { command: "hold", keys: ["u"] },
  { command: "spam", keys: ["s"] },
  { command: "trash", keys: ["d"] },
  { command: "pin", keys: ["p"] },
  { command: "note", keys: ["m"] },
  { command: "why", keys: ["w"] },
  { command: "undo", keys: ["z"] },
  { command: "redo", keys: ["Shift+Z"] },
  { command: "claim", keys: ["c"] },
  { command: "select", keys: ["x"] },
  { command: "select-all", keys: ["Shift+X"] },
  { command: "reason-1", keys: ["1"] },
  { command: "reason-2", keys: ["2"] },
  { command: "reason-3", keys: ["3"] },
  { command: "reason-4", keys: ["4"] },
  { command: "reason-5", keys: ["5"] },
  { command: "reason-6", keys: ["6"] },
  { command: "reason-7", keys: ["7"] },
  { command: "reason-8", keys: ["8"] },
  { command: "reason-9", keys: ["9"] },
  { command: "search", keys: ["/"] },
  { command: "help", keys: ["?"] },
  { command: "leave", keys: ["Escape"] },
];

/** Keys of Coral's own moderation screen, where it has them; reject marks as spam. */
const coralKeys: Partial<Record<Command, readonly string[]>> = {
  approve: ["d"],
  spam: ["f"],
  trash: ["Shift+F"],
  search: ["/", "s"],
};

export const keyPresets = ["wordpress", "coral", "off"] as const;
export type KeyPreset = (typeof keyPresets)[number];

/** The keys of a preset. With "off", single letters do nothing (WCAG 2.1.4); Escape still leaves. */
export function presetKeys(preset: KeyPreset): readonly KeyBinding[] {
  switch (preset) {
    case "wordpress":
      return wordpressKeys;
    case "coral":
      return wordpressKeys.map(({ command, keys }) => ({
        command,
        keys: coralKeys[command] ?? keys,
      }));
    case "off":
      return wordpressKeys.filter(({ command }) => command === "leave");
  }
}
