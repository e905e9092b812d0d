import { type TeamServer, testAdmin } from "@/scripts/team/start-team-server";

async function ask(server: TeamServer, method: string, path: string, body?: unknown) {
  const { admin, password } = testAdmin;
  const answer = await fetch(server.origin + path, {
    method,
    headers: {
      Authorization: `Basic ${btoa(`${admin}:${password}`)}`,
      "Content-Type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Gives a person other roles, as the server's administrator does. */
export async function setRoles(
  server: TeamServer,
  name: string,
  roles: readonly string[],
): Promise<void> {
  const path = `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
  await ask(server, "PUT", path, { ...(await ask(server, "GET", path)), roles });
}

/** A new password; sessions that were begun with the old one end. */
export async function setPassword(
  server: TeamServer,
  name: string,
  password: string,
): Promise<void> {
  const path = `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
  const { _id, _rev, type, roles } = await ask(server, "GET", path);
  await ask(server, "PUT", path, { _id, _rev, type, roles, name, password });
}

/** A database called "open" that everybody may open and that has no validator. */
export async function makeOpenDatabase(server: TeamServer): Promise<void> {
  await ask(server, "PUT", "/open");
  await ask(server, "PUT", "/open/_security", {
    admins: { names: [], roles: ["_admin"] },
    members: { names: [], roles: ["moderator"] },
  });
}
