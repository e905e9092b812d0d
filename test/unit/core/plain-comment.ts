import type { Comment } from "@/utils/core/comment";
import type { PageDecisions } from "@/utils/core/decision";
import type { Detection } from "@/utils/core/detection";

/** A reader's comment with nothing remarkable about it; what a test is about is put over it. */
export function plainComment(id: string, more: Partial<Comment> = {}): Comment {
  return {
    id,
    key: `k${id}`,
    author: "Ann",
    authorUrl: null,
    isPostAuthor: false,
    role: "reader",
    depth: 1,
    parentId: null,
    time: null,
    text: `text of ${id}`,
    links: [],
    permalink: null,
    isPinned: false,
    isPending: false,
    ...more,
  };
}

/** What is said of a comment in which nothing was found. */
export const cleanDetection: Detection = {
  verdict: "clean",
  scores: { "sponsor-line": 0, promotional: 0, "unsafe-link": 0 },
  findings: [],
  failures: [],
};

/** A page on which nobody has decided anything. */
export function undecidedPage(site: string, post: string): PageDecisions {
  return { site, post, comments: {}, lines: {}, undoable: [], redoable: [] };
}
