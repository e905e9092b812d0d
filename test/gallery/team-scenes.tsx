import type { ComponentChild } from "preact";
import { OptionsTeam, type OptionsTeamProps } from "@/components/options/OptionsTeam";
import type { TeamFound } from "@/components/options/OptionsTeamForm";
import type { TeamStatusProps } from "@/components/options/OptionsTeamStatus";
import type { PopupTeam } from "@/components/Popup";
import { framed } from "./option-scenes";
import { popup } from "./popup-scenes";
import { nothing, type Scene, scene } from "./scene";

const at = Date.UTC(2026, 1, 11, 9, 30);

export const connectedTeam: TeamStatusProps["status"] = {
  connection: {
    address: "https://couch.ward-gazette.example/threadkeeper",
    name: "anna",
    roles: ["moderator"],
    team: "Ward Gazette",
    sites: ["ward-gazette.example", "blog.ward-gazette.example"],
  },
  state: "shared",
  queued: 0,
  refused: [],
  distrusted: [],
  problem: null,
  detail: "",
  failingSinceMs: null,
  retryAtMs: null,
  heardAtMs: at,
  acknowledgedAtMs: at - 60_000,
  clockOffsetMs: 0,
};

const off: TeamStatusProps["status"] = { ...connectedTeam, connection: null, state: "off" };

export function optionsTeam(props: Partial<OptionsTeamProps>): ComponentChild {
  return framed(
    { id: "team", title: "ui_section_team", icon: "team" },
    <OptionsTeam
      status={off}
      found={undefined}
      onConnect={nothing}
      onTest={nothing}
      onIncomplete={nothing}
      onRetry={nothing}
      onPause={nothing}
      onLeave={nothing}
      onSignIn={nothing}
      {...props}
    />,
  );
}

const problems = [
  ["bad-address", ""],
  ["insecure", ""],
  ["permission", "https://couch.ward-gazette.example/*"],
  ["unreachable", "Failed to fetch"],
  ["certificate", "Privacy error"],
  ["not-couchdb", "200 <!doctype html><title>Welcome to our Wi-Fi</title>"],
  ["wrong-login", "401 unauthorized: Name or password is incorrect."],
  ["token-ended", "401 unauthorized: exp not in future"],
  ["no-cookie", ""],
  ["no-access", "403 forbidden"],
  ["no-database", "404 not_found"],
  ["no-role", "anna"],
  ["no-validator", "a foreign actor was taken"],
  ["no-team", "404"],
  ["busy", "429 too_many_requests"],
  ["server-error", "500 internal_server_error"],
] as const;

export const popupTeams: readonly (readonly [name: string, team: PopupTeam])[] = [
  ["shared", { state: "shared", queued: 0, problem: null }],
  ["paused", { state: "paused", queued: 3, problem: null }],
  ["waiting", { state: "waiting", queued: 3, problem: "unreachable" }],
  ["refused", { state: "failed", queued: 0, problem: null }],
  ["failed", { state: "failed", queued: 12, problem: "wrong-login" }],
];

const well: TeamFound = {
  kind: "found",
  team: "Ward Gazette",
  name: "anna",
  roles: ["moderator"],
  clockOffsetMs: 0,
  isClockOff: false,
};

const states: readonly (readonly [name: string, status: Partial<TeamStatusProps["status"]>])[] = [
  ["shared", {}],
  ["starting", { state: "starting", heardAtMs: null, acknowledgedAtMs: null }],
  ["paused", { state: "paused", queued: 12 }],
  [
    "waiting",
    {
      ...{ state: "waiting", queued: 3, problem: "unreachable", detail: "Failed to fetch" },
      ...{ failingSinceMs: at, retryAtMs: at + 90_000 },
    },
  ],
  [
    "failed",
    {
      ...{ state: "failed", queued: 3, problem: "wrong-login", detail: "401 unauthorized" },
      ...{ failingSinceMs: at, retryAtMs: at + 90_000, clockOffsetMs: 86_400_000 },
      refused: [
        { code: "role-not-granted", count: 2 },
        { code: "clock-ahead", count: 1 },
      ],
      distrusted: [{ code: "forged", count: 4 }],
    },
  ],
];

export const teamScenes: readonly Scene[] = [
  scene("options team form", "own-page", () => optionsTeam({})),
  scene("options team form incomplete", "own-page", () =>
    optionsTeam({ found: { kind: "incomplete" } }),
  ),
  scene("options team form looking", "own-page", () => optionsTeam({ found: { kind: "looking" } })),
  scene("options team form found", "own-page", () => optionsTeam({ found: well })),
  scene("options team form clock off", "own-page", () =>
    optionsTeam({ found: { ...well, clockOffsetMs: -86_400_000, isClockOff: true } }),
  ),
  ...problems.map(([problem, detail]) =>
    scene(`options team problem ${problem}`, "own-page", () =>
      optionsTeam({ found: { kind: "problem", problem, detail } }),
    ),
  ),
  ...states.map(([name, status]) =>
    scene(`options team state ${name}`, "own-page", () =>
      optionsTeam({ status: { ...connectedTeam, ...status } }),
    ),
  ),
  scene("options team sign in", "own-page", () =>
    optionsTeam({
      status: { ...connectedTeam, state: "failed", problem: "wrong-login" },
      isSigningIn: true,
    }),
  ),
  ...popupTeams.map(([name, team]) =>
    scene(`popup team ${name}`, "own-page", () => popup({ team, onTeam: nothing })),
  ),
];
