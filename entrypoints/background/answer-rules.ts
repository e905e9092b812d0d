import { nameRule } from "@/utils/core/own-rule";
import type { Request } from "@/utils/messages/protocol";
import { changeListInfo } from "@/utils/storage/link-lists";
import { backTest } from "./back-test";
import { deleteList, listDetectors, listLists, noteListAsked } from "./link-lists";
import { deleteOwnRule, forgetAndTell, listOwnRules, rulesOf, saveOwnRule } from "./own-rules";

/** What our own pages ask about rules and lists; undefined where the request is about something else. */
export async function answerRules(request: Request): Promise<unknown> {
  switch (request.type) {
    case "rules/list":
      return listOwnRules();
    case "rules/save":
      return saveOwnRule(request.draft, request.id);
    case "rules/remove":
      return deleteOwnRule(request.id);
    case "rules/back-test":
      return backTest(request.draft);
    case "rules/try": {
      const { judgeWithRules, rulesOn } = await import("@/utils/detectors/judge-with-rules");
      const { input, site, draft } = request;
      const page = site === null ? {} : { page: { url: `https://${site}/` } };
      if (draft === undefined) {
        return judgeWithRules({ ...input, ...page }, await rulesOf(site ?? ""));
      }
      const rules = [...(await listOwnRules()), nameRule({ ...draft, isOn: true })];
      const using = rulesOn(rules, site ?? "", await listDetectors());
      return judgeWithRules({ ...input, ...page }, using);
    }
    case "lists/list":
      return listLists();
    case "lists/asking":
      return noteListAsked(request.url);
    case "lists/change":
      await changeListInfo(request.id, { isOn: request.isOn, severity: request.severity });
      await forgetAndTell();
      return listLists();
    case "lists/remove":
      await deleteList(request.id);
      await forgetAndTell();
      return listLists();
    default:
      return undefined;
  }
}
