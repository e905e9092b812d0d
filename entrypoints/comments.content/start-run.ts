import { signal as createSignal } from "@preact/signals";
import type { PickedRule } from "@/utils/core/picked-rule";
import { followScheme } from "@/utils/dom/page-theme";
import { onBroadcast, send } from "@/utils/messages/messenger";
import type { Broadcast, PageStatus } from "@/utils/messages/protocol";
import { commentFrames } from "@/utils/sites/comment-frames";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { givenLearner } from "@/utils/sites/given-learner";
import type { ReadingChange } from "@/utils/sites/reading-change";
import { watchComments } from "@/utils/sites/watch-comments";
import { createWorkBudget } from "@/utils/sites/work-budget";
import { emptyStatus } from "./empty-status";
import { judgeAhead } from "./judge-ahead";
import { loadPart } from "./load-part";
import { createSession, type Session } from "./page-session";
import { emptyReport } from "./page-status";
import { givenPatch } from "./part-slots";
import { createStatusSender } from "./send-status";
import type { SessionReports } from "./session-reports";
import { createTimings } from "./timings";

/** One way of reading one page, from start to stop. */
export interface PageRun extends SessionReports {
  review(): void;
  show(comment: string): boolean;
  /** A person wants a paused page read now. */
  resume(): void;
  stop(): void;
}

export interface HowToRead {
  /** The site's picked rules. */
  readonly rules: readonly PickedRule[];
  /** The generic reader alone. */
  readonly genericOnly: boolean;
  /** Called when it may be that the extension has gone. */
  readonly look: () => void;
}

/** Comments that are asked about before anything else is known: what is in view, as a rule. */
const mostAhead = 8;

/** Watches the page and keeps one session for the article that it shows. */
export function startRun(
  page: Document,
  { rules, genericOnly, look }: HowToRead,
  outer: AbortSignal,
): PageRun {
  const stopper = new AbortController();
  const signal = AbortSignal.any([outer, stopper.signal]);
  const timings = createTimings();
  followScheme(page, signal);
  const tell = createStatusSender(signal);
  // A frame's own frames are the page's business.
  const isTop = page.defaultView?.top === page.defaultView;
  let frames: readonly string[] = [];
  const isPaused = createSignal(false);
  const sendStatus = (status: PageStatus) => {
    lastStatus = status;
    tell({ ...status, frames, ...(isPaused.value ? { isPaused: true } : {}) });
  };
  let lastStatus = emptyStatus;
  const budget = createWorkBudget({
    signal,
    onPause(next) {
      isPaused.value = next;
      sendStatus(lastStatus);
    },
  });
  let latest: PageReading | undefined;
  let post: string | undefined;
  let session: Session | undefined;
  /** Ends what belongs to one article. */
  let closer = new AbortController();
  let isReviewWanted = false;
  /** What was told while the background was asked: its answer may not know of it. */
  let missed: Broadcast[] = [];
  let hasLooked = false;
  /** Of half a page nothing is shown. */
  const stands = Promise.withResolvers<void>();

  function close(): void {
    closer.abort();
    session = undefined;
    post = undefined;
  }

  async function open(asked: string, first: readonly FoundComment[]): Promise<void> {
    const list = isTop ? announcedList(page) : undefined;
    missed = [];
    const asking = send({ type: "page/open", post: asked, ...(list && { list }) });
    closer = new AbortController();
    const life = AbortSignal.any([signal, closer.signal]);
    // A frame's article is named by the background.
    const few = first.slice(0, isTop ? mostAhead : 0);
    const ahead = judgeAhead({ post: asked, look, signal: life }, few);
    const answer = await asking;
    await stands.promise;
    if (life.aborted || latest === undefined) return;
    if (!answer.ok) {
      // The next change of the page tries again; until then nothing looks judged.
      console.error("Threadkeeper: the background does not answer.", answer.error);
      return close();
    }
    if (!answer.value.policy.isEnabled) return stopper.abort();
    session = createSession({
      page,
      opened: answer.value,
      timings,
      sendStatus,
      budget,
      isPaused,
      ahead,
      signal: life,
    });
    for (const message of missed) hear(message);
    if (signal.aborted) return;
    session.update(latest, { added: latest.comments, changed: [], removed: [] });
    if (isReviewWanted) session.review();
    const { show } = answer.value;
    if (show !== null) session.show(show);
    isReviewWanted = false;
  }

  function onReading(reading: PageReading | undefined, change: ReadingChange): void {
    const startedAt = performance.now();
    take(reading, change);
    const durationMs = performance.now() - startedAt;
    budget.spend(durationMs);
    timings.painted(durationMs);
  }

  function take(reading: PageReading | undefined, change: ReadingChange): void {
    latest = reading;
    hasLooked = true;
    stands.resolve();
    // Once a look: counts change with every comment that is read. Ten thousand take milliseconds to be
    // asked for frames, and one at all of them follows where a few have changed.
    if (isTop && reading?.isPatched !== true) frames = commentFrames(page);
    if (reading === undefined) {
      close();
      sendStatus(emptyStatus);
    } else if (reading.post !== post) {
      close();
      post = reading.post;
      void open(reading.post, reading.comments);
    } else session?.update(reading, change);
  }

  /** Answers to what is asked now come before the page's layout, which may take a second. */
  function onAhead({ post: named, comments }: PageReading): void {
    // A path may turn out to be another one.
    if (named.startsWith("/")) return;
    post = named;
    void open(named, comments);
  }

  function hear(message: Broadcast): void {
    if (session === undefined && post !== undefined) missed.push(message);
    const site = session?.site;
    if (message.type === "policy/changed" && message.policy.site === site) {
      if (message.policy.isEnabled) session?.setPolicy(message.policy);
      else stopper.abort();
    }
    if (message.type === "reveal/changed" && message.site === site)
      session?.setReveal(message.reveal);
    if (message.type === "rules/changed") session?.rejudge();
    if (message.type === "desk/changed") session?.setDesk(message.desk);
    if (message.type === "decisions/changed" && message.site === site)
      session?.reload(message.post);
  }

  onBroadcast(hear, signal);
  watchComments(
    page,
    {
      picked: rules,
      genericOnly,
      loadLearner: () => loadPart("learner", givenLearner),
      loadPatch: () => loadPart("patch", givenPatch),
      budget,
      onReading,
      onAhead,
      onTask: timings.found,
      isEager: true,
    },
    signal,
  );

  return {
    report: async () =>
      session?.report() ?? emptyReport(hasLooked && latest === undefined, timings),
    diagnose: () => session?.diagnose(),
    review() {
      if (session === undefined) isReviewWanted = true;
      else session.review();
    },
    show: (comment) => session?.show(comment) ?? false,
    resume: budget.resume,
    stop: () => stopper.abort(),
  };
}

/** Where the page says its newsroom's list is. Nothing is fetched: that is up to the person. */
function announcedList(page: Document): string | undefined {
  const link = page.querySelector<HTMLLinkElement>('link[rel~="threadkeeper-list" i]');
  return /^https?:\/\/.{1,2000}$/.test(link?.href ?? "") ? link?.href : undefined;
}
