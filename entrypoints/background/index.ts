import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Answer } from "@/utils/messages/protocol";
import { parseRequest } from "@/utils/messages/schemas";
import { expireExcerpts } from "@/utils/storage/excerpts";
import { expireSiteWrites } from "@/utils/storage/site-writes";
import { listenForAccount } from "./account/account-sync";
import { answerRequest } from "./answer-request";
import { accept, refuse } from "./answers";
import { noteUpdate } from "./help/news";
import { noteError } from "./help/note-error";
import { serveListImport } from "./import-list";
import { serveJudgePort } from "./judge-port";
import { listenForListAlarm } from "./published/refresh-lists";
import { openPanel } from "./queue/open-panel";
import { listenForDisputes } from "./queue/read-disputed";
import { expireRows } from "./queue/rows";
import { identify } from "./sender";
import { disableRevoked, enableGranted } from "./set-policy";
import { listenForSiteWrites } from "./site/site-writer";
import { registerSites, startSites } from "./site-scripts";
import { listenForTeam } from "./team/listen-for-team";
import { listenForRepairs } from "./tell-repaired";

const expiryAlarm = "expire-excerpts";
const dayMinutes = 24 * 60;

/** Listeners are registered in the first turn: a worker woken by an event gets no second chance. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, from, respond) => {
    const answered = answer(raw, from);
    if (answered === undefined) return undefined;
    // By the callback: Chromium takes no promise for an answer.
    void answered.then(respond);
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    if (!serveListImport(port)) serveJudgePort(port);
  });
  listenForSiteWrites();
  listenForDisputes();
  listenForAccount();
  listenForRepairs();
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === "open-queue" && tab !== undefined) void openPanel({ windowId: tab.windowId });
  });
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    run("start sites", () => startSites(reason));
    run("note the update", () => noteUpdate(reason, previousVersion));
  });
  browser.runtime.onStartup.addListener(() => run("register sites", registerSites));
  listenForTeam();
  listenForListAlarm();
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    run("enable a granted site", () => enableGranted(origins)),
  );
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    run("disable a revoked site", () => disableRevoked(origins)),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== expiryAlarm) return;
    run("expire excerpts", () => expireExcerpts(Date.now()));
    run("expire the queue", () => expireRows(Date.now()));
    run("forget what was written", () => expireSiteWrites(Date.now()));
  });
  // Alarms do not survive everything: made again on every wake, which does not reset a running one.
  run("set the alarm", async () => {
    if ((await browser.alarms.get(expiryAlarm)) === undefined) {
      browser.alarms.create(expiryAlarm, { periodInMinutes: dayMinutes, delayInMinutes: 1 });
    }
  });
  run("close storage to pages", async () => {
    // Where the browser can: a page that took over our content script then cannot read the stores.
    await browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
  });
});

/** What is answered to a message; undefined where it comes from nobody whom we know. */
function answer(
  raw: unknown,
  from: Browser.runtime.MessageSender,
): Promise<Answer<unknown>> | undefined {
  const sender = identify(from);
  if (sender === undefined) return undefined;
  const request = parseRequest(raw);
  if (request === undefined) return Promise.resolve(refuse("The request is malformed."));
  const answered =
    request.type === "queue/open" && sender.kind === "page"
      ? // In the same turn: a panel opens for a click alone.
        openPanel({ tabId: sender.tabId }).then(accept)
      : answerRequest(request, sender);
  return answered.catch((cause: unknown) => {
    noteError(`${request.type} failed`, cause);
    return refuse(cause instanceof Error ? cause.message : String(cause));
  });
}

function run(what: string, work: () => Promise<unknown>): void {
  work().catch((cause: unknown) => noteError(`could not ${what}`, cause));
}
