import { fileURLToPath } from "node:url";
import { build } from "vite";
import { drawComment, remarkOf } from "./draw-comment.ts";

export interface BenchPage {
  readonly name: string;
  readonly comments: number;
  readonly html: string;
  /** The number of its first comment. */
  readonly first: number;
}

const names = ["wordpress", "react", "shadow"] as const;
/**
 * No two pages carry the same words: what a moderator has seen under another article is flagged, all
 * of it. A common multiple of what decides which comments have anything to be found.
 */
const apart = 37 * 40 * 100;

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Pages of three builds (a WordPress theme, a React application, a shadow root) in each size. */
export async function makePages(sizes: readonly number[]): Promise<BenchPage[]> {
  const react = await bundleReact();
  const draw = {
    wordpress: wordpressPage,
    react: (indexes: readonly number[]) => reactPage(indexes, react),
    shadow: shadowPage,
  };
  return sizes.flatMap((comments, size) =>
    names.map((name, at) => {
      const first = (size * names.length + at) * apart;
      const indexes = Array.from({ length: comments }, (_, index) => first + index);
      return { name, comments, first, html: draw[name](indexes) };
    }),
  );
}

async function bundleReact(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry: "scripts/bench/page/react-thread.ts", formats: ["iife"], name: "thread" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("The React page was not bundled.");
  return chunk.code;
}

function page(content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body class="single postid-1"><main><article class="post"><h1>Alarms</h1><div class="entry-content"><p>An article.</p></div></article>${content}</main></body></html>`;
}

const inScript = (value: unknown) => JSON.stringify(value).replaceAll("</", "<\\/");

/** Tells the measurement that the comments are there, and where. */
const ready = (place: string) => `bench.ready(${place});`;
const insertHtml = (list: string) =>
  `window.insertHtml = (html) => { const box = document.createElement("template"); box.setHTMLUnsafe(html); ${list}.prepend(box.content); };`;

function wordpressPage(indexes: readonly number[]): string {
  if (indexes.length === 0) return page("");
  const items = indexes.map(drawComment).join("");
  return page(
    `<div id="comments"><ol class="comment-list">${items}</ol></div><script>${insertHtml('document.querySelector("ol")')}${ready("document")}</script>`,
  );
}

function reactPage(indexes: readonly number[], script: string): string {
  if (indexes.length === 0) return page("");
  const remarks = indexes.map(remarkOf);
  // The observer first: a bundle may draw its list before the parser comes to the next script.
  return page(
    `<div id="comments"></div><script>
    new MutationObserver((_, observer) => {
      if (document.querySelector(".comment") === null) return;
      observer.disconnect();
      ${ready("document")}
    }).observe(document.querySelector("#comments"), { childList: true, subtree: true });</script><script>window.remarks = ${inScript(remarks)};</script><script>${script.replaceAll("</", "<\\/")}</script>`,
  );
}

function shadowPage(indexes: readonly number[]): string {
  if (indexes.length === 0) return page("");
  return page(`<div id="comments"></div><script>
    const root = document.querySelector("#comments").attachShadow({ mode: "open" });
    const list = document.createElement("ol");
    list.className = "comment-list";
    list.setHTMLUnsafe(${inScript(indexes.map(drawComment))}.join(""));
    root.append(list);
    ${insertHtml("list")}${ready("root")}
  </script>`);
}
