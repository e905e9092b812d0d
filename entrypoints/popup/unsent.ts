import { signal } from "@preact/signals";
import type { UnsentLineProps } from "@/components/UnsentLine";
import { send } from "@/utils/messages/messenger";
import type { UnsentView } from "@/utils/messages/site-protocol";
import { createNewest } from "@/utils/state/newest";

const unsent = signal<UnsentView | undefined>(undefined);
const isTrying = signal(false);
const newest = createNewest();

/** Reads what waits for a site; with `isTried`, once it was tried anew. */
export async function loadUnsent(site: string, isTried = false): Promise<void> {
  const isNewest = newest.ask();
  const answer = await send({ type: "queue/unsent", ...(isTried ? { hasten: site } : {}) });
  if (answer.ok && isNewest()) unsent.value = answer.value.find((one) => one.site === site);
}

/** What the popup says of it; undefined where nothing waits. */
export function unsentOf(): UnsentLineProps | undefined {
  const { value: view } = unsent;
  return view && { ...view, isTrying: isTrying.value, onTry: () => void tryNow(view.site) };
}

async function tryNow(site: string): Promise<void> {
  if (isTrying.value) return;
  isTrying.value = true;
  await loadUnsent(site, true);
  isTrying.value = false;
}
