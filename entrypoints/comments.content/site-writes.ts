import { type ReadonlySignal, signal } from "@preact/signals";
import type { SiteWriteView } from "@/utils/core/site-write";
import { onBroadcast, send } from "@/utils/messages/messenger";
import { readWordPressAccess } from "@/utils/sites/wordpress-access";

export interface SiteWrites {
  /** Could somebody here moderate on the site itself? */
  readonly canWrite: ReadonlySignal<boolean>;
  /** What becomes of decisions on the site, by comment id. */
  readonly views: ReadonlySignal<ReadonlyMap<string, SiteWriteView>>;
  look(page: Document, adapter: string): void;
  retry(comment: string, isForced: boolean): void;
}

/** Follows what the background does with this post's decisions on the site itself. */
export function followSiteWrites(site: string, post: string, signal_: AbortSignal): SiteWrites {
  const canWrite = signal(false);
  const views = signal<ReadonlyMap<string, SiteWriteView>>(new Map());
  let asked = 0;
  let isKnown = false;

  async function load(): Promise<void> {
    asked += 1;
    const turn = asked;
    const answer = await send({ type: "site/writes", post });
    // A later question has a later answer.
    if (!answer.ok || turn !== asked || signal_.aborted) return;
    views.value = new Map(answer.value.map((view) => [view.comment, view]));
  }

  onBroadcast((message) => {
    if (message.type !== "site-writes/changed") return;
    if (message.site === site && message.post === post) void load();
  }, signal_);
  return {
    canWrite,
    views,
    look(page, adapter) {
      if (isKnown || !adapter.startsWith("wordpress")) return;
      canWrite.value = readWordPressAccess(page)?.isLoggedIn ?? false;
      // Nobody logs in or out of a page that stays, once all of it has arrived.
      isKnown = canWrite.value || page.readyState === "complete";
      if (canWrite.value) void load();
    },
    retry(comment, isForced) {
      void send({ type: "site/retry", comment, isForced }).then(load);
    },
  };
}
