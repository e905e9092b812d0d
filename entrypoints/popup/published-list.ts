import { signal } from "@preact/signals";
import type { ListAsk } from "@/components/published/ListQuestion";
import type { PopupListsProps } from "@/components/published/PopupLists";
import { allowList, followLooked, lookedAt } from "@/utils/messages/ask-for-list";
import { send } from "@/utils/messages/messenger";
import type { ListOffer } from "@/utils/messages/published-protocol";

const offer = signal<ListOffer | undefined>(undefined);
const ask = signal<ListAsk | undefined>(undefined);
let tab: number | undefined;

export async function loadOffer(tabId: number): Promise<void> {
  tab = tabId;
  const answer = await send({ type: "published/offer", tabId });
  offer.value = answer.ok ? answer.value : undefined;
}

/** What the popup shows of the newsroom's list; nothing before the page is known. */
export function listsOf(): PopupListsProps | undefined {
  if (offer.value === undefined) return undefined;
  const { site, announced, answer, followed } = offer.value;
  return {
    site,
    answer,
    followed,
    ask: ask.value,
    isAnnounced: announced !== null,
    onLook: () => void look(),
    onFollow: (token, name) => void follow(token, name),
    onAnswer: (next) => void decline(next),
  };
}

/** The first request that anything of this makes, and only because the person pressed a button. */
async function look(): Promise<void> {
  if (tab === undefined) return;
  const { announced = null } = offer.value ?? {};
  ask.value = { kind: "looking" };
  // Granted already where the list is on the site itself; a "no" is told by the background.
  if (announced !== null) await allowList(announced);
  ask.value = lookedAt(await send({ type: "published/look-page", tabId: tab }));
}

async function follow(token: string, name: string): Promise<void> {
  ask.value = await followLooked(token, name);
  if (tab !== undefined) await loadOffer(tab);
}

async function decline(answer: "later" | "never"): Promise<void> {
  const { value: declined } = offer;
  ask.value = undefined;
  if (declined !== undefined) {
    // At once, or the offer would stand there again until this is stored.
    offer.value = { ...declined, answer };
    await send({ type: "published/answer", site: declined.site, answer });
  }
  if (tab !== undefined) await loadOffer(tab);
}
