import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import {
  type CommentDecisions,
  type DecisionEvent,
  type DecisionRequest,
  type DecisionSpan,
  type Facet,
  noSubject,
  type PageDecisions,
  type UndoStep,
} from "@/utils/core/decision";
import { wholeSite } from "@/utils/core/decision-event";
import type { Finding } from "@/utils/core/finding";
import { guessDecision } from "@/utils/state/guess-decision";
import type { PageModel } from "@/utils/state/page-model";

export type SaveState = "saved" | "saving" | "failed";

/** The background's answer to a decision: the page's decisions with it folded in. */
export type Stored =
  | { readonly ok: true; readonly value: PageDecisions }
  | { readonly ok: false; readonly error: string };

export interface DeciderOptions {
  readonly model: PageModel;
  readonly post: string;
  readonly store: (decision: DecisionRequest) => Promise<Stored>;
  readonly newRequestId: () => string;
  /** Every result, for the live region: message id and arguments. */
  readonly announce: (messageId: string, args?: readonly string[]) => void;
}

export interface Choice {
  readonly facet: Facet;
  readonly value: string;
  readonly reasons?: readonly string[];
  /** Lines that a label or strip is about. */
  readonly spans?: readonly DecisionSpan[];
  /** Kept apart from the log, for history and options. */
  readonly excerpt?: string;
  /** When a pin ends, ms since 1970. */
  readonly expires?: number | undefined;
  /** Under another name than the comment's own: what is said beside it. */
  readonly name?: string;
}

export interface Decider {
  /** Undefined where nothing was decided since the page was opened. */
  saveState(key: string): ReadonlySignal<SaveState | undefined>;
  /** The worst state of any comment, for popup and badge. */
  readonly worst: ReadonlySignal<SaveState>;
  decide(key: string, choice: Choice): Promise<void>;
  /** "Always … this line, this domain, this rule on this site"; `name` as the facet has it. */
  decideLine(name: string, value: string, excerpt: string, facet?: SiteFacet): Promise<void>;
  /** The last step of one comment, or of the page. Answers the comment, where it was stored. */
  undo(key?: string): Promise<string | undefined>;
  redo(): Promise<string | undefined>;
  /** What was asked of it could not be sent at all. */
  fail(key: string): void;
  /** Sends what failed once more, with the same request id. */
  retry(key: string): Promise<void>;
}

/** What holds on a whole site. */
export type SiteFacet = Extract<Facet, "line" | "domain" | "rule">;

/**
 * Paints a decision at once, has it stored, and says which of the two it is: "saving" until the
 * background has acknowledged, then "saved", or "failed" with the request kept for a retry.
 */
