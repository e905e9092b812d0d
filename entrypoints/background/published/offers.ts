import { browser } from "wxt/browser";
import type { ListOffer } from "@/utils/messages/published-protocol";
import { describeLists } from "./describe-lists";

const announcedPrefix = "list-announced:";
const answerPrefix = "list-answer:";
/** Where a site keeps its list if no page of it says otherwise. */
const wellKnown = "/.well-known/threadkeeper.json";

interface Announced {
  readonly url: string;
  readonly list: string;
}

/** A page says where its site's list is. Only noted: nothing is fetched before somebody asks. */
export async function noteAnnounced(tabId: number, url: string, list: string): Promise<void> {
  const announced: Announced = { url: withoutHash(url), list };
  await browser.storage.session.set({ [announcedPrefix + tabId]: announced });
}

/** What the popup shows of a tab's site. */
export async function describeOffer(tabId: number): Promise<ListOffer | undefined> {
  const address = await addressOf(tabId);
  if (address === undefined) return undefined;
  const site = address.hostname;
  const key = answerPrefix + site;
  const [kept, recent, announced, followed] = await Promise.all([
    browser.storage.local.get(key),
    browser.storage.session.get(key),
    readAnnounced(tabId, address),
    describeLists(site),
  ]);
  const answer = kept[key] === "never" ? "never" : recent[key] === "later" ? "later" : null;
  return { site, announced, answer, followed };
}

/** The address to look at for a tab: what its page announces, or the well-known one. */
export async function listAddress(
  tabId: number,
): Promise<{ readonly url: string; readonly site: string } | undefined> {
  const address = await addressOf(tabId);
  if (address === undefined) return undefined;
  const announced = await readAnnounced(tabId, address);
  return { url: announced ?? `${address.origin}${wellKnown}`, site: address.hostname };
}

/** "Never" is remembered for the site, "not now" until the browser is closed. */
export async function answerOffer(site: string, answer: "later" | "never"): Promise<void> {
  const area = answer === "never" ? browser.storage.local : browser.storage.session;
  await area.set({ [answerPrefix + site]: answer });
}

/** Whoever asks for a list again has thought better of "never". */
export async function forgetAnswer(site: string): Promise<void> {
  await browser.storage.local.remove(answerPrefix + site);
  await browser.storage.session.remove(answerPrefix + site);
}

async function addressOf(tabId: number): Promise<URL | undefined> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

async function readAnnounced(tabId: number, address: URL): Promise<string | null> {
  const key = announcedPrefix + tabId;
  const noted = (await browser.storage.session.get(key))[key] as Announced | undefined;
  return noted?.url === withoutHash(address.href) ? noted.list : null;
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
