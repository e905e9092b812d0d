import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { Popup, type PopupCounts, type PopupTeam } from "@/components/Popup";
import { ownPages } from "@/components/styles/own-pages";
import { TranslateContext } from "@/components/translate";
import { openPanel } from "@/entrypoints/background/queue/open-panel";
import { originPattern } from "@/utils/core/origin-pattern";
import type { SitePolicy } from "@/utils/core/policy";
import { renderPage } from "@/utils/dom/render-page";
import { onBroadcast, send } from "@/utils/messages/messenger";
import type { AccountView } from "@/utils/messages/store-protocol";
import { translateInBrowser } from "@/utils/messages/translate-browser";

import { helpOf, loadNews } from "./help";
import { listsOf, loadOffer } from "./published-list";

const policy = signal<SitePolicy | undefined>(undefined);
const counts = signal<PopupCounts | undefined>(undefined);
const team = signal<PopupTeam | undefined>(undefined);
const account = signal<AccountView | undefined>(undefined);
const isRuleStale = signal(false);
const problem = signal<string | undefined>(undefined);
/** The settings before the last change in this window. */
const before = signal<SitePolicy | undefined>(undefined);
/** How many changes were asked for in this window. */
let changes = 0;
// A driver opens the popup as a page of its own and names the tab it is about.
const named = new URL(location.href).searchParams.get("tab");

/** Of the page at hand: what is asked for is no more than that. */
let protocol = "https:";
let windowId: number | undefined;
let tabId: number | undefined;

async function currentTab() {
  if (named !== null) return browser.tabs.get(Number(named));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function load(): Promise<void> {
  const tab = await currentTab();
  const address = tab?.url ?? "";
  if (tab?.id === undefined || !/^https?:/.test(address) || !URL.canParse(address)) return;
  protocol = new URL(address).protocol;
  ({ windowId, id: tabId } = tab);
  const asked = changes;
  const answer = await send({ type: "policy/get", site: new URL(address).hostname });
  if (!answer.ok) problem.value = "ui_popup_no_background";
  // What was chosen since is newer than the answer.
  else if (asked === changes) policy.value = answer.value;
  const [status, rules] = await Promise.all([
    send({ type: "tab/status", tabId: tab.id }),
    send({ type: "picked/list" }),
  ]);
  counts.value = status.ok ? (status.value ?? undefined) : undefined;
  const sharing = await send({ type: "team/status" });
  team.value = sharing.ok && sharing.value.connection !== null ? sharing.value : undefined;
  const told = await send({ type: "account/state" });
  account.value = told.ok ? told.value : undefined;
  const { hostname } = new URL(address);
  const hasRule = rules.ok && rules.value.some(({ site }) => site === hostname);
  isRuleStale.value = hasRule && counts.value?.adapter !== "picked";
  await loadOffer(tab.id);
  await loadNews();
}

/**
 * Enabling asks for this site and no other; the request must be the first thing after the click.
 * What was chosen shows at once, so that the next click, however soon, changes that.
 */
async function change(next: SitePolicy): Promise<void> {
  problem.value = undefined;
  const known = policy.value;
  const origins = [`${protocol}//${next.site}/*`];
  if (next.isEnabled && !known?.isEnabled) {
    // Before the question: it may close this window, and the role that was chosen would be lost.
    void send({ type: "policy/set", policy: { ...next, isEnabled: false } });
    const isGranted = await browser.permissions.request({ origins });
    if (!isGranted) {
      problem.value = "ui_popup_not_granted";
      return;
    }
    await send({ type: "tour/offer", site: next.site });
  }
  changes += 1;
  const asked = changes;
  policy.value = next;
  const answer = await send({ type: "policy/set", policy: next });
  if (answer.ok) before.value = known;
  else problem.value = "ui_popup_not_saved";
  if (asked === changes) policy.value = answer.ok ? answer.value : known;
}

/** One step back, and the next press of the same button would be a step forward: it goes instead. */
async function undo(): Promise<void> {
  if (before.value === undefined) return;
  await change(before.value);
  before.value = undefined;
}

/** Stored first and asked for in the same turn: the browser wants the click to be fresh. */
async function allowFrame(origin: string): Promise<void> {
  const known = policy.value;
  if (known === undefined) return;
  const frames = [...(known.frames ?? []), origin];
  const isStored = send({ type: "policy/set", policy: { ...known, frames } });
  const isGranted = await browser.permissions.request({ origins: [originPattern(origin)] });
  const answer = isGranted ? await isStored : await send({ type: "policy/set", policy: known });
  if (!isGranted) problem.value = "ui_popup_not_granted";
  if (answer.ok) policy.value = answer.value;
}

/** The picker is the page's; this window would only be in its way. */
async function pick(): Promise<void> {
  const tab = await currentTab();
  if (tab?.id === undefined) return;
  const answer = await send({ type: "pick/start", tabId: tab.id });
  if (answer.ok) window.close();
  else problem.value = "ui_pick_no_page";
}

/** The panel first: the browser wants the click to be fresh. */
async function openQueue(): Promise<void> {
  const refusal = await openPanel(windowId === undefined ? {} : { windowId });
  if (refusal === null) window.close();
  else problem.value = refusal;
}

async function review(): Promise<void> {
  const tab = await currentTab();
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: "review/start" });
  window.close();
}

async function resume(): Promise<void> {
  const tab = await currentTab();
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: "page/resume" });
}

onBroadcast(() => void load(), new AbortController().signal);

function Root() {
  return (
    <TranslateContext.Provider value={translateInBrowser}>
      <Popup
        policy={policy.value}
        counts={counts.value}
        problem={problem.value}
        team={team.value}
        account={account.value}
        lists={listsOf()}
        onPolicy={(next) => void change(next)}
        onFrame={(origin) => void allowFrame(origin)}
        isRuleStale={isRuleStale.value}
        onPick={() => void pick()}
        onQueue={() => void openQueue()}
        onReview={() => void review()}
        onResume={() => void resume()}
        onUndo={before.value === undefined ? undefined : () => void undo()}
        {...helpOf(tabId, counts.value, problem)}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </TranslateContext.Provider>
  );
}

renderPage(<Root />, ownPages, browser.i18n.getUILanguage());
void load();
