import { EventEmitter } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import express from "express";
import servePouch from "express-pouchdb";
import PouchDB from "pouchdb-node";
import { type Person, setUpTeam } from "../../deploy/setup.ts";
import { closeServer, listenLocally } from "../listen-locally.ts";

export interface TeamServer {
  /** Such as "http://127.0.0.1:41234". */
  readonly origin: string;
  /** The team's address: what a person types into options. */
  readonly url: string;
  readonly database: string;
  close(): Promise<void>;
}

export interface TeamServerOptions {
  /** What it keeps lies here, and is there again after a restart. */
  readonly folder: string;
  /** 0 or nothing: any that is free. */
  readonly port?: number;
  readonly database?: string;
  readonly sites?: readonly string[];
  readonly people?: readonly Person[];
}

export const testAdmin = { admin: "admin", password: "only-for-tests" } as const;

/** Two moderators and an editor; their passwords are their names. */
export const testPeople: readonly Person[] = [
  { name: "anna", role: "moderator", password: "anna" },
  { name: "ben", role: "moderator", password: "ben" },
  { name: "edith", role: "editor", password: "edith" },
];

/**
 * A server that speaks CouchDB's HTTP API, on loopback and for tests only: express-pouchdb in its
 * full mode, the only one that has validators, users and sessions. What it cannot show: JWT,
 * clusters, and the 202 of a cluster that has lost a node.
 */
export async function startTeamServer(options: TeamServerOptions): Promise<TeamServer> {
  const { folder, port = 0, database = "threadkeeper", sites = [], people = testPeople } = options;
  // A database has a listener for each open question, and warns from the eleventh on.
  EventEmitter.defaultMaxListeners = 0;
  mkdirSync(join(folder, "data"), { recursive: true });
  const Stored = PouchDB.defaults({ prefix: `${join(folder, "data")}/` });
  const app = express();
  // An answer that was cut off is retried by clients; a cache in between would show it again.
  app.disable("etag");
  app.use(
    "/",
    servePouch(Stored, {
      mode: "fullCouchDB",
      configPath: join(folder, "config.json"),
      logPath: join(folder, "log.txt"),
    }),
  );
  const server = createServer(app);
  const origin = `http://127.0.0.1:${await listenLocally(server, port)}`;
  await makeAdmin(origin);
  const team = { database, name: "Test newsroom", sites, people };
  await setUpTeam({ url: origin, ...testAdmin }, team);
  return {
    origin,
    database,
    url: `${origin}/${database}`,
    close: () => closeServer(server),
  };
}

/** Until it has an admin, everybody is one. */
async function makeAdmin(origin: string): Promise<void> {
  const { admin, password } = testAdmin;
  await fetch(`${origin}/_config/admins/${admin}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(password),
  });
}
