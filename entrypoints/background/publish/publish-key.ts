import { openDB } from "idb";
import type { KeyOutcome } from "@/utils/messages/publish-protocol";
import {
  type KeyBackup,
  makeKey,
  openBackup,
  type PublishingKey,
  shortestPassphrase,
} from "@/utils/published/key-backup";

import { isUnsupported } from "@/utils/published/sign-list";

/** In IndexedDB, the only place where a browser keeps a key that nobody can read out. */
interface StoredKey extends PublishingKey {
  readonly backup: KeyBackup | undefined;
}

const name = "threadkeeper-publish";
const own = "own";

async function within<T>(
  work: (store: Awaited<ReturnType<typeof open>>) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function open() {
  return openDB<{ keys: { key: string; value: StoredKey } }>(name, 1, {
    upgrade(database) {
      database.createObjectStore("keys");
    },
  });
}

export function readKey(): Promise<StoredKey | undefined> {
  return within((database) => database.get("keys", own));
}

/** Never takes the place of a key that is there: what was signed with it would be another's. */
export async function createKey(passphrase: string | undefined): Promise<KeyOutcome> {
  if (passphrase !== undefined && passphrase.length < shortestPassphrase) {
    return { ok: false, why: "short-passphrase" };
  }
  try {
    return await keep(await makeKey(passphrase));
  } catch (cause) {
    if (isUnsupported(cause)) return { ok: false, why: "unsupported" };
    throw cause;
  }
}

export async function importKey(text: string, passphrase: string): Promise<KeyOutcome> {
  const opened = await openBackup(text, passphrase);
  return opened.ok ? keep({ ...opened.key, backup: opened.backup }) : opened;
}

async function keep({ key, privateKey, backup }: StoredKey): Promise<KeyOutcome> {
  const isKept = await within(async (database) => {
    const transaction = database.transaction("keys", "readwrite");
    const isFree = (await transaction.store.get(own)) === undefined;
    if (isFree) await transaction.store.put({ key, privateKey, backup }, own);
    await transaction.done;
    return isFree;
  });
  return isKept ? { ok: true } : { ok: false, why: "not-stored" };
}

export async function forgetKey(): Promise<void> {
  await within((database) => database.delete("keys", own));
}
