import type { ReadonlySignal, Signal } from "@preact/signals";
import type { PanelAction, PanelPart } from "@/components/CommentPanel";
import type { Desk } from "@/utils/core/desk-preferences";
import type { Highlighter } from "@/utils/dom/highlight";
import type { FoundComment } from "@/utils/sites/found-comment";
import type { WorkBudget } from "@/utils/sites/work-budget";
import type { Decider } from "@/utils/state/decide-comment";
import type { PageModel } from "@/utils/state/page-model";
import type { ReviewMode } from "@/utils/state/review-mode";
import type { Revealing } from "./follow-reveal";
import type { HeldPart } from "./load-part";
import type { ReviewPart } from "./mount-review";
import type { SiteWrites } from "./site-writes";
import type { HearKey } from "./start-review";

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
  /** Changes when lines may stand under more comments than a panel says. */
  readonly lineTotals: ReadonlySignal<unknown>;
  /** Which part of a comment's panel is open. */
  readonly partOf: (key: string) => Signal<PanelPart | undefined>;
  /** Review mode and what opens in panels, once somebody may want it. */
  readonly panel: HeldPart<ReviewPart>;
  /** A key that was pressed in a part of ours, about this comment or none. */
  readonly hearKey: HearKey;
  /** What was written for a comment's note and is neither kept nor discarded. */
  readonly drafts: Map<string, string | undefined>;
  /** What was asked of a comment before the script that does it could come. */
  readonly unheard: Map<string, PanelAction>;
  /** Nobody described the system: what was found may be wrong. */
  readonly isGuess: Signal<boolean>;
  /** What becomes of decisions on the site itself. */
  readonly siteWrites: SiteWrites;
  /** What the reader wants to see as it is. */
  readonly revealing: Revealing;
  /** Keys and reasons, as the person has them. */
  readonly desk: Signal<Desk>;
  /** Reasons that go with the next verdict. */
  readonly nextReasons: Signal<readonly string[]>;
  readonly post: string;
  /** The last result, in words. */
  readonly message: Signal<string>;
}
