import { broadcast } from "@/entrypoints/background/broadcast";
import { repaintBadges } from "@/entrypoints/background/repaint-badges";
import { describeTeam } from "./describe-team";
import { noteTeamFailing } from "./team-failing";

/** Panels look again, and the badges say where sharing needs somebody. */
export async function tellTeam(): Promise<void> {
  const { state } = await describeTeam();
  if (await noteTeamFailing(state === "failed")) await repaintBadges();
  await broadcast({ type: "team/changed" });
}
