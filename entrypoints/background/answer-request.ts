import { browser } from "wxt/browser";
import { defaultPolicy } from "@/utils/core/policy";
import type { Answer, OpenPage, Request } from "@/utils/messages/protocol";
import type { StoreSummary } from "@/utils/messages/store-protocol";
import { countExcerpts, expireExcerpts, readExcerpts } from "@/utils/storage/excerpts";
import { listRules, noteFound, readRules } from "@/utils/storage/picked-rules";
import { listQuarantined } from "@/utils/storage/quarantine";
import { readRepeatPairs } from "@/utils/storage/repeat-pairs";
import { forgetPolicy, listPolicies, readPolicy } from "@/utils/storage/site-policies";
import { switchAccount, viewAccount } from "./account/account-sync";
import { answerDesk } from "./answer-desk";
import { answerRules } from "./answer-rules";
import { paintBadge } from "./badge";
import { broadcast } from "./broadcast";
import { findSimilar, openDesk } from "./desk";
import { eraseAll } from "./erase-all";
import { readHistory } from "./history";
import { importEvents } from "./import-events";
import { injectComments } from "./inject";
import { observeSite } from "./observe-site";
import { readPageDecisions } from "./page-decisions";
import {
  forgetRule,
  importRule,
  plain,
  savePicked,
  startFramePicker,
  startPicker,
  today,
} from "./picked-rules";
import { takeShown } from "./queue/pending-show";
import { readAllPending } from "./queue/read-pending";
import { forgetRows, forgetSite, openQueue } from "./queue/rows";
import { recordDecision, removeLine } from "./record-decision";
import { forgetRepeats } from "./repeat-memory";
import type { Sender } from "./sender";
import { setPolicy } from "./set-policy";
import { isForQueue } from "./settle";
import { describeSitePasswords, dropSitePassword, setSitePassword } from "./site/site-passwords";
import { drainInBackground, lookAgain, siteWriter } from "./site/site-writer";
import { previewStrip, stripOnSite } from "./site/strip-on-site";
import { openStores } from "./stores";
import { keepStatus, readStatus } from "./tab-statuses";
import { answerTeam, isTeamRequest } from "./team/answer-team";
import { hearTeamPage } from "./team/run-team";

const pageTypes: readonly Request["type"][] = [
  "page/open",
  "page/status",
  "page/inject",
  "page/rules",
  "pick/open",
  "pick/frame",
  "pick/save",
  "decide",
  "page/history",
  "site/writes",
  "site/retry",
  "queue/open",
  "page/similar",
];

/** Answers one well-formed request of a known sender. Panels and pages may ask different things. */
export async function answerRequest(request: Request, sender: Sender): Promise<Answer<unknown>> {
  const isPageRequest = pageTypes.includes(request.type);
  if (isPageRequest !== (sender.kind === "page")) return refuse("Not for this sender.");
  return sender.kind === "page" ? answerPage(request, sender) : answerPanel(request);
}

async function answerPage(
  request: Request,
  sender: Extract<Sender, { kind: "page" }>,
): Promise<Answer<unknown>> {
  switch (request.type) {
    case "page/open": {
      const post = postOf(request.post, sender);
      const [policy, page, show, desk] = await Promise.all([
        readPolicy(sender.site),
        readPageDecisions(sender.site, post),
        takeShown(sender.tabId),
        openDesk(),
      ]);
      hearTeamPage(sender.site, post, policy);
      if (policy.onSite === true) visit(sender.site, post);
      return accept({ policy, decisions: page, post, show, desk } satisfies OpenPage);
    }
    case "page/status": {
      const status = await keepStatus(sender, request.status);
      const { role } = await readPolicy(sender.site);
      if (request.status.adapter === "picked" && !sender.isPrivate) {
        await noteFound(sender.site, today());
      }
      await paintBadge(sender.tabId, status, role);
      await broadcast({ type: "status/changed", tabId: sender.tabId });
      return accept(null);
    }
    case "page/inject":
      // Another site's frame is read where the person allowed it and the site around it is on.
      if (!(await readPolicy(sender.site)).isEnabled) return refuse("This site is off.");
      await injectComments(sender.tabId, sender.frameId, plain(await readRules(sender.site)));
      return accept(null);
    case "page/rules":
      return accept(plain(await readRules(sender.site)));
    case "pick/open":
      return startPicker(sender.tabId);
    case "pick/frame":
      return startFramePicker(sender, request.address);
    case "pick/save":
      return savePicked(request.rule, sender);
    case "page/similar":
      return accept(await findSimilar(sender.site, postOf(request.post, sender), request.comment));
    case "decide":
      if (await isForQueue(request.decision, sender.site)) return refuse("save_error_settle");
      return recordDecision(request.decision, sender, request.page, request.seen);
    case "page/history": {
      const { site } = sender;
      const post = postOf(request.post, sender);
      return accept(await readHistory({ site, post, comment: request.comment }));
    }
    case "site/writes":
      return accept(await siteWriter.views(sender.site, postOf(request.post, sender)));
    case "site/retry":
      await siteWriter.retry(sender.site, request.comment, request.isForced);
      drainInBackground(sender.site);
      return accept(null);
    default:
      return refuse("Not for this sender.");
  }
}

