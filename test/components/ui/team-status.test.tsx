import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { connectedTeam, optionsTeam } from "../../gallery/team-scenes";
import { drawPart, find, findAll } from "./draw";

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

it.each([
  [0, "stays on this device."],
  [3, "3 that are not shared yet are not sent."],
])(
  "whoever leaves while %s wait is told what happens to them, and to none that are not there",
  async (queued, end) => {
    const { root } = drawPart(
      optionsTeam({ status: { ...connectedTeam, queued } }),
      {},
      "own-pages",
    );
    const leave = findAll(root, ".card button").find((one) => one.textContent === "Leave the team");
    if (leave !== undefined) await userEvent.click(leave);
    expect(find(root, ".ask p").textContent?.endsWith(end)).toBe(true);
  },
);
