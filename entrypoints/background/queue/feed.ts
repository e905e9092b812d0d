import type { JudgedComment } from "@/utils/core/queue/make-row";
import type { Judged, JudgeItem } from "@/utils/messages/judge-protocol";
import { readPolicy } from "@/utils/storage/site-policies";
import { notePinPlaces } from "../pin-places";
import { noteCopies } from "../publish/note-copies";
import type { Sender } from "../sender";
import { keepRows, mayDecide } from "./keep-rows";
import { forgetLive, noteLive } from "./live-comments";

/** Comments come in batches of fifty; the log of a page is folded once for several of them. */
const pauseMs = 250;

export interface QueueFeed {
  note(
    post: string,
    judged: readonly { readonly item: JudgeItem; readonly judged: Judged }[],
  ): void;
  /** All comments that the page shows, by their own ids. */
  present(post: string, comments: readonly string[]): void;
  close(): void;
}

async function keep(
  isWanted: Promise<boolean> | undefined,
  read: Parameters<typeof keepRows>[0],
): Promise<void> {
  if (!(await isWanted)) return;
  await keepRows(read);
  await noteCopies(read.site, read.post);
  await notePinPlaces(read.site, read.post);
}

const silent: QueueFeed = { note() {}, present() {}, close() {} };

/** Puts in what a feed has waiting: of each that has something, or is putting it in just now. */
const unkept = new Set<() => Promise<void>>();

/**
 * Before somebody reads the queue: what pages have judged by now is in it when this resolves, those
 * included that were closed a moment ago.
 */
export async function keepWaiting(): Promise<void> {
  await Promise.all([...unkept].map((flush) => flush()));
}

/** Takes what one page's port had judged into the queue. In private windows nothing is kept. */
export function createQueueFeed(
  sender: Extract<Sender, { kind: "page" }>,
  title: string,
): QueueFeed {
  if (sender.isPrivate) return silent;
  const { site, url } = sender;
  const owner = {};
  let waiting = new Map<string, JudgedComment>();
  let shown: readonly string[] | undefined;
  let post = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what waits was read by somebody who moderates: the role of then counts, not of later. */
  let isModerated: Promise<boolean> | undefined;
  let isOpen = true;
  /** What is being put in, and all that was before it. */
  let keeping: Promise<void> = Promise.resolve();

  function later(): void {
    isModerated ??= readPolicy(site).then(mayDecide);
    unkept.add(flush);
    timer ??= setTimeout(flush, pauseMs);
  }

  /** Resolves when all that waits by now is in the queue, be it that another call has begun with it. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const last = keeping.then(keepNow).finally(() => {
      if (keeping === last && timer === undefined) unkept.delete(flush);
    });
    keeping = last;
    return last;
  }

  async function keepNow(): Promise<void> {
    const comments = [...waiting.values()];
    const present = shown;
    const isWanted = isModerated;
    waiting = new Map();
    shown = undefined;
    isModerated = undefined;
    if (comments.length === 0 && present === undefined) return;
    const read = { site, post, url, comments, present };
    try {
      await keep(isWanted, read);
    } catch (cause) {
      console.error("Threadkeeper: the queue could not be filled.", cause);
    }
  }

  return {
    note(asked, all) {
      post = asked;
      for (const { item, judged } of all) {
        const { comment, parent, author, text, links } = item;
        // Longer names than a decision can carry cannot be decided on.
        if (comment.length > 256 || comment === "") continue;
        const { subject, lines, detection } = judged;
        const { findings } = detection;
        const where = { site, post, url, title, comment, parent };
        waiting.set(comment, { ...where, author, text, links, subject, lines, findings });
      }
      // A page that has gone while it was judged is open no more, and nobody would forget it again.
      if (isOpen) noteLive(owner, waiting.values());
      later();
    },
    present(asked, comments) {
      post = asked;
      shown = comments;
      later();
    },
    close() {
      void flush();
      isOpen = false;
      forgetLive(owner);
    },
  };
}
