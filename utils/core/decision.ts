/**
 * A decision is an immutable event. Nothing is ever edited: undo, redo, resolve and what was seen
 * on the site later are events of their own (docs/adr/0002-decision-log.md). Each is about one facet.
 */
export const facets = [
  /** What becomes of the comment: approve, hold, spam, trash. */
  "verdict",
  /** What becomes of its sponsor line: label, strip. */
  "action",
  "pin",
  "note",
  /** "I am looking at this": ends by itself, see {@link DecisionEvent.expires}. */
  "claim",
  /** What becomes of the comment's links as they stand: allow, warn. */
  "link",
  /** One line wherever it stands on the site (comment "line:<hash>", post "*"): label, strip, allow. */
  "line",
  /** Links to one domain, on the whole site (comment "domain:<name>", post "*"): allow, warn. */
  "domain",
  /** One detector or rule, on the whole site (comment "rule:<id>", post "*"): allow. */
  "rule",
] as const;
export type Facet = (typeof facets)[number];

/**
 * What is said of another event (`target`) instead of deciding anew. Only an undo changes what
 * stands; a redaction takes a note's words away; the other two say what became of a decision on
 * the site.
 */
export type FollowUp = "undo" | "redact" | "applied" | "failed";

/** What the comment was when it was judged; an edit shows by a difference here. */
export interface Subject {
  /** SHA-256 (first 16 hex digits, keyed) of the text as it stood. */
  readonly textHash: string;
  /** The same of the normalised text: white space, case and typography do not count. */
  readonly normHash: string;
  readonly linksHash: string;
  /**
   * 16 bits (4 hex digits) of an unkeyed hash of normalised text and links, for a person's other
   * devices: they have another key. Absent on what was decided before it existed.
   */
  readonly check?: string;
}

/** Of what is said about a decision, or about no comment: there is nothing to have changed since. */
export const noSubject: Subject = { textHash: "", normHash: "", linksHash: "" };

