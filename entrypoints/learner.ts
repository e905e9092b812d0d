import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { givenLearner } from "@/utils/sites/given-learner";
import { learner } from "@/utils/sites/learner";

/**
 * What reads pages of systems that nobody described, a script of its own: pages of known systems
 * need not carry it. The background injects it beside us when no table fits a page.
 */
export default defineUnlistedScript(() => givenLearner.provide(learner));
