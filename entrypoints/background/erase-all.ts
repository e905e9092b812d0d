import { browser } from "wxt/browser";
import { listKeys } from "@/utils/storage/local-keys";
import { forgetQueue } from "./queue/rows";
import { forgetRepeats } from "./repeat-memory";
import { openStores, reopenStores } from "./stores";
import { readTeam } from "./team/team-record";

/** Keys of storage.local that hold decisions or come from them; settings are none of these. */
const prefixes = ["j:", "s:", "x:", "q:", "y:", "w:", "pub:", "keys:"];
const keys = ["identity", "generation", "uncompared", "projection"];

/**
 * Deletes every decision on this device and what was made of them, at the person's word. With a
 * team it is refused: everything would come back. Answers a message id of what stood in the way.
 */
export async function eraseAll(): Promise<string | undefined> {
  if ((await readTeam()) !== undefined) return "ui_erase_all_team";
  const { account, database } = await openStores();
  await account.switchOff();
  database.close();
  await new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase("threadkeeper");
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });
  const all = await listKeys("");
  const decided = all.filter(
    (key) => keys.includes(key) || prefixes.some((prefix) => key.startsWith(prefix)),
  );
  await browser.storage.local.remove(decided);
  await browser.storage.session.remove(["generation", "looked-at", "settled", "missed-wishes"]);
  await forgetQueue();
  await forgetRepeats();
  reopenStores();
  return undefined;
}
