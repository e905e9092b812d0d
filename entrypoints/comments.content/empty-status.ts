import type { PageStatus } from "@/utils/messages/protocol";

/** Of a page on which no comments were found. */
export const emptyStatus: PageStatus = {
  adapter: null,
  comments: 0,
  unknown: 0,
  flagged: 0,
  undecided: 0,
  hidden: 0,
  byKind: {},
  saveState: "saved",
  frames: [],
  canWriteToSite: false,
};
