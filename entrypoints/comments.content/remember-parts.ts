import { type Signal, signal } from "@preact/signals";
import type { PanelPart } from "@/components/CommentPanel";
import type { SessionContext } from "./session-context";

/** Which part of a comment's panel is open, also while the panel is out of the page. */
export function rememberParts(): SessionContext["partOf"] {
  const parts = new Map<string, Signal<PanelPart | undefined>>();
  return (key) => {
    const known = parts.get(key) ?? signal<PanelPart | undefined>(undefined);
    parts.set(key, known);
    return known;
  };
}
