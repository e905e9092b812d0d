import { createServer } from "node:http";
import { closeServer, listenLocally } from "@/scripts/listen-locally";

export interface PageServer {
  readonly origin: string;
  /** Changes what a path answers, from the next request on. */
  set(path: string, html: string): void;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves pages that a test writes itself, on 127.0.0.1 and a free port. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const known = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    asked.push(path);
    const html = known.get(path);
    response.writeHead(html === undefined ? 404 : 200, {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
    });
    response.end(html);
  });
  const port = await listenLocally(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    set: (path, html) => known.set(path, html),
    close: () => closeServer(server),
  };
}
