export type FindingKind =
  | "sponsor-line"
  | "promotional"
  | "unsafe-link"
  | "obfuscated"
  | "repeated"
  | "sponsored-link"
  | "off-site-contact"
  | "own-rule";

export type Severity = "info" | "caution" | "high";
export type Band = "possible" | "likely";

/** Which part of a comment a finding is about. */
export type FindingOn = "body" | "link" | "author" | "authorUrl";

/**
 * Why, as a message id of `public/_locales` and its arguments, so that one finding reads in every
 * language. Example: `{ id: "text_sponsor_thanks", args: ["Esdebe"] }`.
 */
export interface Reason {
  readonly id: string;
  readonly args?: readonly string[];
}

/** A stretch of the text that spoke for (+) or against (−) a finding, for the explanation. */
export interface Weight {
  readonly start: number;
  readonly end: number;
  /** Signed contribution; only its order and sign are shown. */
  readonly weight: number;
  readonly reason?: Reason;
}

/**
 * One thing a detector saw, with its evidence.
 *
 * `start`/`end` are UTF-16 offsets into the text as given (half-open), `null` unless `on` is
 * "body". `score` is 0–1 and only ranks findings of one detector.
 *
 * Example: sponsor-line, likely, `text.slice(118, 149) === "Thank you to our Sponsor Esdebe"`.
 */
export interface Finding {
  readonly detector: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly band: Band;
  readonly score: number;
  readonly on: FindingOn;
  readonly start: number | null;
  readonly end: number | null;
  /** The exact words or address, at most 300 code units. */
  readonly evidence: string;
  /** The one sentence a tired moderator reads. */
  readonly reason: Reason;
  /** Further signals for and against, strongest first. */
  readonly signals?: readonly Reason[];
  readonly weights?: readonly Weight[];
  /** For `on: "link"` and "authorUrl": the href as written, and where it finally leads. */
  readonly link?: string;
  readonly target?: string;
  /** Data lists or rule sets that took part, "name@version". */
  readonly rules?: readonly string[];
}