/** A visit to the site is the occasion to write what waited for one, and to look what has become. */
function visit(site: string, post: string): void {
  drainInBackground(site);
  lookAgain(site, post).catch((cause: unknown) =>
    console.error("Threadkeeper: the site could not be looked at again.", cause),
  );
}

/** A frame's decisions belong to the article around it, by the address that the browser names. */
function postOf(asked: string, { frameId, url }: Extract<Sender, { kind: "page" }>): string {
  if (frameId === 0) return asked;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`.slice(0, 512);
}

async function answerPanel(request: Request): Promise<Answer<unknown>> {
  if (isTeamRequest(request)) return answerTeam(request);
  switch (request.type) {
    case "policy/get":
      return accept(await readPolicy(request.site));
    case "policy/set":
      return accept(await setPolicy(request.policy));
    case "site/strip-preview":
      return previewStrip(request.strip);
    case "site/strip":
      return stripOnSite(request.strip);
    case "site-password/set":
      return setSitePassword(request.entry);
    case "site-password/list":
      return accept(await describeSitePasswords());
    case "site-password/forget":
      return accept(await dropSitePassword(request.site));
    case "site/forget":
      await dropSitePassword(request.site);
      await setPolicy(defaultPolicy(request.site));
      await forgetPolicy(request.site);
      await forgetRule(request.site, undefined);
      await forgetSite(request.site);
      return accept(null);
    case "sites/list":
      return accept(await listPolicies());
    case "pick/start":
      return startPicker(request.tabId);
    case "picked/list":
      return accept(await listRules());
    case "picked/import":
      return importRule(request.site, request.rule);
    case "picked/remove":
      return forgetRule(request.site, request.name);
    case "lines/list": {
      const { decisions } = await openStores();
      const lines = await decisions.lines();
      const texts = await readExcerpts(lines.map(({ line }) => line));
      return accept(lines.map((rule) => ({ ...rule, text: texts.get(rule.line) ?? null })));
    }
    case "lines/remove":
      return removeLine(request.site, request.line);
    case "tab/status":
      return accept(await readStatus(request.tabId));
    case "history/get":
      return accept(await readHistory(request));
    case "account/state":
      return accept(await viewAccount());
    case "account/switch":
      return accept(await switchAccount(request.isOn));
    case "store/summary":
      return accept(await summarise());
    case "store/import":
      return accept(await importEvents(request.events, request.key));
    case "store/observe":
      return accept(await observeSite(request));
    case "store/erase-all":
      return accept((await eraseAll()) ?? null);
    case "store/erase-excerpts":
      await forgetRows();
      return accept((await expireExcerpts(Date.now(), true)) + (await forgetRepeats()));
    case "queue/pending":
      return accept(await readAllPending());
    default: {
      const answered = await answerDesk(request);
      const value = answered === undefined ? await answerRules(request) : answered;
      return value === undefined ? refuse("Not for this sender.") : accept(value);
    }
  }
}

async function summarise(): Promise<StoreSummary> {
  const { decisions } = await openStores();
  const [count, lines, sites, excerpts, repeats, quarantined, { usage }, queue] = await Promise.all(
    [
      decisions.count(),
      decisions.lines(),
      listPolicies(),
      countExcerpts(),
      readRepeatPairs(),
      listQuarantined(),
      navigator.storage.estimate(),
      openQueue().then((database) => database.count()),
    ],
  );
  const local = await browser.storage.local.getBytesInUse?.(null);
  return {
    decisions: count,
    lines: lines.length,
    sites: sites.length,
    excerpts,
    repeats: repeats.length,
    queue,
    quarantined: quarantined.length,
    bytes: usage === undefined ? null : usage + (local ?? 0),
  };
}

function accept<T>(value: T): Answer<T> {
  return { ok: true, value };
}

function refuse(error: string): Answer<never> {
  return { ok: false, error };
}
