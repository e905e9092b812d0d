/** What a reader may want done with findings of a kind, the mildest first. */
export const readerModes = ["show", "label", "strip", "collapse", "hide"] as const;
export type ReaderMode = (typeof readerModes)[number];

/** The article is the site's own: nothing in it is taken away without a note in its place. */
export const articleModes = ["show", "label", "collapse"] as const satisfies readonly ReaderMode[];
export type ArticleMode = (typeof articleModes)[number];
