import type { Broadcast } from "@/utils/messages/protocol";
import { notePinPlaces } from "../pin-places";
import { noteCopies } from "../publish/note-copies";
import { followDecisions, keepRows } from "./keep-rows";
import { liveOn } from "./live-comments";
import { forgetSite } from "./rows";

/**
 * Every way in which decisions and settings change ends in a broadcast; the queue follows there. The
 * decision itself is stored by then, so a queue that cannot follow must not make it look lost.
 */
export async function followChanges(message: Broadcast): Promise<void> {
  try {
    if (message.type === "decisions/changed") {
      await followDecisions(message.site, message.post);
      await noteCopies(message.site, message.post);
      await notePinPlaces(message.site, message.post);
    } else if (message.type === "policy/changed" && message.policy.role === "reader") {
      // What somebody reads is nobody's to keep.
      await forgetSite(message.policy.site);
    } else if (message.type === "policy/changed") await fillFrom(message.policy.site);
  } catch (cause) {
    console.error("Threadkeeper: the queue could not follow a change.", cause);
  }
}

/** Whoever begins to moderate has the pages at hand in the queue. */
async function fillFrom(site: string): Promise<void> {
  for (const [post, comments] of liveOn(site)) {
    const url = comments[0]?.url ?? "";
    await keepRows({ site, post, url, comments, present: undefined });
  }
}