export interface DecisionSpan {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/** Role of a person in the team; "reader" decides only for their own view. */
export type Role = "moderator" | "editor" | "lead" | "reader";

/** Those who may settle a dispute and take back or redact what others did. */
export function isSettler(role: Role): boolean {
  return role === "editor" || role === "lead";
}

export interface DecisionEvent {
  readonly v: 1;
  /** `<page prefix>:<sha-256 of the canonical JSON without id and sig>`; see decision-event.ts. */
  readonly id: string;
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly parent?: string;
  readonly facet: Facet;
  /**
   * A value of the facet; "none" takes the facet back to undecided; a {@link FollowUp} goes with
   * `target`; a note's words; empty where these were redacted.
   */
  readonly value: string;
  /** Of notes: random, so that what is left after a redaction cannot be guessed. */
  readonly salt?: string;
  /** Of redacted notes: the hash of salt and words, with which the event keeps its name. */
  readonly sealed?: string;
  readonly reasons: readonly string[];
  readonly spans?: readonly DecisionSpan[];
  /** The event that a {@link FollowUp} is about; undoing an undo is redo. */
  readonly target?: string;
  /**
   * Not decided here, but seen: on the site itself (somebody used its own screen), or on another
   * device of this person. Never supersedes a decision.
   */
  readonly observed?: "site" | "device";
  /** An editor ended a dispute; `heads` are its sides. */
  readonly resolves?: true;
  readonly subject: Subject;
  /** Ids of the events of this comment and facet that the person saw when deciding. */
  readonly heads: readonly string[];
  /** Hybrid logical clock, see clock.ts. */
  readonly hlc: string;
  readonly device: string;
  readonly seq: number;
  readonly actor: string;
  readonly role: Role;
  readonly rules: readonly {
    readonly id: string;
    readonly version: string;
    readonly score: number;
  }[];
  /** The caller's request id: a repeated request is acknowledged, not stored again. */
  readonly request: string;
  /** End of a claim, or of a pin that has one, ms since 1970. */
  readonly expires?: number;
  /** A team's signature; not used yet. */
  readonly sig?: string;
}

/** What a person asks for; the background turns it into an event. */
export interface DecisionRequest {
  readonly request: string;
  readonly post: string;
  readonly comment: string;
  readonly parent?: string;
  readonly facet: Facet;
  readonly value: string;
  readonly reasons?: readonly string[];
  readonly spans?: readonly DecisionSpan[];
  readonly target?: string;
  /** Set by the background alone, never by a page. */
  readonly observed?: "site" | "device";
  /** An editor asks to end a dispute with this value. */
  readonly resolves?: true;
  readonly subject: Subject;
  readonly rules?: DecisionEvent["rules"];
  /** When a pin is to end, ms since 1970; at most a month ahead. */
  readonly expires?: number;
  /** Shown in options for "always" rules and in history; kept apart from the log, ≤ 300 units. */
  readonly excerpt?: string;
}

/** One facet of one comment, folded. */
export interface FacetState {
  readonly value: string;
  /** More than one different value stands: two people decided without seeing each other. */
  readonly isDisputed: boolean;
  /** The standing events, one if undisputed (or several that agree). */
  readonly heads: readonly string[];
  /** The latest of them. */
  readonly event: DecisionEvent;
  /** All of them, where more than one stands: a dispute's sides, or several notes and claims. */
  readonly sides?: readonly DecisionEvent[];
  /** Nobody here decided: the value is what was seen elsewhere. */
  readonly isObserved?: true;
  /** Seen elsewhere since, and different from what stands. */
  readonly observed?: DecisionEvent;
  /** What became of it on the site, newest word. */
  readonly effect?: DecisionEvent;
  /** It ended a dispute. */
  readonly isResolved?: true;
}

/** The folded decisions of one comment. A facet without a decision is absent. */
export interface CommentDecisions {
  readonly comment: string;
  readonly facets: Readonly<Partial<Record<Facet, FacetState>>>;
}

/** What an undo or redo names: the event it takes back, and where that one belongs. */
export type UndoStep = Pick<DecisionEvent, "id" | "comment" | "facet" | "post">;

/** The folded decisions of one page, as the background answers them. */
export interface PageDecisions {
  readonly site: string;
  readonly post: string;
  readonly comments: Readonly<Record<string, CommentDecisions>>;
  /** What holds on the whole site: "line:<hash>", "domain:<name>" and "rule:<id>" → state. */
  readonly lines: Readonly<Record<string, FacetState>>;
  /** The person's own steps on this page, newest last: what undo and redo would take back next. */
  readonly undoable: readonly UndoStep[];
  readonly redoable: readonly UndoStep[];
  /** Whose steps these are, as events name them: a pseudonym, or a name of the team's server. */
  readonly person?: string;
  /** Ids of the page's events that the person's team does not have yet; absent without a team. */
  readonly unshared?: readonly string[];
  /** Pins of the lists that this person follows; absent where there are none. */
  readonly listPins?: readonly PageListPin[];
  /** Who will see what is pinned here, where that is more than this person. */
  readonly pinReach?: PinReach;
  /** Whose the pinned comments are and where, as this device saw them; by their ids. */
  readonly pinPlaces?: Readonly<Record<string, PinPlace>>;
}

/** Where a pinned comment was seen. */
export interface PinPlace {
  readonly author: string;
  /** Path and query on this site; empty where it is not kept. */
  readonly path: string;
}

/** A published pin on this page's article, wherever among its comments. */
export interface PageListPin {
  readonly comment: string;
  readonly author: string;
  /** Path and query on this site where the newsroom saw it. */
  readonly path: string;
  /** The list's name. */
  readonly by: string;
}

/** Example: `{ kind: "list", name: "The Ward Gazette" }`: whoever follows it, once it is published. */
export type PinReach = { readonly kind: "team" | "list"; readonly name: string };
