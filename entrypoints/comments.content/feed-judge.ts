import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import type { JudgeAnswer } from "@/utils/messages/judge-protocol";
import type { FoundComment } from "@/utils/sites/found-comment";
import { giveWay } from "@/utils/sites/give-way";
import type { WorkBudget } from "@/utils/sites/work-budget";
import type { Learnt, PageModel } from "@/utils/state/page-model";
import { inSlices } from "./in-slices";
import type { JudgeAhead } from "./judge-ahead";
import { itemOf } from "./judge-item";

export interface Feeder {
  /** Comments to be read and judged by and by. */
  add(found: readonly FoundComment[]): void;
  /** Comments in view: they are read and judged before all others. */
  hurry(found: readonly FoundComment[]): void;
  /** All of these are judged anew, whatever was found in them. */
  again(found: readonly FoundComment[]): void;
  isBusy(): boolean;
}

const batchSize = 25;
/** Of those in view, and of the first of all, a few are asked about at once. */
const urgentSize = 8;
/** What of a change has come into view is known a frame or two later. */
const inViewMs = 50;
/** What the first few of a change may cost before they are known to be in view. */
const eagerMs = 8;

/** Reads bodies in slices, those in view first, and hands them to the background. */
export function createFeeder(options: {
  readonly model: PageModel;
  readonly ahead: JudgeAhead;
  readonly onSlice: (durationMs: number) => void;
  readonly budget: WorkBudget;
  readonly signal: AbortSignal;
}): Feeder {
  const { model, ahead, budget, signal } = options;
  const { client } = ahead;
  const onSlice = (durationMs: number) => {
    budget.spend(durationMs);
    options.onSlice(durationMs);
  };
  const waiting = new Map<string, FoundComment>();
  const urgent = new Map<string, FoundComment>();
  let isRunning = false;
  let hasAsked = false;

  function take(): FoundComment | undefined {
    const queue = urgent.size > 0 ? urgent : waiting;
    const [next] = queue.values();
    if (next !== undefined) queue.delete(next.comment.key);
    // A batch of those that can wait does not hold up one that is in view.
    if (next !== undefined && queue === urgent && !isUrgentBatch) flush();
    if (next !== undefined) isUrgentBatch = queue === urgent;
    return next;
  }

  function read(found: readonly FoundComment[], isUrgent: boolean): void {
    const comments = found.map(({ comment }) => comment);
    model.upsert(comments);
    const gone = comments.filter(({ isDeleted }) => isDeleted === true);
    if (gone.length > 0) model.learn(gone.map(learntOfNothing));
    const open = comments
      .filter(({ key }) => model.entry(key)?.detection === undefined)
      .map(itemOf)
      .filter((item) => !ahead.takeSent(item));
    if (open.length > 0) client.enqueue(open, isUrgent);
  }

  /** Read, and not handed over yet: the model's totals are counted once for some together. */
  let batch: FoundComment[] = [];
  let isUrgentBatch = false;

  function flush(): void {
    const found = batch;
    batch = [];
    if (found.length === 0) return;
    hasAsked = true;
    read(found, isUrgentBatch);
  }

  function work(found: FoundComment): void {
    // Read now, while it is this one's turn.
    void found.comment.text;
    batch.push(found);
    const isLast = (isUrgentBatch ? urgent : waiting).size === 0;
    if (isLast || batch.length >= (isUrgentBatch || !hasAsked ? urgentSize : batchSize)) flush();
  }

  async function run(): Promise<void> {
    isRunning = true;
    await inSlices(take, work, onSlice, signal, budget.ready);
    flush();
    isRunning = false;
    // What came in between the last look and here.
    start();
  }

  function start(): void {
    if (!isRunning && urgent.size + waiting.size > 0 && !signal.aborted) void run();
  }

  function askAtOnce(): void {
    if (!budget.affords(eagerMs)) return;
    const startedAt = performance.now();
    for (let count = 0; count < batchSize; count += 1) {
      const one = take();
      if (one === undefined) break;
      work(one);
    }
    flush();
    onSlice(performance.now() - startedAt);
  }

  return {
    add(found) {
      for (const one of found) {
        const { key } = one.comment;
        (urgent.has(key) ? urgent : waiting).set(key, one);
      }
      // What comes later may move the whole page, and until that is done nobody knows what is in view:
      // the first few are asked about at once, and the others after those in view.
      if (isRunning) return;
      // What was asked before there was a session may be answered: that is painted before more is read.
      if (!hasAsked) return void giveWay().then(start);
      askAtOnce();
      setTimeout(start, inViewMs);
    },
    hurry(found) {
      for (const one of found) {
        const { key } = one.comment;
        const isNew = waiting.delete(key) || model.entry(key) === undefined;
        if (isNew || model.entry(key)?.detection === undefined) urgent.set(key, one);
      }
      // What of them is judged is painted first.
      void giveWay().then(start);
    },
    again(found) {
      ahead.forget();
      const known = found.filter(({ comment: { key } }) => model.entry(key) !== undefined);
      client.enqueue(
        known.map(({ comment }) => itemOf(comment)),
        false,
      );
    },
    isBusy: () => isRunning || urgent.size + waiting.size > 0,
  };
}

const noHashes: ReadonlyMap<Finding, string> = new Map();
/** Most comments are clean: ten thousand of them share one answer. */
const clean: Detection = {
  verdict: "clean",
  scores: { "sponsor-line": 0, promotional: 0, "unsafe-link": 0 },
  findings: [],
  failures: [],
};

/** Of a comment that was deleted there is no text to judge. */
function learntOfNothing({ key }: FoundComment["comment"]): Learnt {
  return { key, detection: clean, subject: undefined, lineHashes: noHashes };
}

/** The background's answer in the model's words. */
export function learntFrom(answer: Extract<JudgeAnswer, { type: "judged" }>): Learnt[] {
  return answer.results.map(({ id, detection, subject, lines, pinnedBy }) => {
    const { verdict, findings, failures } = detection;
    if (verdict === "clean" && findings.length + failures.length === 0) {
      return { key: id, detection: clean, subject, lineHashes: noHashes, pinnedBy };
    }
    const lineHashes = new Map(
      findings.flatMap((finding, index) => {
        const line = lines[index];
        return line == null ? [] : [[finding, line] as const];
      }),
    );
    return { key: id, detection, subject, lineHashes, pinnedBy };
  });
}
