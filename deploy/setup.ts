import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

/**
 * Sets a team up on a CouchDB: the database, who may open it, the validator, the team's own record
 * and its people. It may be run again: what is there stays, and the validator is brought up to date.
 *
 *   COUCHDB_PASSWORD=… node deploy/setup.ts https://couch.example --admin admin \
 *     --name "The Example" --site news.example --user anna:moderator --user noor:editor
 *
 * Needs Node 24.2 or later, and nothing else.
 */
export interface Server {
  /** Without a slash at its end. */
  readonly url: string;
  readonly admin: string;
  readonly password: string;
}

export interface Person {
  readonly name: string;
  readonly role: "moderator" | "editor" | "lead";
  /** One is made up where there is none. */
  readonly password?: string;
}

export interface Team {
  readonly database: string;
  readonly name: string;
  /** Hosts whose decisions the team shares; empty for every site where somebody moderates. */
  readonly sites: readonly string[];
  readonly people: readonly Person[];
}

/** Answers the passwords of the people that were new. */
export async function setUpTeam(server: Server, team: Team): Promise<Map<string, string>> {
  const path = `/${encodeURIComponent(team.database)}`;
  // A single node that was never set up has no place for people yet.
  for (const system of ["/_users", "/_replicator"]) await make(server, system);
  await make(server, path);
  await ask(server, "PUT", `${path}/_security`, {
    admins: { names: [], roles: ["_admin"] },
    members: { names: [], roles: ["moderator", "editor", "lead"] },
  });
  await putDesign(server, path);
  const { name, sites } = team;
  // The key of the team's hashes. It is made once: with another, every text would look edited.
  const key = randomBytes(32).toString("base64");
  await ask(server, "PUT", `${path}/team`, { name, sites, key }, [403, 409]);
  const passwords = new Map<string, string>();
  for (const person of team.people) {
    const password = await putPerson(server, person);
    if (password !== undefined) passwords.set(person.name, password);
  }
  return passwords;
}

async function make(server: Server, database: string): Promise<void> {
  const { status } = await ask(server, "GET", database, undefined, [404]);
  // Another run of this may be making it just now.
  if (status === 404) await ask(server, "PUT", database, undefined, [412]);
}

/** The design document as the database gets it. */
export async function designDocument() {
  const source = await readFile(new URL("./validate-doc-update.js", import.meta.url), "utf8");
  const start = source.indexOf("function validateDocUpdate(");
  // CouchDB wants a function without a name.
  const text = source.slice(start).replace("function validateDocUpdate", "function ").trim();
  return { _id: "_design/threadkeeper", language: "javascript", validate_doc_update: text };
}

async function putDesign(server: Server, path: string): Promise<void> {
  const wanted = await designDocument();
  const at = `${path}/_design/threadkeeper`;
  const { status, body } = await ask(server, "GET", at, undefined, [404]);
  if (status === 200 && body["validate_doc_update"] === wanted.validate_doc_update) return;
  const rev = status === 200 ? { _rev: body["_rev"] } : {};
  await ask(server, "PUT", at, { ...wanted, ...rev });
}

/** The password, where the person is new. */
async function putPerson(server: Server, person: Person): Promise<string | undefined> {
  const { name, role } = person;
  const at = `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
  const { status, body } = await ask(server, "GET", at, undefined, [404]);
  if (status === 200) {
    const isSame = JSON.stringify(body["roles"]) === JSON.stringify([role]);
    if (!isSame) await ask(server, "PUT", at, { ...body, roles: [role] });
    return undefined;
  }
  const password = person.password ?? randomBytes(12).toString("base64url");
  await ask(server, "PUT", at, { name, password, roles: [role], type: "user" });
  return password;
}

/** Throws for every answer that is neither a success nor one of `expected`. */
async function ask(
  { url, admin, password }: Server,
  method: string,
  path: string,
  body?: unknown,
  expected: readonly number[] = [],
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const login = Buffer.from(`${admin}:${password}`).toString("base64");
  const response = await fetch(url + path, {
    method,
    headers: { Authorization: `Basic ${login}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok && !expected.includes(response.status)) {
    throw new Error(`${method} ${path}: ${response.status} ${text.trim()}`);
  }
  return { status: response.status, body: JSON.parse(text) };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      admin: { type: "string", default: "admin" },
      database: { type: "string", default: "threadkeeper" },
      name: { type: "string", default: "Newsroom" },
      site: { type: "string", multiple: true, default: [] },
      user: { type: "string", multiple: true, default: [] },
    },
  });
  const [url] = positionals;
  const password = process.env["COUCHDB_PASSWORD"];
  if (url === undefined || password === undefined) {
    throw new Error("Give the server's address, and its admin's password as COUCHDB_PASSWORD.");
  }
  const { admin, database, name, site: sites } = values;
  const people = values.user.map(readPerson);
  const server = { url: url.replace(/\/+$/, ""), admin, password };
  const passwords = await setUpTeam(server, { database, name, sites, people });
  // Behind the compose file's TLS, people know the server by another name than this command.
  const host = process.env["TEAM_HOST"];
  const address = host ? `https://${host}` : server.url;
  console.log(`The team's address: ${address}/${database}`);
  for (const [person, made] of passwords) console.log(`${person}: ${made}`);
}

/** Example: "anna:moderator". */
function readPerson(text: string): Person {
  const [name, role] = text.split(":");
  if (name && (role === "moderator" || role === "editor" || role === "lead")) return { name, role };
  throw new Error(`"${text}" is not NAME:ROLE with the role moderator, editor or lead.`);
}

if (import.meta.main) await main();
