import { createElement, useState } from "react";

export interface ReactComment {
  readonly id: number;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/** What a test may do to the list; the page has it as `window.comments`. */
export interface Controls {
  /** Draws the same comments again, with new elements for all of them. */
  remount(): void;
  /** Draws other comments. */
  show(comments: readonly ReactComment[]): void;
  /** Sets every class anew: what anybody else wrote into the attributes is gone. */
  restyle(): void;
}

/** A list of comments as a React application draws one: hashed classes, ids in `data-`. */
export function CommentsApp(props: {
  readonly comments: readonly ReactComment[];
  readonly onReady?: (controls: Controls) => void;
}) {
  const [comments, show] = useState(props.comments);
  const [round, setRound] = useState(0);
  const [style, setStyle] = useState(0);
  props.onReady?.({
    show,
    remount: () => setRound((before) => before + 1),
    restyle: () => setStyle((before) => before + 1),
  });
  return createElement(
    "section",
    { "aria-label": "Comments", className: `Comments_root__x${style}` },
    createElement("h2", null, `${comments.length} comments`),
    createElement(
      "ul",
      { key: round, className: "Comments_list__k2" },
      comments.map((comment) => createElement(Row, { key: comment.id, comment, style })),
    ),
    createElement("textarea", { "aria-label": "Your comment" }),
  );
}

function Row({ comment, style }: { readonly comment: ReactComment; readonly style: number }) {
  const { id, author, paragraphs } = comment;
  return createElement(
    "li",
    { className: `Row_row__a1 Row_round__${style}`, "data-comment-id": id, hidden: false },
    createElement("a", { className: "Row_author__b2", href: `/people/${id}` }, author),
    createElement("time", { dateTime: `2026-02-03T08:${10 + id}:00Z` }, "3 Feb"),
    createElement(
      "div",
      { className: "Row_body__c3" },
      paragraphs.map((text, at) => createElement("p", { key: at }, text)),
    ),
    createElement("button", { type: "button" }, "Reply"),
  );
}
