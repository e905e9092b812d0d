/** An application password of a WordPress site; `root` is the root of its REST API. */
export interface SitePasswordAsk {
  readonly site: string;
  readonly root: string;
  readonly user: string;
  readonly password: string;
}

/** That one is kept, and whose; never the password itself. */
export type SitePasswordView = Omit<SitePasswordAsk, "password">;

/** A line of a comment that is to leave the site's own text. */
export interface StripAsk {
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly line: string;
}

export interface StripPreview {
  readonly from: string;
  readonly to: string;
  /** The half-open span of `from` that goes, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A comment that no page shows, as the site has it. */
export interface SiteText {
  readonly text: string;
  readonly status: string;
  /** Its screen in the site's dashboard; null where that is not known. */
  readonly editUrl: string | null;
}

/** What waits for approval on a site; `problem` is a word of `SiteProblem`. */
export interface PendingView {
  readonly site: string;
  readonly count: number | null;
  readonly problem: string | null;
}

/** Decisions that could not be written to a site yet; `problem` is a word of `SiteProblem`. */
export interface UnsentView {
  readonly site: string;
  readonly count: number;
  readonly problem: string;
}

/** Sent by the background to a page of the site that it has something to ask of. */
export interface CarryRequest {
  readonly type: "site/carry";
  /** A tab may show another one by the time it hears. */
  readonly site: string;
  readonly request: {
    readonly method: "GET" | "POST";
    readonly path: string;
    readonly body?: Readonly<Record<string, string>>;
  };
}

/** About sites that are moderated through us; taken from our own pages only. */
export interface SitePanelRequests {
  /** Tested before it is kept; a refusal's `error` is a message id. */
  "site-password/set": { ask: { entry: SitePasswordAsk }; answer: null };
  /** The comment's stored text with and without a line; a refusal's `error` is a message id. */
  "site/strip-preview": { ask: { strip: StripAsk }; answer: StripPreview };
  /** Writes what was shown and confirmed. */
  "site/strip": {
    ask: { strip: Omit<StripAsk, "line"> & Pick<StripPreview, "from" | "to"> };
    answer: null;
  };
  /** All words of a comment that no page shows; a refusal's `error` is a message id. */
  "site/read": { ask: { site: string; comment: string }; answer: SiteText };
  "site-password/list": { ask: object; answer: readonly SitePasswordView[] };
  "site-password/forget": { ask: { site: string }; answer: null };
  /** Reads what waits for approval on the sites that are moderated through us. */
  "queue/pending": { ask: object; answer: readonly PendingView[] };
  /**
   * What was tried in vain, and waits: said where rows are decided, not under their comments alone. Of
   * the site that is named it is tried once more first, whatever it waits for.
   */
  "queue/unsent": { ask: { hasten?: string }; answer: readonly UnsentView[] };
}
