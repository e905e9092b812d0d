import { parentByList } from "@/utils/sites/parent-by-list";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/**
 * OpenWeb, formerly Spot.IM, in an open shadow root. Its class names carry version numbers; the
 * `data-spot-im-class` attributes, made for publishers' styles, stay.
 */
export const openweb: SiteAdapter = {
  name: "openweb",
  detect: "[data-spot-im-shadow-host], [data-spotim-module], [data-spot-im-class]",
  hosts: "[data-spot-im-shadow-host], [data-spotim-module], [data-spotim-module] *",
  item: '[data-message-id], [data-spot-im-class="message-view"], [class*="MessageLayout-index__message-view"]',
  id: readId,
  author: ['[data-spot-im-class="message-username"]', '[class*="Username-index__wrapper"]'],
  authorLink: false,
  time: ['time[data-spot-im-class="message-timestamp"]', "time[datetime]"],
  body: ['[data-spot-im-class="message-text"]'],
  parent: parentByList((element) => element.matches('ul, [class*="spcv_children-list"]')),
  flags: {
    staff: '[data-spot-im-class="user-badge"], [class*="UserBadge"]',
    pinned: '[class*="pinned-message"], [class*="spcv_pinned"]',
  },
};

/** The view of a message without an id of its own is a part of the element that has it. */
function readId(element: Element): string | undefined {
  const id = element.getAttribute("data-message-id");
  if (id !== null) return id;
  const around = element.parentElement?.closest("[data-message-id]");
  const isPart = around?.querySelector('[data-spot-im-class="message-text"]');
  return isPart != null && element.contains(isPart) ? undefined : "";
}
