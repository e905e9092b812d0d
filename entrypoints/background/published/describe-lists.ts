import type { FollowedList } from "@/utils/messages/published-protocol";
import { summarizeList } from "@/utils/published/summarize-list";
import { type KeptList, keptLists } from "./kept-lists";

/** What is told of every list that is followed; of one site's only where it is named. */
export async function describeLists(site?: string): Promise<FollowedList[]> {
  const lists = await keptLists();
  const wanted = lists.filter(({ domains }) => site === undefined || domains.includes(site));
  return Promise.all(wanted.map(describe));
}

async function describe(kept: KeptList): Promise<FollowedList> {
  const { signed, domains, url, followedAt, checkedAt, problem, changes } = kept;
  return {
    ...(await summarizeList(signed.list)),
    domains,
    url,
    followedAt,
    checkedAt,
    problem,
    changes,
    isOutOfDate: Date.parse(signed.list.expiresAt) <= Date.now(),
  };
}
