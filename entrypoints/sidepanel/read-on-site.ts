import { browser } from "wxt/browser";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { reachOf } from "@/utils/core/reach";
import { send } from "@/utils/messages/messenger";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import { focusList, part, policies } from "./desk-state";

/** True for a comment that no page shows, and that the site itself can be asked for. */
export function isReadOnSite(row: QueueRow): boolean {
  const isOnSite = reachOf(policies.value.get(row.site), row.comment) === "site";
  return isOnSite && (row.isPending === true || row.goneAt !== null);
}

/** Shows all of its words in the panel, and where the site's own screen for it is. */
export async function readRow(row: QueueRow): Promise<void> {
  if (part.value?.type === "read" && part.value.row === row.id) {
    part.value = undefined;
    focusList();
    return;
  }
  part.value = { type: "read", row: row.id, read: undefined, problem: undefined };
  const { site, comment } = row;
  const answer = await send({ type: "site/read", site, comment });
  // Somebody may have gone on in the meantime.
  if (part.value?.type !== "read" || part.value.row !== row.id) return;
  part.value = {
    type: "read",
    row: row.id,
    read: answer.ok ? answer.value : undefined,
    problem: answer.ok ? undefined : translate(answer.error),
  };
}

/** The site's own screen for a comment, beside the queue. */
export async function openScreen(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
