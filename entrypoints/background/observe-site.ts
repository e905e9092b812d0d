import { noSubject } from "@/utils/core/decision";
import type { Request } from "@/utils/messages/protocol";
import { readPolicy } from "@/utils/storage/site-policies";
import { tellPages } from "./queue/decide";
import { openStores } from "./stores";
import { authorFor } from "./team/author";

/** Notes what an export of the site says of its comments. Answers how many were noted. */
export async function observeSite({ site, seen }: Request<"store/observe">): Promise<number> {
  const { identity, decisions } = await openStores();
  const { role } = await readPolicy(site);
  const author = await authorFor(site, role, identity);
  const recorded = await decisions.recordMany(
    seen.map((one) => ({
      ...one,
      facet: "verdict",
      observed: "site",
      subject: noSubject,
    })),
    author,
  );
  await tellPages(seen.map(({ post }) => ({ site, post })));
  return recorded.filter(({ ok }) => ok).length;
}
