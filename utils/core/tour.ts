import type { ViewerRole } from "@/utils/core/policy";

/** What a step points at; the page may show none of it, and the words are true then as well. */
export type TourTarget = "mark" | "bar" | "chip" | "tools" | "pin";

export interface TourStep {
  /** Message id of its words. */
  readonly id: string;
  readonly target: TourTarget | undefined;
}

const steps: Readonly<Record<ViewerRole, readonly TourStep[]>> = {
  reader: [
    { id: "ui_tour_reader_mark", target: "mark" },
    { id: "ui_tour_reader_bar", target: "bar" },
    { id: "ui_tour_popup", target: undefined },
  ],
  moderator: [
    { id: "ui_tour_chip", target: "chip" },
    { id: "ui_tour_tools", target: "tools" },
    { id: "ui_tour_keyboard", target: undefined },
  ],
  editor: [
    { id: "ui_tour_chip", target: "chip" },
    { id: "ui_tour_pin", target: "pin" },
    { id: "ui_tour_keyboard", target: undefined },
  ],
};

/** The steps after the first card, which says what was found. A minute's reading at most. */
export function tourFor(role: ViewerRole): readonly TourStep[] {
  return steps[role];
}