export function createDecider(options: DeciderOptions): Decider {
  const { model } = options;
  const states = new Map<string, Signal<SaveState | undefined>>();
  const failed = new Map<string, DecisionRequest>();
  /** What is painted before it is stored, and what was asked last of each comment. */
  const guesses = new Map<string, CommentDecisions>();
  const asked = new Map<string, DecisionRequest>();
  let storing: Promise<unknown> | undefined;
  /** Requests are numbered: an answer knows of all that were sent before it, and of none after. */
  let sent = 0;
  let shown = 0;
  const worst = signal<SaveState>("saved");

  function stateOf(key: string): Signal<SaveState | undefined> {
    const known = states.get(key);
    if (known !== undefined) return known;
    const made = signal<SaveState | undefined>(undefined);
    states.set(key, made);
    return made;
  }

  function setState(key: string, state: SaveState): void {
    stateOf(key).value = state;
    const all = [...states.values()].map((one) => one.value);
    worst.value = all.includes("failed") ? "failed" : all.includes("saving") ? "saving" : "saved";
  }

  async function send(key: string, request: DecisionRequest, isRedo = false): Promise<void> {
    const { comment } = request;
    const painted = guesses.get(comment);
    sent += 1;
    const turn = sent;
    asked.set(key, request);
    setState(key, "saving");
    const stored = options.store(request);
    storing = stored;
    const answer = await stored;
    if (answer.ok) {
      failed.delete(key);
      // Answers may overtake each other: what was sent since and is shown is not taken back.
      if (turn > shown) {
        shown = turn;
        model.setDecisions(answer.value);
      }
      // What was asked since is painted, and called unsaved, until it is acknowledged itself.
      if (guesses.get(comment) === painted) {
        guesses.delete(comment);
        model.expect(comment, undefined);
      }
      if (asked.get(key) === request) setState(key, "saved");
      options.announce(announcementOf(request, isRedo));
    } else {
      failed.set(key, request);
      setState(key, "failed");
      options.announce("ui_announce_failed", [answer.error]);
    }
  }

  async function takeBack(
    find: () => UndoStep | undefined,
    isRedo: boolean,
  ): Promise<string | undefined> {
    // What is still being stored is the last step, and not the one before it.
    await storing;
    const step = find();
    if (step === undefined) {
      options.announce(isRedo ? "ui_announce_nothing_to_redo" : "ui_announce_nothing_to_undo");
      return undefined;
    }
    const { id, comment, facet, post } = step;
    const key = model.keyOf(comment) ?? comment;
    const request: DecisionRequest = {
      request: options.newRequestId(),
      post,
      comment,
      facet,
      value: "undo",
      target: id,
      subject: model.entry(key)?.subject ?? noSubject,
    };
    await send(key, request, isRedo);
    return failed.has(key) ? undefined : key;
  }

  return {
    saveState: stateOf,
    worst,
    async decide(key, choice) {
      const entry = model.entry(key);
      if (entry === undefined) return;
      const { comment, subject = noSubject, detection } = entry;
      const { name: id = comment.id } = choice;
      const request: DecisionRequest = {
        request: options.newRequestId(),
        post: options.post,
        comment: id,
        ...(comment.parentId === null ? {} : { parent: comment.parentId }),
        facet: choice.facet,
        value: choice.value,
        subject,
        ...(choice.reasons === undefined ? {} : { reasons: choice.reasons }),
        ...(choice.spans === undefined ? {} : { spans: choice.spans }),
        ...(choice.excerpt === undefined ? {} : { excerpt: choice.excerpt }),
        ...(choice.expires === undefined ? {} : { expires: choice.expires }),
        rules: (detection?.findings ?? []).slice(0, 8).map(decidedRule),
      };
      const painted = guessDecision(guesses.get(id) ?? model.decisions.value.comments[id], request);
      guesses.set(id, painted);
      model.expect(id, painted);
      await send(key, request);
    },
    async decideLine(name, value, excerpt, facet = "line") {
      await send(name, {
        request: options.newRequestId(),
        post: wholeSite,
        comment: name,
        facet,
        value,
        subject: noSubject,
        excerpt,
      });
    },
    undo(key) {
      const id = key === undefined ? undefined : model.entry(key)?.comment.id;
      const isMeant = ({ comment }: UndoStep) => id === undefined || comment === id;
      return takeBack(() => model.decisions.value.undoable.findLast(isMeant), false);
    },
    redo: () => takeBack(() => model.decisions.value.redoable.at(-1), true),
    fail(key) {
      setState(key, "failed");
      options.announce("ui_save_failed");
    },
    async retry(key) {
      const request = failed.get(key);
      if (request !== undefined) await send(key, request);
    },
  };
}

/** Which rule found it, and in which version: of a person's own or a list, or our detector. */
function decidedRule({ detector, rules, score }: Finding): DecisionEvent["rules"][number] {
  const rounded = Math.round(score * 1000) / 1000;
  const [name = "", version] =
    rules?.find((rule) => /^(?:own|list)\./.test(rule))?.split("@") ?? [];
  return version === undefined
    ? { id: detector, version: rules?.[0] ?? "1", score: rounded }
    : { id: name, version: version.slice(0, 64), score: rounded };
}

function announcementOf(request: DecisionRequest, isRedo: boolean): string {
  if (request.value === "undo") return isRedo ? "ui_announce_redone" : "ui_announce_undone";
  if (request.facet === "note") return "ui_announce_note";
  return `ui_announce_${request.facet}_${request.value}`;
}
