import type { Answer } from "@/utils/messages/protocol";
import type { PublishedRequests } from "@/utils/messages/published-protocol";
import { describeLists } from "./describe-lists";
import { notePublishedAsked } from "./list-origin";
import { followList, lookAtAddress, lookAtText } from "./look-at-list";
import { answerOffer, describeOffer, forgetAnswer, listAddress } from "./offers";
import { leaveList, refreshList } from "./refresh-lists";

type PublishedRequest = {
  [K in keyof PublishedRequests]: { readonly type: K } & Readonly<PublishedRequests[K]["ask"]>;
}[keyof PublishedRequests];

export function isPublishedRequest(request: {
  readonly type: string;
}): request is PublishedRequest {
  return request.type.startsWith("published/");
}

const noPage = { ok: false, error: "That page has no list." } as const;

/** Our own pages ask about the lists that somebody follows; nobody else may. */
export async function answerPublished(request: PublishedRequest): Promise<Answer<unknown>> {
  switch (request.type) {
    case "published/offer": {
      const offer = await describeOffer(request.tabId);
      return offer === undefined ? noPage : accept(offer);
    }
    case "published/asking":
      await notePublishedAsked(request.url);
      return accept(null);
    case "published/look-page": {
      const address = await listAddress(request.tabId);
      if (address === undefined) return noPage;
      await forgetAnswer(address.site);
      return accept(await lookAtAddress(address.url, address.site));
    }
    case "published/look-at":
      return accept(await lookAtAddress(request.url));
    case "published/read":
      return accept(await lookAtText(request.text));
    case "published/follow":
      return accept(await followList(request.token));
    case "published/answer":
      await answerOffer(request.site, request.answer);
      return accept(null);
    case "published/list":
      return accept(await describeLists());
    case "published/refresh":
      await refreshList(request.id);
      return accept(await describeLists());
    case "published/leave":
      await leaveList(request.id);
      return accept(await describeLists());
  }
}

function accept<T>(value: T): Answer<T> {
  return { ok: true, value };
}
