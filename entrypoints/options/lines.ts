import { signal } from "@preact/signals";
import { send } from "@/utils/messages/messenger";
import type { LineRule } from "@/utils/messages/protocol";
import { showNewest } from "@/utils/state/newest-shown";

/** What was decided for whole sites: lines, domains, rules of ours. */
export const lines = signal<readonly LineRule[]>([]);

export const { load: loadLines } = showNewest(
  () => send({ type: "lines/list" }),
  (listed) => {
    lines.value = listed;
  },
);
