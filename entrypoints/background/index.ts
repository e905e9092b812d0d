import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { parseRequest } from "@/utils/messages/schemas";
import { expireExcerpts } from "@/utils/storage/excerpts";
import { listenForAccount } from "./account/account-sync";
import { answerRequest } from "./answer-request";
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
  browser.runtime.onMessage.addListener((raw: unknown, from) => {
    const sender = identify(from);
    if (sender === undefined) return undefined;
    const request = parseRequest(raw);
    if (request === undefined) {
      return Promise.resolve({ ok: false, error: "The request is malformed." });
    }
    if (request.type === "queue/open" && sender.kind === "page") {
      return openPanel({ tabId: sender.tabId }).then((value) => ({ ok: true, value }));
    }
    return answerRequest(request, sender).catch((cause: unknown) => {
      noteError(`${request.type} failed`, cause);
      return { ok: false, error: cause instanceof Error ? cause.message : String(cause) };
    });
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

function run(what: string, work: () => Promise<unknown>): void {
  work().catch((cause: unknown) => noteError(`could not ${what}`, cause));
}
