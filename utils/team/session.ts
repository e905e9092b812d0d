import { sessionAnswer } from "./answers";
import type { TeamLogin } from "./connection";
import type { Couch } from "./couch";
import { type Trouble, troubleOf } from "./trouble";

export type Session =
  | { readonly ok: true; readonly name: string; readonly roles: readonly string[] }
  | { readonly ok: false; readonly trouble: Trouble | { readonly kind: "no-cookie" } };

/** Signs in where that takes a request of its own: a cookie stands for the password afterwards. */
export async function signIn(couch: Couch, login: TeamLogin): Promise<Trouble | undefined> {
  if (login.kind !== "session") return undefined;
  const { name, password } = login;
  // A cookie of somebody else's, who uses the same server in this browser, must not stay beside ours.
  await couch.ask({ method: "DELETE", path: "/_session", ofServer: true });
  const answer = await couch.ask({
    method: "POST",
    path: "/_session",
    ofServer: true,
    body: { name, password },
  });
  return answer.kind === "answer" && answer.status === 200 ? undefined : troubleOf(answer);
}

/** Who the server takes us for. */
export async function readSession(couch: Couch, login: TeamLogin): Promise<Session> {
  const answer = await couch.ask({ path: "/_session", ofServer: true });
  const body = answer.kind === "answer" && answer.status === 200 ? answer.body : undefined;
  const parsed = sessionAnswer.safeParse(body);
  if (!parsed.success) return { ok: false, trouble: troubleOf(answer) };
  const { name, roles } = parsed.data.userCtx;
  const isCookie = login.kind === "session";
  if (name !== null && !(isCookie && name !== login.name)) return { ok: true, name, roles };
  const wrong: Trouble = { kind: "wrong-login", detail: "the server knows nobody of that login" };
  return { ok: false, trouble: isCookie ? { kind: "no-cookie" } : wrong };
}
