import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { startTeamServer, type TeamServer } from "@/scripts/team/start-team-server";

/** A team's server with a folder of its own, both gone after the file that asked at its top. */
export async function ownServer(): Promise<TeamServer> {
  const folder = await mkdtemp(join(tmpdir(), "team-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const server = await startTeamServer({ folder });
  afterAll(() => server.close());
  return server;
}
