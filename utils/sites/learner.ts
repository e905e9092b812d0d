import { inferAdapter } from "@/utils/sites/generic/infer-adapter";
import { adaptPicked } from "@/utils/sites/picked/adapt-picked";

/**
 * Makes tables from the page at hand, where no adapter describes it: from what a person picked, and
 * from the page alone. A seventh of our code for pages that are few: they load it on demand.
 */
export const learner = { inferAdapter, adaptPicked } as const;

export type Learner = typeof learner;
