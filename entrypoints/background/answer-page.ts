import { browser } from "wxt/browser";
import type { PickedRule } from "@/utils/core/picked-rule";
import type { Answer, OpenPage, Request } from "@/utils/messages/protocol";
import { noteFound, readRules } from "@/utils/storage/picked-rules";
import { readPolicy } from "@/utils/storage/site-policies";
import { accept, refuse } from "./answers";
import { broadcast } from "./broadcast";
import { findSimilar, openDesk } from "./desk";
import { hasPlace } from "./frame-places";
import { maybeStartTour } from "./help/tour";
import { readHistory } from "./history";
import { injectComments, injectPart } from "./inject";
import { rulesOf } from "./own-rules";
import { readPageDecisions } from "./page-decisions";
import { plain, savePicked, startFramePicker, startPicker, today } from "./picked-rules";
import { noteAnnounced } from "./published/offers";
import { takeShown } from "./queue/pending-show";
import { readPinned } from "./read-pinned";
import { recordDecision } from "./record-decision";
import { repaintBadge } from "./repaint-badges";
import { readReveal, setReveal } from "./reveals";
import type { Sender } from "./sender";
import { isForQueue } from "./settle";
import { mended } from "./site/hasten-writes";
import { drainInBackground, hastenInBackground, lookAgain, siteWriter } from "./site/site-writer";
import { openStores } from "./stores";
import { keepStatus } from "./tab-statuses";
import { hearTeamPage } from "./team/run-team";
import { warmUp } from "./warm-up";

/** Answers what a page of a site asks; the site is the sender's. */
export async function answerPage(
  request: Request,
  sender: Extract<Sender, { kind: "page" }>,
): Promise<Answer<unknown>> {
  switch (request.type) {
    case "page/open": {
      const post = postOf(request.post, sender);
      if (request.list !== undefined && sender.frameId === 0) {
        await noteAnnounced(sender.tabId, sender.url, request.list);
      }
      const [policy, page, show, desk, reveal] = await Promise.all([
        readPolicy(sender.site),
        readPageDecisions(sender.site, post),
        takeShown(sender.tabId),
        openDesk(),
        readReveal(sender),
      ]);
      hearTeamPage(sender.site, post, policy);
      if (policy.onSite === true) visit(sender, post);
      return accept({ policy, decisions: page, post, show, desk, reveal } satisfies OpenPage);
    }
    case "page/status": {
      await keepStatus(sender, request.status);
      if (request.status.adapter === "picked" && !sender.isPrivate) {
        await noteFound(sender.site, today());
      }
      await repaintBadge(sender.tabId);
      await broadcast({ type: "status/changed", tabId: sender.tabId });
      await maybeStartTour(sender, request.status);
      return accept(null);
    }
    case "page/inject": {
      const [{ isEnabled }, rules] = await Promise.all([
        readPolicy(sender.site),
        readRules(sender.site),
      ]);
      // Another site's frame is read where the person allowed it and the site around it is on.
      return isEnabled && hasPlace(sender.tabId)
        ? injectAndWarmUp(sender, plain(rules))
        : refuse("This site is off.");
    }
    case "page/part":
      await injectPart(request.part, sender);
      return accept(null);
    case "flag/report":
      return accept(await openReport(sender.tabId, request.comment));
    case "page/reveal":
      return accept(await setReveal(sender, request.scope));
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
    case "decide": {
      const { decision, page, seen } = request;
      const policy = await readPolicy(sender.site);
      if (await isForQueue(decision, policy)) return refuse("save_error_settle");
      return recordDecision(decision, { ...sender, policy }, page, seen);
    }
    case "page/history": {
      const { site } = sender;
      const post = postOf(request.post, sender);
      return accept(await readHistory({ site, post, comment: request.comment }));
    }
    case "page/pinned":
      return accept(await readPinned(sender.site, postOf(request.post, sender), request.comment));
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
function visit({ site, isPrivate }: Extract<Sender, { kind: "page" }>, post: string): void {
  hastenInBackground(mended, site);
  lookAgain(site, post, isPrivate).catch((cause: unknown) =>
    console.error("Threadkeeper: the site could not be looked at again.", cause),
  );
}

/** The settings' page of diagnostics, at the comment whose flag the person thinks is wrong. */
async function openReport(tabId: number, comment: string): Promise<null> {
  const place = `/options.html#diagnostics/${tabId}/${encodeURIComponent(comment)}` as const;
  await browser.tabs.create({ url: browser.runtime.getURL(place), openerTabId: tabId });
  return null;
}

/** A frame's decisions belong to the article around it, by the address that the browser names. */
function postOf(asked: string, { frameId, url }: Extract<Sender, { kind: "page" }>): string {
  if (frameId === 0) return asked;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`.slice(0, 512);
}

/** While the page takes its scripts in, this worker makes ready for what they will ask and send. */
async function injectAndWarmUp(
  { site, tabId, frameId }: Extract<Sender, { kind: "page" }>,
  picked: readonly PickedRule[],
): Promise<Answer<null>> {
  const injected = injectComments(tabId, frameId, picked);
  // Begun before the detectors take this thread: a database is opened on another one. A failure is told
  // to whoever asks for the stores next.
  const opened = openStores().catch(() => undefined);
  await Promise.all([injected, opened, rulesOf(site), warmUp()]);
  return accept(null);
}
