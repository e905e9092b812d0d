import { fileURLToPath } from "node:url";
import { build } from "vite";

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

const words =
  "the a our one alarm pump ward night nurse monitor was is rings beeps stopped for after before because nobody everybody heard counted asked quiet loud new old battery screen line family home team three nine hours minutes again twice never still report manual paper sensor cable bed door and but so while when".split(
    " ",
  );

/** Words that differ from comment to comment: the same everywhere would be found as repeated. */
function sentence(index: number): string {
  let state = (index + 1) * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return words[state % words.length] ?? "";
  };
  return `${Array.from({ length: 12 + (index % 23) }, next).join(" ")}.`;
}

/** One comment in forty carries a sponsor's line, one in thirty-seven a link whose text lies. */
export function bodyOf(index: number): string {
  const text = `<p>${sentence(index)}</p>`;
  if (index % 40 === 1) return `${text}<p>Thank you to our Sponsor Norlight</p>`;
  if (index % 37 === 1)
    return `${text}<p>See <a href="https://x${index}.test/">www.paypal.com</a></p>`;
  return text;
}

const idOf = (index: number) => 1_000 + index;

/** A comment as a theme prints it. */
export function drawComment(index: number): string {
  const id = idOf(index);
  return `<li id="comment-${id}" class="comment depth-1"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" class="avatar"><b class="fn">Reader ${index}</b></div><div class="comment-metadata"><a href="#comment-${id}"><time datetime="2026-02-11T09:35:00+00:00">February 11</time></a></div></footer><div class="comment-content">${bodyOf(index)}</div><div class="reply"><a class="comment-reply-link" href="?replytocom=${id}">Reply</a></div></article></li>`;
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
