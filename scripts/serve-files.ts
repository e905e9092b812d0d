import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basename, dirname, join, resolve, sep } from "node:path";
import { contentType } from "./content-type.ts";
import { closeServer, listenLocally } from "./listen-locally.ts";

export interface FileServer {
  /** Such as "http://127.0.0.1:41234". */
  readonly origin: string;
  /** The address of one of the files that were named. Throws for any other. */
  urlOf(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves files on 127.0.0.1, on a free port. Each is reachable together with what lies in its own
 * folder, so that a page finds its stylesheet and pictures; nothing above that folder is.
 * A file that is missing is answered with 404 when it is asked for.
 *
 * Example: `(await serveFiles(["demo/index.html"])).urlOf("demo/index.html")` is
 * "http://127.0.0.1:41234/1/index.html".
 */
export async function serveFiles(paths: readonly string[]): Promise<FileServer> {
  const folders = [...new Set(paths.map((path) => dirname(resolve(path))))];
  const server = createServer((request, response) => void answer(folders, request, response));
  const origin = `http://127.0.0.1:${await listenLocally(server)}`;
  return {
    origin,
    urlOf(path) {
      const index = folders.indexOf(dirname(resolve(path)));
      if (index === -1) throw new Error(`${path} is not served.`);
      return `${origin}/${index + 1}/${encodeURIComponent(basename(path))}`;
    },
    close: () => closeServer(server),
  };
}

async function answer(
  folders: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = filePath(folders, request.url ?? "/");
  const bytes = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (path === undefined || bytes === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    return;
  }
  response
    .writeHead(200, { "Content-Type": contentType(path, bytes), "Cache-Control": "no-store" })
    .end(request.method === "HEAD" ? undefined : bytes);
}

/** Undefined for whatever would lead out of the folders. */
function filePath(folders: readonly string[], url: string): string | undefined {
  const [, index, rest] = /^\/(\d+)\/([^?#]+)/.exec(url) ?? [];
  const folder = folders[Number(index) - 1];
  if (folder === undefined || rest === undefined) return undefined;
  try {
    const path = join(folder, decodeURIComponent(rest));
    return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : undefined;
  } catch {
    // A stray "%" is no address of ours.
    return undefined;
  }
}
