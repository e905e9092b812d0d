import { listSiteWrites, readSiteWrite, type SiteWrite } from "@/utils/storage/site-writes";
import type { SiteProblem } from "@/utils/wordpress/site-problem";
import type { SiteWriter } from "./write-to-site";

/** What somebody who opens a page of the site, or asks for it, may have put right. */
export const mended: readonly SiteProblem[] = ["offline", "login-expired", "password-refused"];

/**
 * What stood in the way of writes may be gone: they are tried at once, whatever pause they had come to.
 * Where no problems are named, whatever it was: somebody asks for it.
 * The oldest of a site goes first, and the others follow where it got through: a hundred that wait for
 * a login would ask the site a hundred times in vain at every page.
 *
 * Example: back online after an hour, `hastenWrites(writer, ["offline"])`.
 */
export async function hastenWrites(
  writer: Pick<SiteWriter, "retry" | "drain">,
  problems: readonly SiteProblem[] | undefined,
  site?: string,
): Promise<void> {
  const held = (await listSiteWrites(site)).filter(
    ({ state, problem }) =>
      state === "waiting" && (problems?.some((one) => one === problem) ?? problem !== undefined),
  );
  const groups = Map.groupBy(held, (write) => `${write.site} ${write.isPrivate ?? false}`);
  await Promise.all([...groups.values()].map((group) => hasten(writer, group)));
}

async function hasten(
  writer: Pick<SiteWriter, "retry" | "drain">,
  [first, ...rest]: readonly SiteWrite[],
): Promise<void> {
  if (first === undefined) return;
  const { site, comment } = first;
  await writer.retry(site, comment, false);
  await writer.drain(site);
  if ((await readSiteWrite(site, comment))?.state === "waiting") return;
  for (const one of rest) await writer.retry(site, one.comment, false);
  await writer.drain(site);
}
