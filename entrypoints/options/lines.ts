import { signal } from "@preact/signals";
import { send } from "@/utils/messages/messenger";
import type { LineRule } from "@/utils/messages/protocol";

/** What was decided for whole sites: lines, domains, rules of ours. */
export const lines = signal<readonly LineRule[]>([]);

export async function loadLines(): Promise<void> {
  const listed = await send({ type: "lines/list" });
  if (listed.ok) lines.value = listed.value;
}
