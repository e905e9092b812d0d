import { browser } from "wxt/browser";
import { translateCount } from "@/components/translate";
import type { Comment } from "@/utils/core/comment";
import {
  createJudgeClient,
  type JudgeClient,
  type JudgeClientOptions,
  type JudgePort,
} from "@/utils/messages/judge-client";
import type { JudgeAnswer, JudgeItem } from "@/utils/messages/judge-protocol";
import { translateInBrowser } from "@/utils/messages/translate-browser";
import type { FoundComment } from "@/utils/sites/found-comment";
import { giveWay } from "@/utils/sites/give-way";
import { itemOf } from "./judge-item";

/** By then what is in view is painted, as a rule. */
const countsMs = 300;

/** What a session knows better: whose article a frame is, and what becomes of answers. */
export type Hearing = Pick<JudgeClientOptions, "post" | "onAnswer" | "onFailure">;

/** The judge's client of one article, with the first comments on their way before a session stands. */
export interface JudgeAhead {
  readonly client: JudgeClient;
  /** What was sent: a model has to know it before it hears the answer. */
  readonly comments: readonly Comment[];
  /** True, once, for what is being judged just as it stands, until something is answered. */
  takeSent(item: JudgeItem): boolean;
  /** From now on answers are told, and those that came before. */
  listen(hearing: Hearing): void;
  /** Rules have changed: what was sent is judged by the old ones. */
  forget(): void;
}

/**
 * Has the first few comments judged while the background says how the site is read: neither
 * question waits for the other.
 *
 * Example: `judgeAhead({ post, look, signal }, reading.comments.slice(0, 8))`.
 */
export function judgeAhead(
  options: { readonly post: string; readonly look: () => void; readonly signal: AbortSignal },
  first: readonly FoundComment[],
): JudgeAhead {
  let missed: JudgeAnswer[] = [];
  // Of a comment that was deleted there is no text to judge.
  const comments = first
    .map(({ comment }) => comment)
    .filter(({ isDeleted }) => isDeleted !== true);
  const items = comments.map(itemOf);
  const sent = new Set(items.map((item) => JSON.stringify(item)));
  const told = {
    connect() {
      const port = browser.runtime.connect({ name: "judge" });
      port.onDisconnect.addListener(options.look);
      return port as unknown as JudgePort;
    },
    post: options.post,
    onAnswer: (answer: JudgeAnswer) => void missed.push(answer),
    // Whoever comes asks again.
    onFailure: () => sent.clear(),
    signal: options.signal,
  };
  const client = createJudgeClient(told);
  client.enqueue(items, true);
  // The first words in a page take as long as the panel they are for, because the browser fetches a
  // catalogue. Now it is waited anyway, but the page may have a turn before.
  void giveWay().then(() => translateInBrowser("ui_language"));
  // Nor does a panel wait for the first number, for which the browser makes rules as slowly.
  setTimeout(() => translateCount(translateInBrowser, "ui_line_offer", 2), countsMs);
  return {
    client,
    comments,
    takeSent: (item) => sent.size > 0 && sent.delete(JSON.stringify(item)),
    listen(next) {
      // What was answered is the model's: where it forgets a comment, that is asked about again.
      const onAnswer = (answer: JudgeAnswer) => {
        sent.clear();
        next.onAnswer(answer);
      };
      Object.assign(told, next, { onAnswer });
      for (const answer of missed.splice(0)) onAnswer(answer);
    },
    forget() {
      client.restart();
      sent.clear();
      missed = [];
    },
  };
}
