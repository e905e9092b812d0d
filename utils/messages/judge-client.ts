import {
  batchSize,
  type JudgeAnswer,
  type JudgeItem,
  type JudgeRequest,
} from "@/utils/messages/judge-protocol";

/** The part of a `runtime.Port` that is used. */
export interface JudgePort {
  postMessage(message: JudgeRequest): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export type ArticleBlocks = Extract<JudgeRequest, { type: "article" }>["blocks"];

export interface JudgeClientOptions {
  readonly connect: () => JudgePort;
  /** The article, as decisions name it. */
  readonly post: string;
  readonly onAnswer: (answer: JudgeAnswer) => void;
  /** Called with the ids that could not be judged: they stay "unknown". */
  readonly onFailure: (ids: readonly string[], error: string) => void;
  readonly signal: AbortSignal;
}

export interface JudgeClient {
  /** Queues comments; `isUrgent` (those in view) go before what waits. A newer text replaces an older. */
  enqueue(items: readonly JudgeItem[], isUrgent: boolean): void;
  judgeArticle(blocks: ArticleBlocks): void;
  /** Drops what waits and begins anew on a new port: the background judges by other rules now. */
  restart(): void;
  /** Says, once all is judged, which comments the page shows now. */
  present(comments: readonly string[]): void;
  /** True while anything has not been answered. */
  isBusy(): boolean;
}

/** A batch ends early past this many UTF-16 units, so that one giant comment delays few others. */
const batchUnits = 200_000;
const maxAttempts = 3;
/** While one batch is judged, the next is on its way; what is in view does not wait for either. */
const mostUnderWay = { others: 2, urgent: 3 } as const;

interface Sent {
  readonly message: JudgeRequest;
  readonly attempts: number;
}

/**
 * Sends comments to the background in batches, two under way at a time and a third with what is in
 * view, and survives the death of the worker: the port closes, what was under way is queued again,
 * and comments that taught the old worker a sponsor's name are sent first, so that the new one knows
 * it too.
 */
export function createJudgeClient(options: JudgeClientOptions): JudgeClient {
  let port: JudgePort | undefined;
  let seq = 0;
  const underWay = new Map<number, Sent>();
  let article: ArticleBlocks | undefined;
  let shown: readonly string[] | undefined;
  const urgent = new Map<string, JudgeItem>();
  const waiting = new Map<string, JudgeItem>();
  const teachers = new Map<string, JudgeItem>();

  options.signal.addEventListener("abort", () => port?.disconnect(), { once: true });

  function open(): JudgePort {
    if (port !== undefined) return port;
    const opened = options.connect();
    opened.onMessage.addListener((message) => receive(message as JudgeAnswer));
    opened.onDisconnect.addListener(() => {
      if (port === opened) lose();
    });
    port = opened;
    return opened;
  }

  function receive(answer: JudgeAnswer): void {
    const message = underWay.get(answer.seq)?.message;
    if (message === undefined || options.signal.aborted) return;
    // Earlier comments judged anew come in parts, before the batch's own answer.
    if (answer.type === "judged" && answer.isPart === true) {
      options.onAnswer(answer);
      return;
    }
    underWay.delete(answer.seq);
    if (answer.type === "refused") options.onFailure(idsOf(message), answer.error);
    else if (answer.type !== "noted") {
      if (answer.type === "judged") learnTeachers(answer, message);
      options.onAnswer(answer);
    }
    sendNext();
  }

  function itemsUnderWay(): ReadonlyMap<string, string> {
    const items = [...underWay.values()].flatMap(({ message }) =>
      message.type === "judge" ? message.items : [],
    );
    return new Map(items.map((item) => [item.id, JSON.stringify(item)]));
  }

  function learnTeachers(
    answer: Extract<JudgeAnswer, { type: "judged" }>,
    message: JudgeRequest,
  ): void {
    if (message.type !== "judge") return;
    const items = new Map(message.items.map((item) => [item.id, item]));
    for (const { id, detection } of answer.results) {
      const item = items.get(id);
      if (item === undefined || teachers.size >= batchSize) continue;
      if (detection.findings.some((finding) => finding.kind === "sponsor-line")) {
        teachers.set(id, item);
      }
    }
  }

  function lose(): void {
    port = undefined;
    if (options.signal.aborted) return;
    const lost = [...underWay.values()];
    underWay.clear();
    for (const [id, item] of teachers) if (!urgent.has(id)) urgent.set(id, item);
    for (const { message, attempts } of lost) transmit(message, attempts + 1);
  }

  function transmit(message: JudgeRequest, attempts: number): void {
    if (attempts > maxAttempts) {
      options.onFailure(idsOf(message), "The extension's background does not answer.");
      sendNext();
      return;
    }
    underWay.set(message.seq, { message, attempts });
    try {
      open().postMessage(message);
    } catch {
      // The port died between two turns; a new one is opened by the next attempt.
      port = undefined;
      underWay.delete(message.seq);
      transmit(message, attempts + 1);
    }
  }

  function sendNext(): void {
    const { post } = options;
    while (!options.signal.aborted) {
      const isUrgent = urgent.size > 0;
      if (underWay.size >= mostUnderWay[isUrgent ? "urgent" : "others"]) return;
      // Not filled up with others: each of them is time in which nothing in view is marked.
      const items = takeBatch(isUrgent ? urgent : waiting);
      // The article comes last: by then the comments have named its sponsors.
      const isRest = items.length === 0;
      if (isRest && (underWay.size > 0 || (article === undefined && shown === undefined))) return;
      seq += 1;
      if (!isRest) transmit({ type: "judge", seq, post, items }, 1);
      else if (article !== undefined) {
        const blocks = article;
        article = undefined;
        transmit({ type: "article", seq, blocks }, 1);
      } else if (shown !== undefined) {
        const comments = shown;
        shown = undefined;
        transmit({ type: "present", seq, post, comments }, 1);
      }
    }
  }

  return {
    enqueue(items, isUrgent) {
      const asked = isUrgent ? itemsUnderWay() : undefined;
      for (const item of items) {
        // What comes into view while the background has it is not judged twice.
        if (asked?.get(item.id) === JSON.stringify(item)) continue;
        const goesFirst = isUrgent || urgent.has(item.id);
        if (goesFirst) waiting.delete(item.id);
        (goesFirst ? urgent : waiting).set(item.id, item);
      }
      sendNext();
    },
    judgeArticle(blocks) {
      article = blocks;
      sendNext();
    },
    restart() {
      const old = port;
      port = undefined;
      underWay.clear();
      article = undefined;
      for (const queue of [urgent, waiting, teachers]) queue.clear();
      old?.disconnect();
    },
    present(comments) {
      shown = comments;
      sendNext();
    },
    isBusy: () => underWay.size > 0 || urgent.size + waiting.size > 0 || article !== undefined,
  };
}

function idsOf(message: JudgeRequest): string[] {
  return message.type === "judge" ? message.items.map((item) => item.id) : [];
}

function takeBatch(queue: Map<string, JudgeItem>): JudgeItem[] {
  const batch: JudgeItem[] = [];
  let units = 0;
  for (const [id, item] of queue) {
    if (batch.length === batchSize || units > batchUnits) break;
    batch.push(item);
    units += item.text.length;
    queue.delete(id);
  }
  return batch;
}
