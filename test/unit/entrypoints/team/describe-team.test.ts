import { beforeEach, expect, it, vi } from "vitest";
import { describeTeam } from "@/entrypoints/background/team/describe-team";
import { forgetSync, noteSync } from "@/entrypoints/background/team/team-status";
import { newProfile } from "../../storage/small-profile";

vi.mock("@/entrypoints/background/team/team-store", () => ({ readDistrust: async () => [] }));
vi.mock("@/entrypoints/background/team/team-parts", () => ({
  openTeam: async () => ({
    team: { login: { kind: "basic" }, isPaused: false },
    outbox: { count: async () => 0, refused: async () => [] },
  }),
}));

const minuteMs = 60_000;

beforeEach(async () => {
  newProfile();
  await forgetSync();
});

it.each([
  ["waits a while with a feed that is not through yet", "behind", 1, "waiting"],
  ["says that somebody has to look where it never is", "behind", 11, "failed"],
  ["waits a while for a server that does not answer", "unreachable", 1, "waiting"],
  ["asks at once for what nothing but a person can mend", "wrong-login", 0, "failed"],
] as const)("a team %s", async (_, problem, minutes, state) => {
  await noteSync({ problem, failures: 1, failingSinceMs: Date.now() - minutes * minuteMs });
  expect(await describeTeam()).toMatchObject({ state, problem });
});
