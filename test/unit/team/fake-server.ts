import { readAddress } from "@/utils/team/connection";
import { type Couch, createCouch } from "@/utils/team/couch";

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly credentials: RequestCredentials | undefined;
}

export interface FakeServer {
  readonly couch: Couch;
  readonly asked: Asked[];
}

export type Reply = Response | Error | (() => Response | Promise<Response>);

export const login = { kind: "basic", name: "anna", password: "secret" } as const;

/** A server that answers what it is told to, in turn; the last answer again and again. */
export function fakeServer(...replies: readonly Reply[]): FakeServer {
  const asked: Asked[] = [];
  const read = readAddress("https://couch.test/team");
  if (!read.ok) throw new Error(read.problem);
  const couch = createCouch(read.address, login, {
    async fetch(input, init) {
      asked.push({
        method: init?.method ?? "GET",
        url: String(input),
        headers: new Headers(init?.headers),
        body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
        credentials: init?.credentials,
      });
      const reply = replies[Math.min(asked.length, replies.length) - 1];
      if (reply === undefined) throw new Error("Nothing is planned.");
      if (reply instanceof Error) throw reply;
      return typeof reply === "function" ? reply() : reply.clone();
    },
  });
  return { couch, asked };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), { status, headers });
}

export function text(status: number, body: string, headers: Record<string, string> = {}) {
  return new Response(body, { status, headers });
}
