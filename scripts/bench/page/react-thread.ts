import { createElement, Fragment, useState } from "react";
import { createRoot } from "react-dom/client";

/** What a bench page gives its own React application, bundled by `make-pages.ts`. */
interface Remark {
  readonly id: number;
  readonly author: string;
  readonly html: string;
}

declare global {
  interface Window {
    remarks: readonly Remark[];
    insertRemarks(more: readonly Remark[]): void;
  }
}

const h = createElement;

function Comment({ id, author, html }: Remark) {
  return h(
    "li",
    { id: `comment-${id}`, className: "comment depth-1" },
    h(
      "article",
      { id: `div-comment-${id}`, className: "comment-body" },
      h(
        "footer",
        { className: "comment-meta" },
        h("b", { className: "fn" }, author),
        h("time", { dateTime: "2026-02-11T09:35:00+00:00" }, "February 11"),
      ),
      h("div", { className: "comment-content", dangerouslySetInnerHTML: { __html: html } }),
      h("div", { className: "reply" }, h("button", { type: "button" }, "Reply")),
    ),
  );
}

function Thread() {
  const [remarks, setRemarks] = useState(window.remarks);
  window.insertRemarks = (more) => setRemarks((known) => [...more, ...known]);
  return h(
    Fragment,
    null,
    h("h2", null, `${remarks.length} comments`),
    h(
      "ol",
      { className: "comment-list" },
      remarks.map((one) => h(Comment, { key: one.id, ...one })),
    ),
  );
}

const place = document.querySelector("#comments");
if (place !== null) createRoot(place).render(h(Thread));
