import { defaultPolicy } from "@/utils/core/policy";
import type { Answer, Request } from "@/utils/messages/protocol";
import { expireExcerpts, readExcerpts } from "@/utils/storage/excerpts";
import { listRules } from "@/utils/storage/picked-rules";
import { forgetPolicy, listPolicies, readPolicy } from "@/utils/storage/site-policies";
import { switchAccount, viewAccount } from "./account/account-sync";
import { answerDesk } from "./answer-desk";
import { answerRules } from "./answer-rules";
import { accept, refuse } from "./answers";
import { eraseAll } from "./erase-all";
import { answerHelp, isHelpRequest } from "./help/answer-help";
import { readHistory } from "./history";
import { importEvents } from "./import-events";
import { observeSite } from "./observe-site";
import { forgetRule, importRule, startPicker } from "./picked-rules";
import { answerPublish, isPublishRequest } from "./publish/answer-publish";
import { forgetCopies } from "./publish/public-copies";
import { answerPublished, isPublishedRequest } from "./published/answer-published";
import { forgetAnswer } from "./published/offers";
import { readAllPending } from "./queue/read-pending";
import { forgetRows, forgetSite } from "./queue/rows";
import { removeLine } from "./record-decision";
import { forgetRepeats } from "./repeat-memory";
import { countNewSettings, restoreSettings } from "./restore-settings";
import { setPolicy } from "./set-policy";
import { mended } from "./site/hasten-writes";
import { listWishes } from "./site/missed-wishes";
import { readOnSite } from "./site/read-on-site";
import { describeSitePasswords, dropSitePassword, setSitePassword } from "./site/site-passwords";
import { hastenInBackground, hastenNow } from "./site/site-writer";
import { previewStrip, stripOnSite } from "./site/strip-on-site";
import { unsentOf } from "./site/unsent";
import { openStores } from "./stores";
import { summarizeStores } from "./summarize-stores";
import { readStatus } from "./tab-statuses";
import { answerTeam, isTeamRequest } from "./team/answer-team";

/** Answers what our own pages ask. */
export async function answerPanel(request: Request): Promise<Answer<unknown>> {
  if (isTeamRequest(request)) return answerTeam(request);
  if (isHelpRequest(request)) return answerHelp(request);
  if (isPublishedRequest(request)) return answerPublished(request);
  if (isPublishRequest(request)) return answerPublish(request);
  switch (request.type) {
    case "policy/get":
      return accept(await readPolicy(request.site));
    case "policy/set":
      return accept(await setPolicy(request.policy));
    case "site/strip-preview":
      return previewStrip(request.strip);
    case "site/strip":
      return stripOnSite(request.strip);
    case "site/read":
      return readOnSite(request.site, request.comment);
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
      await forgetCopies(request.site);
      await forgetAnswer(request.site);
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
      return accept(await summarizeStores());
    case "store/import":
      return accept(await importEvents(request.events, request.key));
    case "store/restore":
      return accept(
        request.isDry === true
          ? await countNewSettings(request.settings)
          : await restoreSettings(request.settings),
      );
    case "store/observe":
      return accept(await observeSite(request));
    case "store/erase-all":
      return accept((await eraseAll()) ?? null);
    case "store/erase-excerpts":
      await forgetRows();
      return accept((await expireExcerpts(Date.now(), true)) + (await forgetRepeats()));
    case "queue/pending":
      hastenInBackground(mended);
      return accept(await readAllPending());
    case "queue/unsent":
      if (request.hasten !== undefined) await hastenNow(request.hasten);
      return accept(unsentOf(await listWishes()));
    default: {
      const answered = await answerDesk(request);
      const value = answered === undefined ? await answerRules(request) : answered;
      return value === undefined ? refuse("Not for this sender.") : accept(value);
    }
  }
}
