import { type ComponentChild, render } from "preact";
import { pageParts } from "@/components/styles/page-parts";
import { TranslateContext } from "@/components/translate";
import { adoptStyles, type Host, type HostOptions, mountHost } from "@/utils/dom/mount-host";
import { followTheme } from "@/utils/dom/page-theme";
import { translateInBrowser } from "@/utils/messages/translate-browser";

/**
 * Puts one of our components into the page, in a shadow root, coloured as the page is. Undefined
 * where nothing of ours may stand. `moreStyles` is what a part loaded later brings. Taken down when the signal aborts.
 */
export function drawHost(
  place: Parameters<typeof mountHost>[0],
  options: Omit<HostOptions, "styles">,
  child: ComponentChild,
  moreStyles?: string,
): Host | undefined {
  const host = mountHost(place, { ...options, styles: pageParts });
  if (host === undefined) return undefined;
  if (moreStyles !== undefined) adoptStyles(host.root, moreStyles);
  followTheme(host.element);
  draw(host, child);
  options.signal.addEventListener("abort", () => render(null, host.root), { once: true });
  return host;
}

/** Draws something else into a host that stands. */
export function draw(host: Host, child: ComponentChild): void {
  render(
    <TranslateContext.Provider value={translateInBrowser}>{child}</TranslateContext.Provider>,
    host.root,
  );
}
