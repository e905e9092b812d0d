import type { Request } from "@/utils/messages/protocol";
import { readPolicy } from "@/utils/storage/site-policies";
import { broadcast } from "./broadcast";
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
      subject: { textHash: "", normHash: "", linksHash: "" },
    })),
    author,
  );
  for (const post of new Set(seen.map((one) => one.post))) {
    await broadcast({ type: "decisions/changed", site, post }, site);
  }
  return recorded.filter(({ ok }) => ok).length;
}
