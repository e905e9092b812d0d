import { createServer } from "node:http";
import { drawComment, idOf } from "../bench/page/draw-comment.ts";
import { closeServer, listenLocally } from "../listen-locally.ts";

export interface ArticleServer {
  readonly origin: string;
  /** Ids of an article's comments, in their order. */
  idsOf(article: number): string[];
  /** A comment that no article has. */
  freshComment(number: number): string;
  close(): Promise<void>;
}

/**
 * Serves as many articles as anybody asks for on 127.0.0.1: `/7` is number 7, with `perArticle`
 * comments in WordPress's markup that stand nowhere else.
 */
export async function serveArticles(perArticle: number): Promise<ArticleServer> {
  const indexesOf = (article: number) =>
    Array.from({ length: perArticle }, (_, at) => article * perArticle + at);
  const server = createServer((request, response) => {
    const article = /^\/(\d+)$/.exec(request.url ?? "")?.[1];
    // Browsers ask for a picture of their own accord, and complain where there is none.
    response.writeHead(article === undefined ? 204 : 200, { "Content-Type": "text/html" });
    response.end(article === undefined ? "" : draw(Number(article), indexesOf(Number(article))));
  });
  const port = await listenLocally(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    idsOf: (article) => indexesOf(article).map((index) => String(idOf(index))),
    freshComment: (number) => drawComment(5_000_000 + number),
    close: () => closeServer(server),
  };
}

function draw(article: number, indexes: readonly number[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article ${article}</title></head>
<body class="single postid-${article}"><main><article id="post-${article}" class="post"><h1>Alarms, part ${article}</h1>
<div class="entry-content"><p>Nurses tried the quieter alarms for a month.</p></div></article>
<div id="comments"><ol class="comment-list">${indexes.map(drawComment).join("")}</ol></div></main></body></html>`;
}
