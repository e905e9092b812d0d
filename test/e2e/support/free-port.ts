import { once } from "node:events";
import { createServer } from "node:net";
import { listenLocally } from "@/scripts/listen-locally";

/**
 * A port of 127.0.0.1 that nobody listens on now. Somebody may by the time it is used: whoever
 * starts a server on it tries again with another where that fails.
 */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenLocally(server);
  server.close();
  await once(server, "close");
  return port;
}
