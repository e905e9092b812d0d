import { createTurns } from "@/utils/core/in-turn";

/** Steps of the queue come one after the other: an undo is of what was asked for before it. */
export const inStepTurn = createTurns();
