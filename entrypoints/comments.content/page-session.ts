import { signal as createSignal, effect, type ReadonlySignal, type Signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { PanelPart } from "@/components/CommentPanel";
import { wholeSite } from "@/utils/core/decision-event";
import type { Desk } from "@/utils/core/desk-preferences";
import type { SitePolicy } from "@/utils/core/policy";
import { createHighlighter } from "@/utils/dom/highlight";
import { jumpTo } from "@/utils/dom/jump-to";
import { createJudgeClient, type JudgePort } from "@/utils/messages/judge-client";
import { send } from "@/utils/messages/messenger";
import type { OpenPage, PageReport, PageStatus } from "@/utils/messages/protocol";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import type { ReadingChange } from "@/utils/sites/watch-comments";
import type { WorkBudget } from "@/utils/sites/work-budget";
import { createDecider } from "@/utils/state/decide-comment";
import { createPageModel } from "@/utils/state/page-model";
import { createReviewMode } from "@/utils/state/review-mode";
import { createArticleReader } from "./article-findings";
import { createFeeder, learntFrom } from "./feed-judge";
import { keepDecisionsFresh } from "./keep-decisions-fresh";
import { mountBars } from "./mount-bars";
import { mountPins } from "./mount-pins";
import { reportPage, statusOf } from "./page-report";
import { createPainter } from "./paint-comments";
import { listenToKeys } from "./review-keys";
import type { SessionContext } from "./session-context";
import { followSiteWrites } from "./site-writes";
import type { Timings } from "./timings";
import { watchNearness } from "./watch-nearness";

export interface Session {
  readonly site: string;
  update(reading: PageReading, change: ReadingChange): void;
  setPolicy(policy: SitePolicy): void;
  setDesk(desk: Desk): void;
  /** Something was decided elsewhere, on this post or on the whole site. */
  reload(post: string): void;
  /** Rules have changed: everything is judged anew. */
  rejudge(): void;
  review(): void;
  /** Goes to a comment, now or as soon as it is there. False where it is not there yet. */
  show(comment: string): boolean;
  report(): PageReport;
  stop(): void;
}

export interface SessionOptions {
  readonly page: Document;
  readonly opened: OpenPage;
  readonly timings: Timings;
  readonly sendStatus: (status: PageStatus) => void;
  readonly budget: WorkBudget;
  readonly isPaused: ReadonlySignal<boolean>;
  readonly signal: AbortSignal;
}

/** Puts the parts together for one article: read, judge, paint, decide. */
export function createSession(options: SessionOptions): Session {
  const { page, opened, timings, budget, isPaused } = options;
  const { post } = opened;
  const stopper = new AbortController();
  const signal = AbortSignal.any([options.signal, stopper.signal]);
  const model = createPageModel(opened.policy, opened.decisions);
  const message = createSignal("");
  const places = new Map<string, FoundComment>();
  const keys = new Map<Element, string>();
  let reading: PageReading | undefined;

  const decider = createDecider({
    model,
    post,
    store(decision) {
      const key = model.keyOf(decision.comment);
      const isPending = key !== undefined && model.entry(key)?.comment.isPending === true;
      return send({
        type: "decide",
        decision,
        page: post,
        ...(isPending ? { seen: "hold" } : {}),
      });
    },
    newRequestId: randomId,
    announce(id, args = []) {
      message.value = translate(
        id,
        args.map((arg) => translate(arg)),
      );
    },
  });
  const siteWrites = followSiteWrites(opened.policy.site, post, signal);
  const context: SessionContext = {
    page,
    model,
    decider,
    review: createReviewMode(model),
    highlighter: createHighlighter(signal),
    budget,
    isPaused,
    signal,
    placeOf: (key) => places.get(key),
    keyOf: (element) => keys.get(element),
    isItem: (element) => keys.has(element),
    partOf: rememberParts(),
    desk: createSignal(opened.desk),
    nextReasons: createSignal([]),
    post,
    siteWrites,
    message,
  };
  const article = createArticleReader(context);
  const client = createJudgeClient({
    connect: () => browser.runtime.connect({ name: "judge" }) as unknown as JudgePort,
    post,
    onAnswer(answer) {
      const startedAt = performance.now();
      if (answer.type === "judged") {
        model.learn(learntFrom(answer));
        if (article.hears(answer.results)) client.judgeArticle(article.blocks());
      } else if (answer.type === "article-judged") article.learn(answer.findings);
      budget.spend(performance.now() - startedAt);
      timings.painted(performance.now() - startedAt);
      timings.judging(client.isBusy());
      if (!client.isBusy() && !feeder.isBusy()) budget.settle();
    },
    onFailure(ids, error) {
      console.error(`Threadkeeper: ${ids.length} comments could not be judged.`, error);
      timings.judging(client.isBusy());
    },
    signal,
  });
  const feeder = createFeeder({ model, client, budget, onSlice: timings.painted, signal });
  const painter = createPainter(context, timings.painted);
  const nearness = watchNearness({
    onNear(items) {
      const found = items.flatMap((item) => places.get(keys.get(item) ?? "") ?? []);
      feeder.hurry(found);
      painter.approach(found.map(({ comment }) => comment.key));
    },
    onSlice: timings.painted,
    signal,
  });
  const bars = mountBars(context);
  const pins = mountPins(context);
  const fresh = keepDecisionsFresh(post, model);
  listenToKeys(context);
  effectUntil(signal, () => {
    const canWrite = siteWrites.canWrite.value;
    if (reading === undefined) model.counts.value;
    else options.sendStatus(statusOf(reading.adapter, model, decider, canWrite));
  });

  let wanted: string | undefined;
  function show(comment: string): boolean {
    const found = [...places.values()].find((one) => one.comment.id === comment);
    wanted = found === undefined ? comment : undefined;
    if (found === undefined) return false;
    if (model.policy.value.role === "reader") jumpTo(found.bodyEnd);
    else context.review.start(found.comment.key);
    return true;
  }

  function forget(key: string): void {
    const item = places.get(key)?.item;
    if (item === undefined) return;
    places.delete(key);
    // The same element may stand for another comment by now.
    if (keys.get(item) === key) keys.delete(item);
    nearness.leave(item);
  }

  return {
    show,
    site: opened.policy.site,
    update(next, change) {
      // The first few of many say nothing of which are gone.
      const isWhole = next.isPartial !== true;
      const isFirst = reading === undefined || reading.isPartial === true;
      if (isWhole && (isFirst || change.removed.length > 0)) {
        client.present(next.comments.map(({ comment }) => comment.id));
      }
      reading = next;
      const read = [...change.added, ...change.changed];
      for (const key of change.removed) forget(key);
      for (const found of read) {
        const { key } = found.comment;
        if (places.get(key)?.item !== found.item) forget(key);
        places.set(key, found);
        keys.set(found.item, key);
      }
      siteWrites.look(page, next.adapter);
      model.setOrder(next.comments.map(({ comment }) => comment));
      nearness.follow(read);
      feeder.add(read);
      painter.check(read);
      if (article.update(next.article)) client.judgeArticle(article.blocks());
      bars.place(next);
      pins.place(next.list);
      timings.judging(client.isBusy());
      if (wanted !== undefined) show(wanted);
    },
    setPolicy: (policy) => model.setPolicy(policy),
    setDesk(desk) {
      context.desk.value = desk;
    },
    reload(changed) {
      if (changed === post || changed === wholeSite) fresh.reload();
    },
    rejudge() {
      feeder.again(reading?.comments ?? []);
      client.judgeArticle(article.blocks());
    },
    review: () => context.review.start(),
    report: () =>
      reportPage({
        reading,
        model,
        article: article.findings(),
        isDone: !feeder.isBusy() && !client.isBusy(),
        timings,
      }),
    stop: () => stopper.abort(),
  };
}

/** Pages served over plain http have no `crypto.randomUUID`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function rememberParts(): SessionContext["partOf"] {
  const parts = new Map<string, Signal<PanelPart | undefined>>();
  return (key) => {
    const known = parts.get(key) ?? createSignal<PanelPart | undefined>(undefined);
    parts.set(key, known);
    return known;
  };
}

function effectUntil(signal: AbortSignal, work: () => void): void {
  const stop = effect(work);
  signal.addEventListener("abort", stop, { once: true });
}
