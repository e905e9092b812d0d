import { readExcerpts } from "@/utils/storage/excerpts";
import { openStores } from "./stores";

/** The words that were pinned, as this device has kept them (≤ 300 units, 90 days); null where it has not. */
export async function readPinned(
  site: string,
  post: string,
  comment: string,
): Promise<string | null> {
  const { decisions, identity } = await openStores();
  const page = await decisions.page(site, post, identity.actor);
  const pin = page.comments[comment]?.facets.pin;
  if (pin === undefined || pin.value !== "pin") return null;
  return (await readExcerpts([pin.event.id])).get(pin.event.id) ?? null;
}
