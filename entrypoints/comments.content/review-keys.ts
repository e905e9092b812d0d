import { type Command, commandFor } from "@/utils/core/key-map";
import { clashesWith } from "@/utils/core/page-shortcuts";
import { endJump, focusOn, jumpTo } from "@/utils/dom/jump-to";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import { actOn } from "./act-on-comment";
import { pinRefusal } from "./pins";
import type { SessionContext } from "./session-context";

const marker = "data-threadkeeper-current";

/** What keys do, once they have been heard (start-review.ts). */
export interface ReviewKeys {
  /** Begins review mode, or leaves it. */
  readonly toggle: () => void;
  /** Does what a key means for this comment, and keeps it from the page if it means something. */
  readonly press: (event: KeyboardEvent, key: string | undefined) => void;
}

/** Follows review mode through the page, from now on. */
export function followReview(context: SessionContext): ReviewKeys {
  const { review, model, signal } = context;
  let marked: Element | undefined;
  let last: string | undefined;
  const stop = review.current.subscribe((key) => {
    marked?.removeAttribute(marker);
    if (last !== undefined && last !== key) closeWhy(last, context);
    if (last !== key) context.nextReasons.value = [];
    last = key;
    marked = key === undefined ? undefined : context.placeOf(key)?.bodyEnd;
    if (key === undefined || marked === undefined) return;
    marked.setAttribute(marker, "");
    const reached = marked;
    // At once: a part that the next key opens takes the focus from there.
    focusOn(reached);
    // What was open at the last comment closes first, or the page would be scrolled past this one:
    // with the next frame all of it is drawn.
    requestAnimationFrame(() => {
      if (marked === reached && context.partOf(key).peek() === undefined) {
        jumpTo(aimAt(reached));
      }
    });
    context.message.value = introduce(key, context);
  });
  signal.addEventListener(
    "abort",
    () => {
      stop();
      marked?.removeAttribute(marker);
    },
    { once: true },
  );
  // Whoever only reads has nothing to decide.
  const leaveAsReader = model.policy.subscribe(({ role }) => {
    if (role === "reader" && review.isOn.peek()) review.leave();
  });
  signal.addEventListener("abort", leaveAsReader, { once: true });
  return {
    toggle: () => toggle(context),
    press: (event, key) => runKey(event, key, context),
  };
}

/** Of a comment that fills the window, its end: there our panel says what keys have done. */
function aimAt(body: Element): Element {
  const panel = body.nextElementSibling;
  const isTall = body.clientHeight > 0.6 * innerHeight;
  return isTall && panel?.matches("[data-threadkeeper]") ? panel : body;
}

/** An explanation belongs to the comment at hand; a note that is being written stays open. */
function closeWhy(key: string, { partOf }: SessionContext): void {
  const part = partOf(key);
  if (part.peek() === "why") part.value = undefined;
}

function toggle(context: SessionContext): void {
  const { review, model } = context;
  if (review.isOn.value) review.leave();
  else if (model.policy.value.role !== "reader") {
    review.start();
    warnOfClash(context);
  }
}

/** A page may have given keys of ours to something of its own: then both may happen. */
function warnOfClash({ page, desk, message }: SessionContext): void {
  const told = (name: string) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
  const clashes = clashesWith(told("accesskey"), told("aria-keyshortcuts"), desk.value);
  if (clashes.length > 0) message.value = translate("ui_key_clash_page", [clashes.join(", ")]);
}

function runKey(event: KeyboardEvent, key: string | undefined, context: SessionContext): void {
  const command = commandFor(event, context.desk.value.bindings);
  if (command === undefined || !run(command, key, context)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** False where the command means nothing here, so that the page may have the key. */
function run(command: Command, key: string | undefined, context: SessionContext): boolean {
  const { review, decider, model } = context;
  switch (command) {
    case "next":
    case "previous":
    case "next-flagged":
    case "previous-flagged":
      if (!review.isOn.value) review.start(key);
      move(command, context);
      return true;
    case "undo":
      void follow(decider.undo(), context);
      return true;
    case "redo":
      void follow(decider.redo(), context);
      return true;
    case "help":
      if (!review.isOn.value) review.start(key);
      review.toggleHelp();
      return true;
    case "leave":
      if (!review.isOn.value) return false;
      if (review.isHelpOpen.value) review.toggleHelp();
      else review.leave();
      return true;
    default:
      break;
  }
  const view = key === undefined ? undefined : model.view(key);
  return key !== undefined && view !== undefined && runOn(command, key, context);
}

function runOn(command: Command, key: string, context: SessionContext): boolean {
  const part = context.partOf(key);
  switch (command) {
    case "approve":
    case "hold":
    case "spam":
      void actOn(key, { type: "verdict", value: command }, context);
      return true;
    case "label":
      void actOn(key, { type: "action", value: command }, context);
      return true;
    case "claim":
      void actOn(key, { type: "claim" }, context);
      return true;
    case "strip":
      strip(key, context);
      return true;
    case "pin":
      pin(key, context);
      return true;
    case "why":
    case "note":
    case "trash":
      // What opens comes into the window by itself, and stays there.
      endJump();
      part.value = part.value === command ? undefined : command;
      return true;
    default: {
      const reason = context.desk.value.reasons[Number(command.slice("reason-".length)) - 1];
      if (!command.startsWith("reason-") || reason === undefined) return false;
      void actOn(key, { type: "reason", reason }, context);
      return true;
    }
  }
}

function strip(key: string, context: SessionContext): void {
  const view = context.model.view(key);
  if (view?.findings.some(({ finding }) => finding.kind === "sponsor-line")) {
    void actOn(key, { type: "action", value: "strip" }, context);
  } else context.message.value = translate("ui_effect_no_line");
}

function pin(key: string, context: SessionContext): void {
  const { model, message } = context;
  const view = model.view(key);
  if (view === undefined) return;
  const refusal = view.decisions.pin?.value === "pin" ? undefined : pinRefusal(view, model);
  if (refusal === undefined) void actOn(key, { type: "pin" }, context);
  else message.value = translate(refusal);
}

function move(command: Command, { review, message }: SessionContext): void {
  const step = command.startsWith("next") ? 1 : -1;
  const reached = review.move(step, command.endsWith("flagged"));
  if (reached === undefined) message.value = translate("ui_announce_end");
}

/** Goes to the comment that was changed out of sight, unless the person has moved on meanwhile. */
async function follow(
  changing: Promise<string | undefined>,
  { review, model, message }: SessionContext,
): Promise<void> {
  const at = review.current.value;
  const key = await changing;
  const hasMoved = !review.isOn.value || review.current.value !== at;
  if (hasMoved || key === undefined || key === at || model.view(key) === undefined) return;
  const { value: said } = message;
  review.start(key);
  message.value = `${said} ${message.value}`;
}

/** Who wrote the comment and what was found: what a screen reader says on arrival. */
function introduce(key: string, { model }: SessionContext): string {
  const findings = model.view(key)?.findings ?? [];
  const names = findings.map(({ finding }) => translate(kindId(finding.kind)));
  const what = names.length === 0 ? translate("ui_nothing_found") : [...new Set(names)].join(", ");
  return translate("ui_announce_moved", [model.entry(key)?.comment.author ?? "", what]);
}

function kindId(kind: string): string {
  return `ui_kind_${kind.replaceAll("-", "_")}`;
}
