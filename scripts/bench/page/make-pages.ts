import { fileURLToPath } from "node:url";
import { build } from "vite";
import { bodyOf, drawComment, idOf } from "./draw-comment.ts";

export interface BenchPage {
  readonly name: string;
  readonly comments: number;
  readonly html: string;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Pages of three builds (a WordPress theme, a React application, a shadow root) in each size. */
export async function makePages(sizes: readonly number[]): Promise<BenchPage[]> {
  const react = await bundleReact();
  return sizes.flatMap((comments) => [
    { name: "wordpress", comments, html: wordpressPage(comments) },
    { name: "react", comments, html: reactPage(comments, react) },
    { name: "shadow", comments, html: shadowPage(comments) },
  ]);
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

const many = <T>(comments: number, of: (index: number) => T) =>
  Array.from({ length: comments }, (_, index) => of(index));
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("</", "<\\/");

/** Tells the measurement that the comments are there, and where. */
const ready = (place: string) => `bench.ready(${place});`;
const insertHtml = (list: string) =>
  `window.insertHtml = (html) => { const box = document.createElement("template"); box.setHTMLUnsafe(html); ${list}.prepend(box.content); };`;

function wordpressPage(comments: number): string {
  if (comments === 0) return page("");
  const items = many(comments, drawComment).join("");
  return page(
    `<div id="comments"><ol class="comment-list">${items}</ol></div><script>${insertHtml('document.querySelector("ol")')}${ready("document")}</script>`,
  );
}

function reactPage(comments: number, script: string): string {
  if (comments === 0) return page("");
  const remarks = many(comments, (index) => ({
    id: idOf(index),
    author: `Reader ${index}`,
    html: bodyOf(index),
  }));
  return page(
    `<div id="comments"></div><script>window.remarks = ${inScript(remarks)};</script><script>${script.replaceAll("</", "<\\/")}</script><script>
    new MutationObserver((_, observer) => {
      if (document.querySelector(".comment") === null) return;
      observer.disconnect();
      ${ready("document")}
    }).observe(document.querySelector("#comments"), { childList: true, subtree: true });</script>`,
  );
}

function shadowPage(comments: number): string {
  if (comments === 0) return page("");
  return page(`<div id="comments"></div><script>
    const root = document.querySelector("#comments").attachShadow({ mode: "open" });
    const list = document.createElement("ol");
    list.className = "comment-list";
    list.setHTMLUnsafe(${inScript(many(comments, drawComment))}.join(""));
    root.append(list);
    ${insertHtml("list")}${ready("root")}
  </script>`);
}
