import { createTurns } from "@/utils/core/in-turn";
import type { PublishedList, SignedList } from "@/utils/core/published-list";
import type { Published, PublishForm, PublishProblem } from "@/utils/messages/publish-protocol";
import { mostBytes, mostEntries } from "@/utils/published/list-schema";
import { signList, writeSigned } from "@/utils/published/sign-list";
import { broadcast } from "../broadcast";
import { gatherEntries } from "./gather-entries";
import { readKey } from "./publish-key";
import { readPublish, writePublish } from "./publish-record";
import { openTeamLists, type TeamList, type TeamListStore } from "./team-list";

const dayMs = 24 * 3_600_000;
const inTurn = createTurns();

/**
 * Signs what stands now under the next serial. Where it is to go to the team's store, that has to
 * take it first: a number that a colleague used is passed over, and nothing is kept where it refuses.
 */
export function publishList(form: PublishForm, toTeam: boolean): Promise<Published> {
  return inTurn(async () => {
    const key = await readKey();
    if (key === undefined) return fail("no-key");
    if (form.name.trim() === "") return fail("no-name");
    if (form.domains.length === 0) return fail("no-domains");
    const { entries } = await gatherEntries(form.domains);
    if (entries.length > mostEntries) return fail("too-many");
    const team = toTeam ? await openTeamLists() : undefined;
    if (toTeam && team === undefined) return fail("team-refused");
    const there = await team?.read(key.key);
    if (there !== undefined && !there.ok) return there;
    const { last } = await readPublish();
    const issuedMs = Date.now();
    const list: PublishedList = {
      v: 1,
      name: form.name.trim().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ""),
      key: key.key,
      domains: form.domains,
      serial: nextSerial(key.key, [last, there?.signed]),
      issuedAt: new Date(issuedMs).toISOString(),
      expiresAt: new Date(issuedMs + form.days * dayMs).toISOString(),
      entries,
    };
    const signed = await signList(list, key.privateKey);
    const text = writeSigned(signed);
    if (new Blob([text]).size > mostBytes) return fail("too-many");
    const problem = await writeToTeam(signed, team, there);
    if (problem !== undefined) return fail(problem);
    await writePublish({ form, last: signed });
    await broadcast({ type: "published/changed" });
    return { ok: true, text, serial: list.serial };
  });
}

/** After everything that this key has signed, here or at a colleague's. */
function nextSerial(key: string, known: readonly (SignedList | undefined)[]): number {
  const own = known.filter((one) => one?.list.key === key);
  return 1 + Math.max(0, ...own.map((one) => one?.list.serial ?? 0));
}

async function writeToTeam(
  signed: SignedList,
  team: TeamListStore | undefined,
  there: TeamList | undefined,
): Promise<PublishProblem | undefined> {
  if (team === undefined || there === undefined || !there.ok) return undefined;
  return team.write(signed, there.rev);
}

function fail(why: PublishProblem): Published {
  return { ok: false, why };
}
