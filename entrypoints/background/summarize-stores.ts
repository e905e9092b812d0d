import { browser } from "wxt/browser";
import type { StoreSummary } from "@/utils/messages/store-protocol";
import { countExcerpts } from "@/utils/storage/excerpts";
import { listQuarantined } from "@/utils/storage/quarantine";
import { readRepeatPairs } from "@/utils/storage/repeat-pairs";
import { listPolicies } from "@/utils/storage/site-policies";
import { openQueue } from "./queue/rows";
import { openStores } from "./stores";

/** What is kept on this device, counted. */
export async function summarizeStores(): Promise<StoreSummary> {
  const { decisions } = await openStores();
  const [count, lines, sites, excerpts, repeats, quarantined, { usage }, queue] = await Promise.all(
    [
      decisions.count(),
      decisions.lines(),
      listPolicies(),
      countExcerpts(),
      readRepeatPairs(),
      listQuarantined(),
      navigator.storage.estimate(),
      openQueue().then((database) => database.count()),
    ],
  );
  const local = await browser.storage.local.getBytesInUse?.(null);
  return {
    decisions: count,
    lines: lines.length,
    sites: sites.length,
    excerpts,
    repeats: repeats.length / 2,
    queue,
    quarantined: quarantined.length,
    bytes: usage === undefined ? null : usage + (local ?? 0),
  };
}
