import type { ReadonlySignal, Signal } from "@preact/signals";
import type { PanelPart } from "@/components/CommentPanel";
import type { Desk } from "@/utils/core/desk-preferences";
import type { Highlighter } from "@/utils/dom/highlight";
import type { FoundComment } from "@/utils/sites/found-comment";
import type { WorkBudget } from "@/utils/sites/work-budget";
import type { Decider } from "@/utils/state/decide-comment";
import type { PageModel } from "@/utils/state/page-model";
import type { ReviewMode } from "@/utils/state/review-mode";
import type { SiteWrites } from "./site-writes";

/** What the parts of one session share. */
export interface SessionContext {
  readonly page: Document;
  readonly model: PageModel;
  readonly decider: Decider;
  readonly review: ReviewMode;
  readonly highlighter: Highlighter;
  readonly budget: WorkBudget;
  /** The page changes its comments faster than they may be read. */
  readonly isPaused: ReadonlySignal<boolean>;
  readonly signal: AbortSignal;
  /** The comment's place in the page, as it was last read. */
  readonly placeOf: (key: string) => FoundComment | undefined;
  /** The key of the comment whose own element this is. */
  readonly keyOf: (element: Element) => string | undefined;
  readonly isItem: (element: Element) => boolean;
  /** Which part of a comment's panel is open. */
  readonly partOf: (key: string) => Signal<PanelPart | undefined>;
  /** What becomes of decisions on the site itself. */
  readonly siteWrites: SiteWrites;
  /** Keys and reasons, as the person has them. */
  readonly desk: Signal<Desk>;
  /** Reasons that go with the next verdict. */
  readonly nextReasons: Signal<readonly string[]>;
  readonly post: string;
  /** The last result, in words. */
  readonly message: Signal<string>;
}
