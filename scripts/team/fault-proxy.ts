import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { closeServer, listenLocally } from "../listen-locally.ts";

/** What may go wrong between a device and its team's server. */
export const faults = [
  /** The connection is refused in the middle. */
  "offline",
  /** Never answers. */
  "nothing",
  "409",
  "429",
  "500",
  /** "Taken, and not yet safe", by a server that then forgets what it took. */
  "202-forgotten",
  /** The same by one that keeps it. */
  "202-kept",
  /** A page of somebody else's, as a hotel's network gives. */
  "html",
  /** Done, and the answer breaks off. */
  "truncated",
  /** Done, and the answer never arrives. */
  "lost-answer",
  /** The feed begins anew, as after a server's repair. */
  "rewound",
] as const;
export type Fault = (typeof faults)[number];

export interface FaultProxy {
  readonly origin: string;
  /** Every request that came, in order. */
  readonly asked: readonly string[];
  /** How often each fault was had. */
  readonly had: ReadonlyMap<Fault, number>;
  /** Chooses what happens to a request; undefined lets it through. */
  choose: (request: { readonly method: string; readonly path: string }) => Fault | undefined;
  /** Milliseconds by which the server's `Date` is wrong. */
  skewMs: number;
  target: string;
  /** Breaks off what is under way: a question that waits for news would still be answered. */
  hangUp(): void;
  close(): Promise<void>;
}

/** Stands in front of a server on loopback and spoils what it is told to. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const had = new Map<Fault, number>();
  const asked: string[] = [];
  const proxy = { had, asked, target, skewMs: 0, choose: () => undefined } as unknown as FaultProxy;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    spoil(proxy, had, request, response).catch(() => request.socket.destroy());
  });
  const port = await listenLocally(server);
  return Object.assign(proxy, {
    origin: `http://127.0.0.1:${port}`,
    hangUp: () => server.closeAllConnections(),
    close: () => closeServer(server),
  });
}

async function spoil(
  proxy: FaultProxy,
  had: Map<Fault, number>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? "/";
  const method = request.method ?? "GET";
  const body = await readBody(request);
  const fault = proxy.choose({ method, path });
  if (fault !== undefined) had.set(fault, (had.get(fault) ?? 0) + 1);
  const isWrite = method === "POST" && path.includes("/_bulk_docs");
  switch (fault) {
    case "offline":
      request.socket.destroy();
      return;
    case "nothing":
      return;
    case "409":
      return reply(response, 409, '{"error":"conflict","reason":"Document update conflict."}');
    case "429":
      return reply(response, 429, '{"error":"too_many_requests"}', { "Retry-After": "1" });
    case "500":
      return reply(response, 500, '{"error":"internal_server_error","reason":"no"}');
    case "html":
      return reply(response, 200, "<!doctype html><title>Welcome to our Wi-Fi</title>");
    case "202-forgotten":
      if (!isWrite) break;
      return reply(response, 202, JSON.stringify(pretendOk(body)));
    default:
  }
  const aborter = new AbortController();
  response.on("close", () => aborter.abort());
  const since = fault === "rewound" ? path.replace(/since=[^&]*/, "since=0") : path;
  const headers = new Headers();
  for (const name of ["authorization", "content-type", "accept", "cookie"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  const answer = await fetch(proxy.target + since, {
    method,
    headers,
    ...(method === "GET" || method === "HEAD" ? {} : { body }),
    signal: aborter.signal,
  });
  const text = await answer.text();
  if (fault === "lost-answer") {
    request.socket.destroy();
    return;
  }
  const isKept = fault === "202-kept" && isWrite && answer.status === 201;
  const whole = fault === "truncated" ? text.slice(0, Math.floor(text.length / 2)) : text;
  const date = new Date(Date.now() + proxy.skewMs).toUTCString();
  const cookies = answer.headers.getSetCookie();
  reply(response, isKept ? 202 : answer.status, whole, {
    Date: date,
    ...(cookies.length === 0 ? {} : { "Set-Cookie": cookies }),
  });
}

function pretendOk(body: string): unknown {
  const { docs } = JSON.parse(body) as { readonly docs: readonly { readonly _id: string }[] };
  return docs.map(({ _id }) => ({ ok: true, id: _id, rev: "1-0" }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const chunk of request) text += chunk;
  return text;
}

function reply(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string | string[]>> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
}
