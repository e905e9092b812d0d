import { pagePrefix } from "@/utils/core/decision-event";
import { historyOf } from "@/utils/core/decision-history";
import type { HistoryView } from "@/utils/messages/store-protocol";
import { readPolicy } from "@/utils/storage/site-policies";
import { openStores } from "./stores";
import { authorFor } from "./team/author";

const mostEntries = 500;

/** What happened on a site: to a comment or an article, or what one person did there. */
export async function readHistory(asked: {
  readonly site: string;
  readonly post?: string | undefined;
  readonly comment?: string | undefined;
  readonly actor?: string | undefined;
}): Promise<HistoryView> {
  const { identity, log } = await openStores();
  const { site, post, comment, actor } = asked;
  const { role } = await readPolicy(site);
  const events =
    post !== undefined && comment !== undefined
      ? await log.events(site, post, comment)
      : await log.read(
          post === undefined ? `${encodeURIComponent(site)}/` : pagePrefix(site, post),
        );
  const entries = historyOf(events).filter((one) => actor === undefined || one.actor === actor);
  return {
    entries: entries.slice(0, mostEntries),
    person: (await authorFor(site, role, identity)).actor,
  };
}
