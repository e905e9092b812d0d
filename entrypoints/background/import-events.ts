import { broadcast } from "./broadcast";
import { adoptKey, openStores } from "./stores";

/** Stores a part of an export and has open pages look again. Answers how many events it took. */
export async function importEvents(
  events: readonly unknown[],
  key: readonly number[] | undefined,
): Promise<number> {
  if (key !== undefined) await adoptKey(Uint8Array.from(key));
  const { decisions } = await openStores();
  const count = await decisions.adopt(events);
  for (const { site, post } of placesOf(events)) {
    await broadcast({ type: "decisions/changed", site, post }, site);
  }
  return count;
}

function placesOf(events: readonly unknown[]) {
  const places = new Map<string, { readonly site: string; readonly post: string }>();
  for (const event of events) {
    const { site, post } = (event ?? {}) as { readonly site?: unknown; readonly post?: unknown };
    if (typeof site !== "string" || typeof post !== "string") continue;
    places.set(JSON.stringify([site, post]), { site, post });
  }
  return places.values();
}
