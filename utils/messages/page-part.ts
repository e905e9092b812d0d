/** Scripts of ours that a page gets only when it needs them: `<part>.js`. */
export const pageParts = ["learner", "panel", "pins", "report", "carrier", "patch"] as const;

export type PagePart = (typeof pageParts)[number];
