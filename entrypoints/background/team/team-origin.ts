import { browser } from "wxt/browser";
import { readAddress } from "@/utils/team/connection";
import { addressOf, readTeam } from "./team-record";

const key = "team-asked";

/** The person is about to be asked for a server: being granted it makes no site of it. */
export async function noteAsked(address: string): Promise<null> {
  const read = readAddress(address);
  if (read.ok) await browser.storage.session.set({ [key]: read.address.origin });
  return null;
}

/** True for the match pattern of the team's server, connected or just asked for. */
export async function isTeamOrigin(origin: string): Promise<boolean> {
  const asked = (await browser.storage.session.get(key))[key];
  const team = await readTeam();
  return origin === asked || (team !== undefined && origin === addressOf(team).origin);
}
