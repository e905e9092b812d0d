import type { Browser } from "wxt/browser";

/**
 * As many frames of one tab are read, and no more: no honest page shows comments in so many, and one
 * that makes thousands makes them to fill our memory. Nothing is said of the others: they are left as
 * frames are that nobody allowed.
 */
export const mostFrames = 64;

/** Frames with an open port, by tab. */
const taken = new Map<number, number>();

/** True while another frame of the tab may be read. */
export function hasPlace(tabId: number): boolean {
  return (taken.get(tabId) ?? 0) < mostFrames;
}

/** Takes a place for as long as the port is open; false where none is left. */
export function takePlace(tabId: number, port: Browser.runtime.Port): boolean {
  if (!hasPlace(tabId)) return false;
  taken.set(tabId, (taken.get(tabId) ?? 0) + 1);
  port.onDisconnect.addListener(() => {
    const left = (taken.get(tabId) ?? 1) - 1;
    if (left === 0) taken.delete(tabId);
    else taken.set(tabId, left);
  });
  return true;
}

/**
 * The frames of a tab without the oldest of those that are too many; the page itself stays. Browsers
 * number frames as they come, the page 0.
 */
export function withoutOldest<T>(frames: Readonly<Record<number, T>>): Readonly<Record<number, T>> {
  const all = Object.entries(frames);
  return Object.fromEntries(all.toSpliced(1, Math.max(0, all.length - mostFrames)));
}
