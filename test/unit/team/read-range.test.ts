import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startTeamServer } from "@/scripts/team/start-team-server";
import { TeamDevice } from "@/scripts/team/team-device";
import { nameEvent, pagePrefix } from "@/utils/core/decision-event";
import { teamEvent } from "./team-event";

test("one page's events are read at once, and nothing of its neighbours", async () => {
  const folder = await mkdtemp(join(tmpdir(), "team-range-"));
  const server = await startTeamServer({ folder });
  try {
    const [anna, ben] = (["anna", "ben"] as const).map(
      (name) => new TeamDevice({ url: server.url, name, role: "moderator" }),
    );
    const posts = ["482", "4821", "4821/2", "48210", "/2026/ärzte?p=1", "4822"];
    for (const post of posts) {
      for (const comment of ["1", "2"]) {
        anna?.store.keep(await nameEvent(teamEvent({ post, comment })));
      }
    }
    expect(await anna?.sync.push()).toBeUndefined();
    for (const post of ["4821", "/2026/ärzte?p=1"]) {
      ben?.store.events.clear();
      expect(await ben?.sync.readPage(pagePrefix("news.example", post))).toBeUndefined();
      const read = [...(ben?.store.events.values() ?? [])];
      expect(read.map((event) => event.post)).toEqual([post, post]);
    }
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
