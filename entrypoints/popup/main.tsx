import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { Popup, type PopupCounts, type PopupTeam } from "@/components/Popup";
import { ownPages } from "@/components/styles/own-pages";
import { TranslateContext } from "@/components/translate";
import { openPanel } from "@/entrypoints/background/queue/open-panel";
import { renderPage } from "@/utils/dom/render-page";
import { onBroadcast, send } from "@/utils/messages/messenger";
import type { AccountView } from "@/utils/messages/store-protocol";
import { translateInBrowser } from "@/utils/messages/translate-browser";
import { oneAtATime } from "@/utils/state/one-at-a-time";

import { helpOf, loadNews, openSettings } from "./help";
import { listsOf, loadOffer } from "./published-list";
import {
  allowFrame,
  before,
  changeSettings,
  isStoring,
  policy,
  problem,
  readSettings,
  undoChange,
} from "./site-settings";
import { loadUnsent, unsentOf } from "./unsent";

const counts = signal<PopupCounts | undefined>(undefined);
const team = signal<PopupTeam | undefined>(undefined);
const account = signal<AccountView | undefined>(undefined);
const isRuleStale = signal(false);
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
  const { hostname } = new URL(address);
  await readSettings(hostname);
  const [status, rules] = await Promise.all([
    send({ type: "tab/status", tabId: tab.id }),
    send({ type: "picked/list" }),
    loadUnsent(hostname),
  ]);
  counts.value = status.ok ? (status.value ?? undefined) : undefined;
  const sharing = await send({ type: "team/status" });
  team.value = sharing.ok && sharing.value.connection !== null ? sharing.value : undefined;
  const told = await send({ type: "account/state" });
  account.value = told.ok ? told.value : undefined;
  const hasRule = rules.ok && rules.value.some(({ site }) => site === hostname);
  isRuleStale.value = hasRule && counts.value?.adapter !== "picked";
  await loadOffer(tab.id);
  await loadNews();
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

const reload = oneAtATime(load);
onBroadcast(reload, new AbortController().signal);

function Root() {
  return (
    <TranslateContext.Provider value={translateInBrowser}>
      <Popup
        policy={policy.value}
        counts={counts.value}
        problem={problem.value}
        team={team.value}
        account={account.value}
        unsent={unsentOf()}
        lists={listsOf()}
        isStoring={isStoring.value}
        onPolicy={(next) => void changeSettings(next, protocol)}
        onFrame={(origin) => void allowFrame(origin)}
        isRuleStale={isRuleStale.value}
        onPick={() => void pick()}
        onQueue={() => void openQueue()}
        onReview={() => void review()}
        onResume={() => void resume()}
        onUndo={before.value === undefined ? undefined : () => void undoChange(protocol)}
        {...helpOf(tabId, counts.value, problem)}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onTeam={() => void openSettings("team")}
        onAccount={() => void openSettings("devices")}
      />
    </TranslateContext.Provider>
  );
}

renderPage(<Root />, ownPages, browser.i18n.getUILanguage());
reload();
