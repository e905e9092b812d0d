import type { Answer } from "@/utils/messages/protocol";
import type { KeyOutcome, PublishRequests } from "@/utils/messages/publish-protocol";
import { broadcast } from "../broadcast";
import { describePublish } from "./describe-publish";
import { createKey, forgetKey, importKey, readKey } from "./publish-key";
import { publishList } from "./publish-list";
import { readPublish, writePublish } from "./publish-record";

type PublishRequest = {
  [K in keyof PublishRequests]: { readonly type: K } & Readonly<PublishRequests[K]["ask"]>;
}[keyof PublishRequests];

export function isPublishRequest(request: { readonly type: string }): request is PublishRequest {
  return request.type.startsWith("publish/");
}

/** Our own pages ask about what this person publishes; nobody else may. */
export async function answerPublish(request: PublishRequest): Promise<Answer<unknown>> {
  switch (request.type) {
    case "publish/view":
      return accept(await describePublish());
    case "publish/form":
      await writePublish({ ...(await readPublish()), form: request.form });
      return accept(null);
    case "publish/make-key":
      return told(await createKey(request.passphrase));
    case "publish/import-key":
      return told(await importKey(request.text, request.passphrase));
    case "publish/backup": {
      const backup = (await readKey())?.backup;
      return accept(backup === undefined ? null : JSON.stringify(backup));
    }
    case "publish/forget-key":
      await forgetKey();
      return told(null);
    case "publish/make":
      return accept(await publishList(request.form, request.toTeam));
  }
}

async function told(outcome: KeyOutcome | null): Promise<Answer<KeyOutcome | null>> {
  await broadcast({ type: "published/changed" });
  return accept(outcome);
}

function accept<T>(value: T): Answer<T> {
  return { ok: true, value };
}
