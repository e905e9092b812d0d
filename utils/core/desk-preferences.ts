import type { Command, KeyBinding } from "@/utils/core/key-map";
import { type KeyPreset, presetKeys } from "@/utils/core/key-presets";
import { defaultReasons } from "@/utils/core/reasons";

/** How somebody likes to work: keys and reasons. Kept on this device. */
export interface DeskPreferences {
  readonly preset: KeyPreset;
  /** Commands whose keys differ from the preset's; an empty list leaves a command without one. */
  readonly changed: Readonly<Partial<Record<Command, readonly string[]>>>;
  /** The letter that starts review mode, with Alt and Shift. */
  readonly start: string;
  /** For the keys 1–9, in their order. */
  readonly reasons: readonly string[];
}

export const defaultDesk: DeskPreferences = {
  preset: "wordpress",
  changed: {},
  start: "M",
  reasons: defaultReasons,
};

/** What a page or panel needs of them. */
export interface Desk {
  readonly bindings: readonly KeyBinding[];
  readonly start: string;
  readonly reasons: readonly string[];
}

/** The keys as they stand. Example: preset "coral", changed { pin: ["q"] } → "d" approves, "q" pins. */
export function deskOf({ preset, changed, start, reasons }: DeskPreferences): Desk {
  const bindings = presetKeys(preset).map(({ command, keys }) => ({
    command,
    keys: changed[command] ?? keys,
  }));
  return { bindings, start, reasons };
}
