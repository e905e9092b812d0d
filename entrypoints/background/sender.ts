import { type Browser, browser } from "wxt/browser";

/** Who sent a message, as the browser says; nothing of it is taken from the message. */
export type Sender =
  | { readonly kind: "panel" }
  | {
      readonly kind: "page";
      readonly site: string;
      readonly url: string;
      readonly tabId: number;
      readonly frameId: number;
      readonly isPrivate: boolean;
    };

/** Undefined for anybody who is not us: other extensions, web pages, documents without an address. */
export function identify(sender: Browser.runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL("");
  if (sender.url?.startsWith(own)) return { kind: "panel" };
  const { tab } = sender;
  // The site is always the top page's, whatever frame asks.
  const address = sender.frameId === 0 ? (sender.url ?? tab?.url) : tab?.url;
  if (tab?.id === undefined || address === undefined || !URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return {
    kind: "page",
    site: hostname,
    url: address,
    tabId: tab.id,
    frameId: sender.frameId ?? 0,
    isPrivate: tab.incognito ?? false,
  };
}
