import { expect, it } from "vitest";
import { connectedTeam, optionsTeam } from "../../gallery/team-scenes";
import { drawPart, find } from "./draw";

it.each([
  ["shared", null, "Try now"],
  ["waiting", "unreachable", "Try now"],
  ["failed", "server-error", "Try now"],
  ["failed", "wrong-login", "Sign in again"],
  ["failed", "token-ended", "Sign in again"],
] as const)("a team that is %s for %s offers first: %s", (state, problem, first) => {
  const { root } = drawPart(
    optionsTeam({ status: { ...connectedTeam, state, problem } }),
    {},
    "own-pages",
  );
  expect(find(root, ".card .primary").textContent).toBe(first);
});
