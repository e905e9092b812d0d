import { readPolicy } from "@/utils/storage/site-policies";
import { paintBadge } from "./badge";
import { listStatuses } from "./tab-statuses";

/** Every tab's badge anew: something that concerns all of them has changed. */
export async function repaintBadges(): Promise<void> {
  for (const { tabId, url, status } of await listStatuses()) {
    const { role } = await readPolicy(new URL(url).hostname);
    await paintBadge(tabId, status, role);
  }
}
