import { type Desk, type DeskPreferences, deskOf } from "@/utils/core/desk-preferences";
import { rowId } from "@/utils/core/queue/queue-row";
import { type SimilarDecisions, similarTo } from "@/utils/core/queue/similar-rows";
import { readDesk, writeDesk } from "@/utils/storage/desk-preferences";
import { broadcast } from "./broadcast";
import { openQueue } from "./queue/rows";

/** Keys and reasons as pages need them. */
export async function openDesk(): Promise<Desk> {
  return deskOf(await readDesk());
}

/** Stores keys and reasons, and has every page and panel use them at once. */
export async function setDesk(desk: DeskPreferences): Promise<DeskPreferences> {
  await writeDesk(desk);
  await broadcast({ type: "desk/changed", desk: deskOf(desk) });
  return desk;
}

/** What was decided before on comments like one; null where nothing is like it. */
export async function findSimilar(
  site: string,
  post: string,
  comment: string,
): Promise<SimilarDecisions | null> {
  const database = await openQueue();
  const [row] = await database.get([rowId(site, post, comment)]);
  if (row === undefined) return null;
  return similarTo(row, await database.rows(`${encodeURIComponent(site)}/`)) ?? null;
}
