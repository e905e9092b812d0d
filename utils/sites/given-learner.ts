import { frameSlot } from "@/utils/core/frame-slot";
import type { Learner } from "@/utils/sites/learner";

/** The learner of this frame, from its script on. */
export const givenLearner = frameSlot<Learner>("threadkeeperLearner");
