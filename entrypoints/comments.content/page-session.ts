import { signal as createSignal, type ReadonlySignal } from "@preact/signals";
import { wholeSite } from "@/utils/core/decision-event";
import type { Desk } from "@/utils/core/desk-preferences";
import { isHiding, type SitePolicy } from "@/utils/core/policy";
import type { Reveal } from "@/utils/core/reveal";
import { createHighlighter } from "@/utils/dom/highlight";
import { jumpTo } from "@/utils/dom/jump-to";
import { liftVeil } from "@/utils/dom/veil";
import { send } from "@/utils/messages/messenger";
import type { OpenPage, PageStatus } from "@/utils/messages/protocol";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import type { PageReading } from "@/utils/sites/found-comment";
import type { ReadingChange } from "@/utils/sites/reading-change";
import type { WorkBudget } from "@/utils/sites/work-budget";
import { createDecider } from "@/utils/state/decide-comment";
import { effectUntil } from "@/utils/state/effect-until";
import { createPageModel } from "@/utils/state/page-model";
import { createReviewMode } from "@/utils/state/review-mode";
import { createArticleReader } from "./article-findings";
import { createPlaces } from "./comment-places";
import { createFeeder, learntFrom } from "./feed-judge";
import { followReveal } from "./follow-reveal";
import { followTotals } from "./follow-totals";
import type { Hearing, JudgeAhead } from "./judge-ahead";
import { keepDecisionsFresh } from "./keep-decisions-fresh";
import { holdPart } from "./load-part";
import { mountBars } from "./mount-bars";
import { statusOf } from "./page-status";
import { createPainter } from "./paint-comments";
import { givenPanel } from "./part-slots";
import { rememberParts } from "./remember-parts";
import type { SessionContext } from "./session-context";
import { createReports, type SessionReports } from "./session-reports";
import { followSiteWrites } from "./site-writes";
import { startPins } from "./start-pins";
import { startReview } from "./start-review";
import type { Timings } from "./timings";
import { watchNearness } from "./watch-nearness";

export interface Session extends SessionReports {
  readonly site: string;
  update(reading: PageReading, change: ReadingChange): void;
  setPolicy(policy: SitePolicy): void;
  setDesk(desk: Desk): void;
  /** What the reader sees as it is, as the background has it. */
  setReveal(reveal: Reveal | null): void;
  /** Something was decided elsewhere, on this post or on the whole site. */
  reload(post: string): void;
  /** Rules have changed: everything is judged anew. */
  rejudge(): void;
  review(): void;
  /** Goes to a comment, now or as soon as it is there. False where it is not there yet. */
  show(comment: string): boolean;
}

export interface SessionOptions {
  readonly page: Document;
  readonly opened: OpenPage;
  readonly ahead: JudgeAhead;
  readonly timings: Timings;
  readonly sendStatus: (status: PageStatus) => void;
  readonly budget: WorkBudget;
  readonly isPaused: ReadonlySignal<boolean>;
  readonly signal: AbortSignal;
}

