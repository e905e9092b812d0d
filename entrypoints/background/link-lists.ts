import { browser } from "wxt/browser";
import type { LinkListInfo } from "@/utils/core/link-list";
import { originPattern } from "@/utils/core/origin-pattern";
import type { NamedList } from "@/utils/detectors/listed-link";
import { readListInfos, readTables, removeList } from "@/utils/storage/link-lists";

const askedKey = "list-asked";

/** The person is about to be asked for a list's origin: being granted it makes no site of it. */
export async function noteListAsked(url: string): Promise<null> {
  await browser.storage.session.set({ [askedKey]: originPattern(url) });
  return null;
}

/** True for the match pattern of a list's origin, kept or just asked for. */
export async function isListOrigin(origin: string): Promise<boolean> {
  if ((await browser.storage.session.get(askedKey))[askedKey] === origin) return true;
  const infos = await readListInfos();
  return infos.some(({ url }) => url !== undefined && originPattern(url) === origin);
}

let opened: Promise<readonly NamedList[]> | undefined;

/** The lists that are on, read when first needed in a worker's life. */
function openLists(): Promise<readonly NamedList[]> {
  opened ??= open().catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
  return opened;
}

async function open(): Promise<readonly NamedList[]> {
  const { openTable } = await import("@/utils/links/lists/list-table");
  const lists: NamedList[] = [];
  for (const info of await readListInfos()) {
    if (!info.isOn) continue;
    const tables = await readTables(info);
    const blocks = tables === undefined ? undefined : openTable(tables.blocks);
    const exceptions = tables === undefined ? undefined : openTable(tables.exceptions);
    // Said in the settings; half a list would be worse than none.
    if (blocks === undefined || exceptions === undefined) {
      console.error(`Threadkeeper: the list ${info.name} is damaged.`);
      continue;
    }
    lists.push({ info, blocks, exceptions, hasPaths: info.hasPaths });
  }
  return lists;
}

/** What looks links up in lists; none where there are none. */
export async function listDetectors() {
  const lists = await openLists();
  if (lists.length === 0) return [];
  const { createListedLink } = await import("@/utils/detectors/listed-link");
  return [createListedLink(lists)];
}

export function forgetLists(): void {
  opened = undefined;
}

/** All lists, and which of those that are on cannot be used because they are damaged. */
export async function listLists(): Promise<{
  readonly infos: readonly LinkListInfo[];
  readonly damaged: readonly string[];
}> {
  const infos = await readListInfos();
  const usable = new Set((await openLists()).map(({ info }) => info.id));
  const damaged = infos.filter(({ id, isOn }) => isOn && !usable.has(id)).map(({ id }) => id);
  return { infos, damaged };
}

export async function deleteList(id: string): Promise<void> {
  await removeList(id);
}
