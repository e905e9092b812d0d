import { once } from "node:events";
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { closeServer, listenLocally } from "@/scripts/listen-locally";

export interface SocketServer {
  readonly origin: string;
  /** Tells every page that listens; waits until there is one. */
  tell(message: object): Promise<void>;
  close(): Promise<void>;
}

/** Serves one page, and a WebSocket beside it at the same address. */
export async function serveSocket(html: string): Promise<SocketServer> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
  const sockets = new WebSocketServer({ server });
  const port = await listenLocally(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    async tell(message) {
      if (sockets.clients.size === 0) await once(sockets, "connection");
      for (const client of sockets.clients) client.send(JSON.stringify(message));
    },
    async close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await closeServer(server);
    },
  };
}
