import type { HelpPanelRequests } from "@/utils/messages/help-protocol";
import type { Answer, Request } from "@/utils/messages/protocol";
import { diagnose } from "./diagnose";
import { closeNews, readNews } from "./news";
import { offerTour, startTourIn, wantTour } from "./tour";

type HelpRequest = Request<keyof HelpPanelRequests>;

export function isHelpRequest(request: Request): request is HelpRequest {
  return request.type.startsWith("help/") || request.type.startsWith("tour/");
}

/** What popup and settings ask in order to help a person. */
export async function answerHelp(request: HelpRequest): Promise<Answer<unknown>> {
  switch (request.type) {
    case "help/diagnose":
      return { ok: true, value: await diagnose(request.tabId) };
    case "help/news":
      return { ok: true, value: await readNews() };
    case "help/news-seen":
      await closeNews();
      return { ok: true, value: null };
    case "tour/offer":
      await offerTour(request.site);
      return { ok: true, value: null };
    case "tour/again":
      await wantTour(null);
      return { ok: true, value: null };
    case "tour/start":
      return (await startTourIn(request.tabId))
        ? { ok: true, value: null }
        : { ok: false, error: "That tab shows no comments." };
  }
}
