import type { QueueRow } from "@/utils/core/queue/queue-row";
import { reachOf } from "@/utils/core/reach";
import { isWeighty } from "@/utils/core/verdict";
import { send } from "@/utils/messages/messenger";
import { decideOne } from "./decide";
import { cursor, focusListUnlessTyping, list, part, policies, say } from "./desk-state";

/** The sponsor line of a row that could be taken out on the site itself, as it was shown. */
export function lineOf(row: QueueRow): string | undefined {
  const isOnSite = reachOf(policies.value.get(row.site), row.comment) === "site";
  const marked =
    row.findings.find((one) => isWeighty({ ...one, evidence: "" }) && one.start !== null) ??
    row.findings.find(({ start }) => start !== null);
  if (!isOnSite || row.mark === null || marked?.kind !== "sponsor-line") return undefined;
  return row.excerpt.slice(...row.mark);
}

/** Shows the site's stored text with what would go: nothing is written by looking. */
export async function previewStrip(row: QueueRow, line: string): Promise<void> {
  const { site, post, comment } = row;
  const strip = { site, post, comment, line };
  const { value: open } = part;
  const { value: current } = cursor.current;
  const answer = await send({ type: "site/strip-preview", strip });
  // Somebody may have gone on in the meantime.
  if (part.value !== open || cursor.current.value !== current) return;
  if (answer.ok) part.value = { type: "strip", row: row.id, preview: answer.value, isBusy: false };
  else say(answer.error);
}

/** Confirmed: the decision is kept first, and then the site's text is changed. */
export async function confirmStrip(): Promise<void> {
  const open = part.value;
  const row = open?.type === "strip" ? list.row(open.row) : undefined;
  if (open?.type !== "strip" || open.isBusy || row === undefined) return;
  part.value = { ...open, isBusy: true };
  const { from, to } = open.preview;
  const { site, post, comment } = row;
  if (row.standing.action !== "strip") await decideOne(row, { facet: "action", value: "strip" });
  const answer = await send({ type: "site/strip", strip: { site, post, comment, from, to } });
  if (part.value?.type === "strip" && part.value.row === row.id) part.value = undefined;
  say(answer.ok ? "ui_strip_done" : answer.error);
  focusListUnlessTyping();
}
