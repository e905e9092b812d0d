import type { ComponentChild } from "preact";

/** One component in one state. `place` says which stylesheet it wears, and where it stands. */
export interface Scene {
  readonly name: string;
  readonly place: "comment" | "line" | "bar" | "own-page" | "picker" | "queue" | "tour";
  readonly draw: () => ComponentChild;
}

export function scene(name: string, place: Scene["place"], draw: Scene["draw"]): Scene {
  return { name, place, draw };
}

/** For callbacks nobody is interested in. */
export const nothing = (): undefined => undefined;
