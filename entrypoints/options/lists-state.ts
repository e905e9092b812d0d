import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { ListState } from "@/components/options/ListProgress";
import type { LinkListInfo } from "@/utils/core/link-list";
import { originPattern } from "@/utils/core/origin-pattern";
import { send } from "@/utils/messages/messenger";
import type { KeptLists } from "@/utils/messages/rules-protocol";
import { showNewest } from "@/utils/state/newest-shown";
import { importList, type ListSource } from "./import-list";

export const kept = signal<KeptLists>({ infos: [], damaged: [] });
export const state = signal<ListState | undefined>(undefined);

let stopper: AbortController | undefined;

const shown = showNewest(
  () => send({ type: "lists/list" }),
  (lists) => {
    kept.value = lists;
  },
);
export const loadLists = shown.load;

export async function take(source: ListSource): Promise<void> {
  stopper?.abort();
  const own = new AbortController();
  stopper = own;
  state.value = { kind: "working", lines: 0, share: "file" in source ? 0 : undefined };
  const answer = await importList(source, {
    signal: own.signal,
    onProgress(lines, share) {
      if (!own.signal.aborted) state.value = { kind: "working", lines, share };
    },
  });
  if (own.signal.aborted || answer === undefined || answer.type === "progress") return;
  if (answer.type === "done") {
    state.value = { kind: "done", name: answer.info.name, entries: answer.info.entries };
    await loadLists();
  } else if (answer.type === "broken") {
    const { line, why, text } = answer;
    state.value = { kind: "broken", line, why, text };
  } else state.value = { kind: "failed", why: answer.why };
}

/** Asks for the host first: the question must be the first thing after the click. */
export async function takeAddress(url: string): Promise<void> {
  void send({ type: "lists/asking", url });
  const isGranted = await browser.permissions.request({ origins: [originPattern(url)] });
  if (isGranted) await take({ url });
  else state.value = { kind: "failed", why: "not-allowed" };
}

export function stop(): void {
  stopper?.abort();
  state.value = { kind: "stopped" };
}

export async function change(list: LinkListInfo, next: Partial<LinkListInfo>): Promise<void> {
  const changed = { ...list, ...next };
  const { id, isOn, severity } = changed;
  // Shown at once: what is chosen next is chosen of what is shown, and must not take this back.
  const infos = kept.value.infos.map((one) => (one.id === id ? changed : one));
  kept.value = { ...kept.value, infos };
  const answer = await shown.change(send({ type: "lists/change", id, isOn, severity }));
  if (!answer.ok) await loadLists();
}

export async function remove({ id }: LinkListInfo): Promise<void> {
  await shown.change(send({ type: "lists/remove", id }));
}
