import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Comment } from "@/utils/core/comment";
import { type CommentView, viewComment } from "@/utils/core/comment-view";
import type { CommentDecisions, PageDecisions, Subject } from "@/utils/core/decision";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { withoutEnded } from "@/utils/core/pin";
import type { SitePolicy } from "@/utils/core/policy";
import { countViews, type PageCounts } from "@/utils/state/count-views";

/** One comment with what has been learnt of it so far. */
export interface Entry {
  readonly comment: Comment;
  readonly detection: Detection | undefined;
  readonly subject: Subject | undefined;
  readonly lineHashes: ReadonlyMap<Finding, string>;
  /** The published list that pins it as it stands. */
  readonly pinnedBy?: string | undefined;
}

/** What the background answered for one comment. */
export interface Learnt {
  readonly key: string;
  readonly detection: Detection;
  /** Undefined where there is no text. */
  readonly subject: Subject | undefined;
  readonly lineHashes: ReadonlyMap<Finding, string>;
  readonly pinnedBy?: string | undefined;
}

/**
 * The state of one page: entries in, views out. Views are recomputed for the comments that a
 * change touches and for no others, so that ten thousand comments cost linear time in all.
 */
export interface PageModel {
  readonly policy: ReadonlySignal<SitePolicy>;
  readonly decisions: ReadonlySignal<PageDecisions>;
  readonly counts: ReadonlySignal<PageCounts>;
  /** Keys in the page's order. */
  keys(): readonly string[];
  /** The key of the comment that decisions call so, while it is on the page. */
  keyOf(commentId: string): string | undefined;
  entry(key: string): Entry | undefined;
  view(key: string): CommentView | undefined;
  /** A signal for components; it lives as long as the model. */
  viewSignal(key: string): ReadonlySignal<CommentView | undefined>;
  /** How many comments of this page carry this line. */
  lineCount(lineHash: string): number;
  /** What is `removed` and was known is forgotten. */
  setOrder(comments: readonly Comment[], removed?: readonly string[]): void;
  upsert(comments: readonly Comment[]): void;
  learn(learnt: readonly Learnt[]): void;
  setPolicy(policy: SitePolicy): void;
  setDecisions(decisions: PageDecisions): void;
  /** Paints a decision before it is stored; `undefined` takes the guess back. */
  expect(commentId: string, guess: CommentDecisions | undefined): void;
  reveal(key: string, isRevealed: boolean): void;
  /** For a reader: all there is, and all that comes. */
  revealAll(isRevealed: boolean): void;
  /** Called with the keys whose views changed. */
  subscribe(listener: (keys: readonly string[]) => void, signal: AbortSignal): void;
}

