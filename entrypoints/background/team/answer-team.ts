import type { Answer } from "@/utils/messages/protocol";
import type { TeamRequests } from "@/utils/messages/team-protocol";
import { connectTeam, leaveTeam, pauseTeam, testTeam } from "./connect-team";
import { describeTeam } from "./describe-team";
import { startTeam, stopTeam } from "./run-team";
import { noteAsked } from "./team-origin";
import { openTeam } from "./team-parts";
import { noteSync } from "./team-status";
import { tellTeam } from "./tell-team";

type TeamRequest = {
  [K in keyof TeamRequests]: { readonly type: K } & Readonly<TeamRequests[K]["ask"]>;
}[keyof TeamRequests];

export function isTeamRequest(request: { readonly type: string }): request is TeamRequest {
  return request.type.startsWith("team/");
}

/** Our own pages ask about the team; nobody else may. */
export async function answerTeam(request: TeamRequest): Promise<Answer<unknown>> {
  switch (request.type) {
    case "team/status":
      return accept(await describeTeam());
    case "team/asking":
      return accept(await noteAsked(request.address));
    case "team/test":
      return accept(await testTeam(request.address, request.login));
    case "team/connect":
      return accept(await connectTeam(request.address, request.login));
    case "team/pause":
      return accept(await pauseTeam(request.isPaused));
    case "team/leave":
      return accept(await leaveTeam());
    case "team/retry":
      return accept(await retryTeam());
  }
}

/** Now, whatever was to be waited for; what was refused is sent once more. */
async function retryTeam(): Promise<null> {
  await (await openTeam())?.outbox.retry();
  await noteSync({ retryAtMs: 0 });
  stopTeam();
  await tellTeam();
  startTeam(true).catch((cause: unknown) => console.error("Threadkeeper: no team.", cause));
  return null;
}

function accept<T>(value: T): Answer<T> {
  return { ok: true, value };
}
