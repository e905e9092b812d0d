import type { Answer, Request } from "@/utils/messages/protocol";
import { answerPage } from "./answer-page";
import { answerPanel } from "./answer-panel";
import { refuse } from "./answers";
import type { Sender } from "./sender";

const pageTypes: readonly Request["type"][] = [
  "page/open",
  "page/status",
  "page/inject",
  "page/part",
  "page/reveal",
  "flag/report",
  "page/rules",
  "pick/open",
  "pick/frame",
  "pick/save",
  "decide",
  "page/history",
  "page/pinned",
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
