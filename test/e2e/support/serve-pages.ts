import { once } from "node:events";
import { createServer } from "node:http";

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
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    set: (path, html) => known.set(path, html),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
