import { signal } from "@preact/signals";
import type { ListAsk } from "@/components/published/ListQuestion";
import { allowList, followLooked, lookedAt } from "@/utils/messages/ask-for-list";
import { send } from "@/utils/messages/messenger";
import type { FollowedList } from "@/utils/messages/published-protocol";
import { showNewest } from "@/utils/state/newest-shown";

/** What the background takes in one message: one more than a list may have is said to be too large. */
const mostUnits = 1_048_577;

export const followed = signal<readonly FollowedList[]>([]);
export const ask = signal<ListAsk | undefined>(undefined);

const shown = showNewest(
  () => send({ type: "published/list" }),
  (all) => {
    followed.value = all;
  },
);
export const loadFollowed = shown.load;

export async function readFile(file: File): Promise<void> {
  ask.value = { kind: "looking" };
  const text = await file.slice(0, mostUnits).text();
  ask.value = lookedAt(await send({ type: "published/read", text }));
}

/** Asks for the address first: the browser wants its question to be the first thing after a click. */
export async function lookAt(url: string): Promise<void> {
  ask.value = { kind: "looking" };
  await allowList(url);
  ask.value = lookedAt(await send({ type: "published/look-at", url }));
}

export async function follow(token: string, name: string): Promise<void> {
  ask.value = await followLooked(token, name);
  await loadFollowed();
}

export function later(): void {
  ask.value = undefined;
}

export async function refresh({ id, url }: Pick<FollowedList, "id" | "url">): Promise<void> {
  if (url !== null) await allowList(url);
  await shown.change(send({ type: "published/refresh", id }));
}

export async function leave({ id }: Pick<FollowedList, "id">): Promise<void> {
  // "You subscribe to it" would be said of a list that is left.
  if (ask.value?.kind === "followed") ask.value = undefined;
  await shown.change(send({ type: "published/leave", id }));
}
