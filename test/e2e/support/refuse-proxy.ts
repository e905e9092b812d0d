import { createServer } from "node:http";
import { listenLocally } from "@/scripts/listen-locally";

export interface RefuseProxy {
  readonly port: number;
  readonly url: string;
  /** Addresses and hosts that were asked for, in order. */
  readonly asked: readonly string[];
  close(): void;
}

/**
 * A proxy that refuses everything and keeps what was asked for. Browsers go past it to loopback:
 * what it hears is what would have left the machine, whichever part of the browser asked.
 */
export async function startRefuseProxy(): Promise<RefuseProxy> {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(403).end();
  });
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    // A browser that is killed hangs up in the middle.
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  const port = await listenLocally(proxy);
  return { asked, port, url: `http://127.0.0.1:${port}`, close: () => proxy.close() };
}
