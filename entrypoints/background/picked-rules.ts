import { browser } from "wxt/browser";
import type { KeptRule, PickedRule } from "@/utils/core/picked-rule";
import type { Answer } from "@/utils/messages/protocol";
import { addRule, parseRule, readRules, removeRule } from "@/utils/storage/picked-rules";
import { broadcast } from "./broadcast";
import { injectComments, injectPicker } from "./inject";
import type { Sender } from "./sender";
import { registerSites } from "./site-scripts";
import { siteOfTab } from "./tab-statuses";

type PageSender = Extract<Sender, { kind: "page" }>;

/** A day in universal time: enough to see whether a rule still works. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Starts the picker in a tab, in the page itself unless a frame of it is named. */
export async function startPicker(tabId: number, frameId = 0): Promise<Answer<null>> {
  try {
    const site = await siteOfTab(tabId);
    const rules = site === undefined ? [] : plain(await readRules(site));
    await injectPicker(tabId, frameId, rules);
    return { ok: true, value: null };
  } catch (cause) {
    // An error page of the browser, a store's page, a frame that nobody has allowed.
    return { ok: false, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Starts the picker in the frame that shows an address, where that frame may be read. */
export async function startFramePicker(from: PageSender, address: string): Promise<Answer<null>> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: from.tabId, allFrames: true },
      func: () => location.href,
    });
    const frame = frames.find(({ frameId, result }) => frameId !== 0 && result === address);
    if (frame !== undefined) return await startPicker(from.tabId, frame.frameId);
  } catch (cause) {
    console.debug("Threadkeeper: a frame could not be asked.", cause);
  }
  return { ok: false, error: "That frame cannot be read." };
}

/** Keeps what was picked and has it read at once: here, and in other tabs of the site. */
export async function savePicked(raw: unknown, from: PageSender): Promise<Answer<null>> {
  const rule = parseRule(raw);
  if (rule === undefined) return { ok: false, error: "Not a rule." };
  const rules = await addRule(from.site, rule, today());
  await registerSites();
  await injectComments(from.tabId, from.frameId, plain(rules));
  await tell(from.site, rules);
  return { ok: true, value: null };
}

export async function importRule(site: string, raw: unknown): Promise<Answer<null>> {
  const rule = parseRule(raw);
  if (rule === undefined) return { ok: false, error: "Not a rule." };
  await spread(site, await addRule(site, rule, today()));
  return { ok: true, value: null };
}

export async function forgetRule(site: string, name: string | undefined): Promise<Answer<null>> {
  await spread(site, await removeRule(site, name));
  return { ok: true, value: null };
}

async function spread(site: string, rules: readonly KeptRule[]): Promise<void> {
  await registerSites();
  await tell(site, rules);
}

/** Pages that read comments read them anew; the options list what there is. */
async function tell(site: string, rules: readonly KeptRule[]): Promise<void> {
  await broadcast({ type: "picked/changed", site, rules: plain(rules) }, site);
}

export function plain(rules: readonly KeptRule[]): readonly PickedRule[] {
  return rules.map(({ rule }) => rule);
}
