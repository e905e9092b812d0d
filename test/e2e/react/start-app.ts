import { createElement } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { CommentsApp, type Controls, type ReactComment } from "./comments-app";

/** Runs in the page: takes over what the server drew, or draws it where the server drew nothing. */
const root = document.getElementById("app");
const data = document.getElementById("data")?.textContent ?? "[]";
const comments = JSON.parse(data) as readonly ReactComment[];
const onReady = (controls: Controls) => Object.assign(window, { comments: controls });
const app = createElement(CommentsApp, { comments, onReady });
if (root !== null) {
  const start = () => {
    if (root.firstElementChild === null) createRoot(root).render(app);
    else hydrateRoot(root, app, { onRecoverableError: (error) => console.error(error) });
  };
  // Late, as on pages with much script: by then we have been at work.
  if (location.search.includes("late")) Object.assign(window, { hydrate: start });
  else start();
}
