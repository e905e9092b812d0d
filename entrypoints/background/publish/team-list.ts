import * as z from "zod/mini";
import type { SignedList } from "@/utils/core/published-list";
import type { PublishProblem } from "@/utils/messages/publish-protocol";
import { readSigned } from "@/utils/published/list-schema";
import { keyHash } from "@/utils/published/summarize-list";
import { createCouch } from "@/utils/team/couch";
import { addressOf, readTeam, type TeamRecord } from "../team/team-record";

/** A team's store that takes this person's list. */
export interface TeamListStore {
  /** The team's name. */
  readonly team: string;
  /** The newest list there under a key; undefined where there is none. */
  read(key: string): Promise<TeamList>;
  /** Writes a list over the one that was read. */
  write(signed: SignedList, rev: string | undefined): Promise<PublishProblem | undefined>;
}

export type TeamList =
  | { readonly ok: true; readonly signed: SignedList | undefined; readonly rev: string | undefined }
  | { readonly ok: false; readonly why: PublishProblem };

const documentSchema = z.object({
  _rev: z.string().check(z.maxLength(100)),
  list: z.unknown(),
  signature: z.unknown(),
});

/** Undefined without a team, and where its server grants no editor's role. */
export async function openTeamLists(): Promise<TeamListStore | undefined> {
  const team = await readTeam();
  if (team === undefined || team.isPaused) return undefined;
  return team.roles.some((role) => role === "editor" || role === "lead") ? open(team) : undefined;
}

function open(team: TeamRecord): TeamListStore {
  const couch = createCouch(addressOf(team), team.login);
  return {
    team: team.team,
    async read(key) {
      const answer = await couch.ask({ path: await pathOf(key) });
      if (answer.kind !== "answer") return { ok: false, why: "team-unreachable" };
      if (answer.status === 404) return { ok: true, signed: undefined, rev: undefined };
      const parsed = documentSchema.safeParse(answer.body);
      if (answer.status !== 200 || !parsed.success) return { ok: false, why: "team-refused" };
      const { list, signature, _rev: rev } = parsed.data;
      const signed = readSigned({ list, signature });
      return signed === "newer" ? { ok: false, why: "team-newer" } : { ok: true, signed, rev };
    },
    async write(signed, rev) {
      const body = { ...signed, ...(rev === undefined ? {} : { _rev: rev }) };
      const answer = await couch.ask({ method: "PUT", path: await pathOf(signed.list.key), body });
      if (answer.kind !== "answer") return "team-unreachable";
      // Only 201 is an acknowledgement (docs/adr/0005-team-store.md).
      if (answer.status === 201) return undefined;
      return answer.status === 409 ? "team-newer" : "team-refused";
    },
  };
}

/** A document of its own: no event's name has a colon and no slash, so the log passes it over. */
async function pathOf(key: string): Promise<string> {
  return `/${encodeURIComponent(`list:${await keyHash(key)}`)}`;
}
