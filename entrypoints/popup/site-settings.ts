import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { originPattern } from "@/utils/core/origin-pattern";
import type { SitePolicy } from "@/utils/core/policy";
import { send } from "@/utils/messages/messenger";
import { createNewest } from "@/utils/state/newest";

/** The site's settings as they are chosen here; undefined until they are read. */
export const policy = signal<SitePolicy | undefined>(undefined);
/** The settings before the last change in this window. */
export const before = signal<SitePolicy | undefined>(undefined);
/** The last change takes its time: it shows, and is not stored yet. */
export const isStoring = signal(false);
export const problem = signal<string | undefined>(undefined);

const newest = createNewest();
/** How many changes were asked for in this window. */
let changes = 0;
/** What is stored sooner is said once it is: a word that flickers helps nobody. */
const noticedMs = 150;

/** Reads a site's settings; what was chosen since is newer than the answer. */
export async function readSettings(site: string): Promise<void> {
  const isNewest = newest.ask();
  const answer = await send({ type: "policy/get", site });
  if (!isNewest()) return;
  if (answer.ok) policy.value = answer.value;
  else problem.value = "ui_popup_no_background";
}

/**
 * Enabling asks for this site and no other; the request must be the first thing after the click.
 *
 * Example: `await changeSettings({ ...policy.value, role: "reader" }, "https:")`.
 */
export function changeSettings(next: SitePolicy, protocol: string): Promise<void> {
  return change(next, protocol, policy.value);
}

/** One step back, and the next press of the same button would be a step forward: it goes instead. */
export async function undoChange(protocol: string): Promise<void> {
  if (before.value !== undefined) await change(before.value, protocol, undefined);
}

async function change(
  next: SitePolicy,
  protocol: string,
  stepBack: SitePolicy | undefined,
): Promise<void> {
  problem.value = undefined;
  const known = policy.value;
  if (next.isEnabled && !known?.isEnabled) {
    // Before the question: it may close this window, and the role that was chosen would be lost.
    void send({ type: "policy/set", policy: { ...next, isEnabled: false } });
    const origins = [`${protocol}//${next.site}/*`];
    const isGranted = await browser.permissions.request({ origins });
    if (!isGranted) {
      problem.value = "ui_popup_not_granted";
      return;
    }
    await send({ type: "tour/offer", site: next.site });
  }
  changes += 1;
  const asked = changes;
  const earlier = before.value;
  // What was chosen shows at once, and so does the step back: what is pressed next, however soon, is
  // about that, and not about the change before it.
  policy.value = next;
  before.value = stepBack;
  const slow = setTimeout(() => {
    isStoring.value = true;
  }, noticedMs);
  const stored = send({ type: "policy/set", policy: next });
  await newest.change(stored);
  const answer = await stored;
  clearTimeout(slow);
  if (!answer.ok) problem.value = "ui_popup_not_saved";
  if (asked !== changes) return;
  isStoring.value = false;
  policy.value = answer.ok ? answer.value : known;
  if (!answer.ok) before.value = earlier;
}

/** Stored first and asked for in the same turn: the browser wants the click to be fresh. */
export async function allowFrame(origin: string): Promise<void> {
  const known = policy.value;
  if (known === undefined) return;
  const frames = [...(known.frames ?? []), origin];
  const isStored = send({ type: "policy/set", policy: { ...known, frames } });
  const isGranted = await browser.permissions.request({ origins: [originPattern(origin)] });
  const answer = isGranted ? await isStored : await send({ type: "policy/set", policy: known });
  if (!isGranted) problem.value = "ui_popup_not_granted";
  if (answer.ok) policy.value = answer.value;
}
