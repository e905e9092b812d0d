import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { OptionsTeam } from "@/components/options/OptionsTeam";
import type { TeamFound } from "@/components/options/OptionsTeamForm";
import { send } from "@/utils/messages/messenger";
import type { TeamLogin, TeamStatus } from "@/utils/messages/team-protocol";
import { showNewest } from "@/utils/state/newest-shown";
import { readAddress } from "@/utils/team/connection";
import type { Section } from "../section";

const status = signal<TeamStatus | undefined>(undefined);
const found = signal<TeamFound | undefined>(undefined);
const isSigningIn = signal(false);

const { load } = showNewest(
  () => send({ type: "team/status" }),
  (next) => {
    status.value = next;
  },
);

/** The browser's question has to be the first thing after the click. */
async function askFor(address: string): Promise<void> {
  const read = readAddress(address);
  if (!read.ok) return;
  void send({ type: "team/asking", address });
  const { origin } = read.address;
  await browser.permissions
    .request({ origins: [origin] })
    .catch((cause: unknown) => console.error("Threadkeeper: the browser did not ask.", cause));
}

async function look(
  type: "team/test" | "team/connect",
  address: string,
  login: TeamLogin,
): Promise<void> {
  found.value = { kind: "looking" };
  await askFor(address);
  const answer = await send({ type, address, login });
  if (!answer.ok) {
    found.value = { kind: "problem", problem: "server-error", detail: answer.error };
    return;
  }
  const { value } = answer;
  found.value = value.ok ? { ...value, kind: "found" } : { ...value, kind: "problem" };
  if (type === "team/connect" && value.ok) {
    found.value = undefined;
    isSigningIn.value = false;
  }
  await load();
}

/** What the browser took back it may give again: the question needs the click that is at hand. */
async function retry(): Promise<void> {
  const { problem, connection } = status.value ?? {};
  if (problem === "permission" && connection) await askFor(connection.address);
  await send({ type: "team/retry" });
  await load();
}

export const teamSection: Section = {
  id: "team",
  title: "ui_section_team",
  icon: "team",
  load,
  View: () => (
    <OptionsTeam
      status={status.value}
      found={found.value}
      onConnect={(address, login) => void look("team/connect", address, login)}
      onTest={(address, login) => void look("team/test", address, login)}
      onIncomplete={() => {
        found.value = { kind: "incomplete" };
      }}
      isSigningIn={isSigningIn.value}
      onSignIn={() => {
        isSigningIn.value = true;
      }}
      onRetry={() => void retry()}
      onPause={(isPaused) => void send({ type: "team/pause", isPaused }).then(load)}
      onLeave={() => void send({ type: "team/leave" }).then(load)}
    />
  ),
};