/** Puts the parts together for one article: read, judge, paint, decide. */
export function createSession(options: SessionOptions): Session {
  const { page, opened, ahead, timings, budget, isPaused, signal } = options;
  const { client } = ahead;
  const { post } = opened;
  const model = createPageModel(opened.policy, opened.decisions);
  model.upsert(ahead.comments);
  const message = createSignal("");
  const errors: string[] = [];
  const places = createPlaces((item) => nearness.leave(item));
  let reading: PageReading | undefined;

  const decider = createDecider({
    model,
    post,
    store(decision) {
      // What a person decides is painted at once, whatever the page has used up.
      budget.resume();
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
  const revealing = followReveal(page, model, opened.reveal, signal);
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
    placeOf: places.placeOf,
    keyOf: places.keyOf,
    isItem: (element) => places.keyOf(element) !== undefined,
    lineTotals: followTotals(model.counts, signal),
    partOf: rememberParts(),
    panel: holdPart("panel", givenPanel),
    hearKey: (event, key) => hearKey(event, key),
    drafts: new Map(),
    unheard: new Map(),
    isGuess: createSignal(false),
    desk: createSignal(opened.desk),
    nextReasons: createSignal([]),
    post,
    siteWrites,
    revealing,
    message,
  };
  // Where nothing is hidden, nothing has to wait until it is judged.
  if (!isHiding(opened.policy) || opened.reveal !== null) liftVeil();
  const article = createArticleReader(context);
  const hearing: Hearing = {
    post,
    onAnswer(answer) {
      const startedAt = performance.now();
      if (answer.type === "judged") {
        model.learn(learntFrom(answer));
        nearness.hasten();
        if (article.hears(answer.results)) client.judgeArticle(article.blocks());
      } else if (answer.type === "article-judged") article.learn(answer.findings);
      budget.spend(performance.now() - startedAt);
      timings.painted(performance.now() - startedAt);
      timings.judging(client.isBusy());
      if (!client.isBusy() && !feeder.isBusy()) budget.settle();
    },
    onFailure(ids, error) {
      console.error(`Threadkeeper: ${ids.length} comments could not be judged.`, error);
      errors.push(error);
      timings.judging(client.isBusy());
    },
  };
  const feeder = createFeeder({ model, ahead, budget, onSlice: timings.painted, signal });
  const painter = createPainter(context, timings.painted);
  const nearness = watchNearness({
    onNear(items) {
      const found = items.flatMap((item) => places.placeOf(places.keyOf(item) ?? "") ?? []);
      painter.approach(found.map(({ comment }) => comment.key));
      feeder.hurry(found);
    },
    onSlice: timings.painted,
    signal,
  });
  const bars = mountBars(context);
  const pins = startPins(context);
  const fresh = keepDecisionsFresh(post, model);
  const hearKey = startReview(context);
  const wholeness = createSignal(false);
  effectUntil(signal, () => {
    const canWrite = siteWrites.canWrite.value;
    const isWhole = wholeness.value;
    if (reading === undefined) model.counts.value;
    else options.sendStatus(statusOf(reading.adapter, isWhole, model, decider, canWrite));
  });

  let wanted: string | undefined;
  function show(comment: string): boolean {
    const found = places.find(comment);
    wanted = found === undefined ? comment : undefined;
    if (found === undefined) return false;
    if (model.policy.value.role === "reader") jumpTo(found.bodyEnd);
    else context.review.start(found.comment.key);
    return true;
  }

  return {
    show,
    site: opened.policy.site,
    update(next, change) {
      // The first few of many say nothing of which are gone.
      const isWhole = next.isPartial !== true;
      const isFirst = reading === undefined || reading.isPartial === true;
      reading = next;
      const read = [...change.added, ...change.changed];
      for (const key of change.removed) places.remove(key);
      for (const found of read) places.put(found);
      siteWrites.look(page, next.adapter);
      const asked = ahead.comments.map(({ key }) => key);
      model.setOrder(
        next.comments.map(({ comment }) => comment),
        [...asked, ...change.removed].filter((key) => places.placeOf(key) === undefined),
      );
      nearness.follow(read);
      feeder.add(read);
      painter.check(read);
      if (article.update(next.article)) client.judgeArticle(article.blocks());
      if (isWhole && (isFirst || change.removed.length > 0)) {
        client.present(next.comments.map(({ comment }) => comment.id));
      }
      bars.place(next);
      pins.place(next.list, isWhole);
      timings.judging(client.isBusy());
      ahead.listen(hearing);
      wholeness.value = isWhole;
      if (wanted !== undefined) show(wanted);
    },
    setPolicy: (policy) => model.setPolicy(policy),
    setDesk(desk) {
      context.desk.value = desk;
    },
    setReveal: revealing.set,
    reload(changed) {
      if (changed === post || changed === wholeSite) fresh.reload();
    },
    rejudge() {
      // Lists' pins come with what was decided.
      fresh.reload();
      feeder.again(reading?.comments ?? []);
      client.judgeArticle(article.blocks());
    },
    review: () => context.review.start(),
    ...createReports({
      reading: () => reading,
      // Whoever asks too early asks again: a report of ten thousand comments is not made to be thrown away.
      isDone: () => !feeder.isBusy() && !client.isBusy(),
      findings: () => article.findings(),
      model,
      timings,
      isPaused,
      errors,
    }),
  };
}

/** Pages served over plain http have no `crypto.randomUUID`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