export function createPageModel(policy: SitePolicy, decisions: PageDecisions): PageModel {
  const policySignal = signal(policy);
  const decisionsSignal = signal(decisions);
  const entries = new Map<string, Entry>();
  const keyOfId = new Map<string, string>();
  const views = new Map<string, CommentView>();
  const signals = new Map<string, Signal<CommentView | undefined>>();
  const guesses = new Map<string, CommentDecisions>();
  const revealed = new Set<string>();
  let isAllRevealed = false;
  const listeners = new Set<(keys: readonly string[]) => void>();
  const counter = countViews();
  const counts = signal<PageCounts>(counter.total());
  let order: readonly string[] = [];

  function decisionsOf(comment: Comment): CommentDecisions | undefined {
    const stored = decisionsSignal.value.comments[comment.id];
    return guesses.get(comment.id) ?? withoutEnded(stored, Date.now());
  }

  function keysOf(ids: Iterable<string>): string[] {
    return [...ids].map((id) => keyOfId.get(id)).filter((key) => key !== undefined);
  }

  /** Where nothing was found and nothing decided, one view does for all: ten thousand share it. */
  const plain = new Map<string, CommentView>();

  function viewOf(key: string, entry: Entry): CommentView {
    const decisions = decisionsOf(entry.comment);
    const { detection } = entry;
    const isPlain = decisions === undefined && (detection?.findings.length ?? 0) === 0;
    const name = detection?.verdict ?? "unknown";
    const shared = isPlain ? plain.get(name) : undefined;
    if (shared !== undefined) return shared;
    const view = viewComment({
      detection,
      decisions,
      policy: policySignal.value,
      subject: entry.subject,
      lineHashes: entry.lineHashes,
      lines: decisionsSignal.value.lines,
      isRevealed: revealed.has(key) || (isAllRevealed && policySignal.value.role === "reader"),
      unshared: decisionsSignal.value.unshared,
      person: decisionsSignal.value.person,
    });
    if (isPlain) plain.set(name, view);
    return view;
  }

  function refresh(keys: Iterable<string>): void {
    const changed: string[] = [];
    for (const key of keys) {
      const entry = entries.get(key);
      const before = views.get(key);
      const after = entry === undefined ? undefined : viewOf(key, entry);
      counter.replace(before, after);
      if (after === undefined) views.delete(key);
      else views.set(key, after);
      const listening = signals.get(key);
      if (listening !== undefined) listening.value = after;
      changed.push(key);
    }
    if (changed.length === 0) return;
    counts.value = counter.total();
    for (const listener of listeners) listener(changed);
  }

  return {
    policy: policySignal,
    decisions: decisionsSignal,
    counts,
    keys: () => order,
    keyOf(commentId) {
      const key = keyOfId.get(commentId);
      // Another comment may have taken its place since.
      return key !== undefined && entries.get(key)?.comment.id === commentId ? key : undefined;
    },
    entry: (key) => entries.get(key),
    view: (key) => views.get(key),
    viewSignal(key) {
      const known = signals.get(key);
      if (known !== undefined) return known;
      const made = signal(views.get(key));
      signals.set(key, made);
      return made;
    },
    lineCount: (lineHash) => counter.lineCount(lineHash),
    setOrder(comments, removed = []) {
      order = comments.map(({ key }) => key);
      refresh(removed.filter((key) => entries.delete(key)));
    },
    upsert(comments) {
      const keys: string[] = [];
      for (const comment of comments) {
        const known = entries.get(comment.key);
        // What was found in an older text, or behind an older link, says nothing about the newer.
        const isSameText = known !== undefined && isSameMatter(known.comment, comment);
        entries.set(comment.key, {
          comment,
          detection: isSameText ? known.detection : undefined,
          subject: isSameText ? known.subject : undefined,
          lineHashes: isSameText ? known.lineHashes : new Map(),
          pinnedBy: isSameText ? known.pinnedBy : undefined,
        });
        keyOfId.set(comment.id, comment.key);
        keys.push(comment.key);
      }
      refresh(keys);
    },
    learn(learnt) {
      const known = learnt.filter(({ key }) => entries.has(key));
      for (const { key, ...rest } of known) {
        const entry = entries.get(key);
        if (entry !== undefined) entries.set(key, { ...entry, ...rest });
      }
      refresh(known.map(({ key }) => key));
    },
    setPolicy(next) {
      policySignal.value = next;
      refresh(entries.keys());
    },
    setDecisions(next) {
      const before = decisionsSignal.value;
      decisionsSignal.value = next;
      refresh(isSame(before.lines, next.lines) ? keysOf(changedIds(before, next)) : entries.keys());
    },
    expect(commentId, guess) {
      if (guess === undefined) guesses.delete(commentId);
      else guesses.set(commentId, guess);
      refresh(keysOf([commentId]));
    },
    reveal(key, isRevealed) {
      if (isRevealed) revealed.add(key);
      else revealed.delete(key);
      refresh([key]);
    },
    revealAll(isRevealed) {
      if (isAllRevealed === isRevealed && revealed.size === 0) return;
      revealed.clear();
      isAllRevealed = isRevealed;
      refresh(entries.keys());
    },
    subscribe(listener, abort) {
      listeners.add(listener);
      abort.addEventListener("abort", () => listeners.delete(listener), { once: true });
    },
  };
}

function changedIds(before: PageDecisions, after: PageDecisions): string[] {
  const ids = new Set([...Object.keys(before.comments), ...Object.keys(after.comments)]);
  const moved = new Set(before.unshared).symmetricDifference(new Set(after.unshared));
  const isMoved = (id: string) =>
    moved.size > 0 &&
    Object.values(after.comments[id]?.facets ?? {}).some((facet) =>
      facet?.heads.some((head) => moved.has(head)),
    );
  const changed = [...ids].filter(
    (id) => isMoved(id) || !isSame(before.comments[id], after.comments[id]),
  );
  const pins = [before.listPins ?? [], after.listPins ?? []];
  return isSame(pins[0], pins[1])
    ? changed
    : [...changed, ...pins.flat().map(({ comment }) => comment)];
}

/** Is all that is judged as it was? A link may be turned round under words that stay. */
function isSameMatter(known: Comment, now: Comment): boolean {
  if (known === now) return true;
  if (known.text !== now.text || known.author !== now.author) return false;
  return (
    known.authorUrl === now.authorUrl &&
    isSame(known.links, now.links) &&
    isSame(known.asides, now.asides)
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
