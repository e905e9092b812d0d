import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { PickState, Wanted } from "@/components/pick/pick-state";
import { collapseSpace } from "@/utils/core/comment";
import type { PickedRule } from "@/utils/core/picked-rule";
import type { FoundComment } from "@/utils/sites/found-comment";
import { studyPage } from "@/utils/sites/picked/comments-like";
import { type Corrections, closestItem, learnRule } from "@/utils/sites/picked/learn-rule";
import { widenBody } from "@/utils/sites/picked/widen-body";
import { readPage } from "@/utils/sites/read-page";

export interface PickSession {
  readonly state: ReadonlySignal<PickState>;
  /** What is outlined as the next to be picked. */
  readonly target: Signal<Element | undefined>;
  /** The comments that the rule finds. */
  readonly found: ReadonlySignal<readonly FoundComment[]>;
  /** What a mouse over this element means: its comment, or itself where a part is asked for. */
  meant(element: Element): Element;
  pick(element: Element): void;
  point(wanted: Wanted): void;
  all(): void;
  save(): Promise<void>;
}

const sampleCount = 3;
const sampleLength = 110;

/** From the first click to the saved rule; writes nothing to the page. */
export function createPickSession(
  page: Document,
  store: (rule: PickedRule) => Promise<boolean>,
): PickSession {
  const study = studyPage(page);
  const state = signal<PickState>({ kind: "aim", wanted: "comment" });
  const target = signal<Element | undefined>(undefined);
  const found = signal<readonly FoundComment[]>([]);
  let picks: readonly Element[] = [];
  let corrections: Corrections = {};
  let rule: PickedRule | undefined;

  const items = computed(() => new Set(found.value.map(({ item }) => item)));
  const isItem = (element: Element) => items.value.has(element);

  function aim(wanted: Wanted, more: { problem?: string; mayBeAll?: boolean } = {}): void {
    target.value = undefined;
    state.value = { kind: "aim", wanted, ...more };
  }

  function preview(): void {
    const samples = found.value.slice(0, sampleCount).map(({ comment }) => ({
      author: comment.author,
      text: shorten(collapseSpace(comment.text)),
    }));
    target.value = undefined;
    state.value = { kind: "preview", count: found.value.length, samples };
  }

  /** Learns from what is known now; false where nothing could be learnt. */
  function learn(): boolean {
    const learnt = learnRule(study.commentsLike(picks), study.groups, corrections);
    const reading = learnt === undefined ? undefined : readPage(page, { picked: [learnt] });
    // A rule that does not find what was pointed at is none.
    if (learnt === undefined || reading?.adapter !== "picked") return false;
    rule = learnt;
    found.value = reading.comments;
    return true;
  }

  function pickComment(element: Element): void {
    const before = picks;
    const isFirst = picks.length === 0;
    picks = isFirst ? [element] : [...new Set([...picks, element])];
    if (!learn()) {
      picks = before;
      aim(isFirst ? "comment" : "another", { problem: "ui_pick_not_learnt" });
    } else if (isFirst && found.value.length === 1) aim("another", { mayBeAll: true });
    else preview();
  }

  function pickPart(element: Element, wanted: "author" | "body"): void {
    const item = closestItem(element, isItem);
    if (item === undefined || item === element) {
      aim(wanted, { problem: "ui_pick_outside" });
      return;
    }
    const before = corrections;
    const part = wanted === "body" ? widenBody(element, item, corrections.author) : element;
    corrections = { ...corrections, [wanted]: part };
    if (!learn()) {
      corrections = before;
      aim(wanted, { problem: "ui_pick_not_learnt" });
    } else preview();
  }

  return {
    state,
    target,
    found,
    meant(element) {
      const { value } = state;
      const isPart = value.kind === "aim" && (value.wanted === "author" || value.wanted === "body");
      return isPart ? element : study.commentAt(element);
    },
    pick(element) {
      if (state.value.kind !== "aim") return;
      const { wanted } = state.value;
      if (wanted === "author" || wanted === "body") pickPart(element, wanted);
      else pickComment(element);
    },
    point(wanted) {
      if (wanted === "comment") {
        picks = [];
        corrections = {};
        found.value = [];
      }
      aim(wanted);
    },
    all: preview,
    async save() {
      if (rule === undefined) return;
      state.value = { kind: "saving" };
      const isStored = await store(rule);
      const count = found.value.length;
      state.value = isStored
        ? { kind: "saved", count, site: page.location.hostname }
        : { kind: "failed" };
    },
  };
}

function shorten(text: string): string {
  return text.length > sampleLength ? `${text.slice(0, sampleLength)}…` : text;
}
