import { type Command, commandFor } from "@/utils/core/key-map";
import { jumpTo } from "@/utils/dom/jump-to";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import { actOn } from "./act-on-comment";
import { pinRefusal } from "./pins";
import type { SessionContext } from "./session-context";

const marker = "data-threadkeeper-current";

/** Hears the page's keys: Alt+Shift+M always, the rest in review mode only. */
export function listenToKeys(context: SessionContext): void {
  const { page, review, model, signal } = context;
  page.defaultView?.addEventListener("keydown", (event) => onPageKey(event, context), { signal });
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
    jumpTo(marked, true);
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
}

/** An explanation belongs to the comment at hand; a note that is being written stays open. */
function closeWhy(key: string, { partOf }: SessionContext): void {
  const part = partOf(key);
  if (part.peek() === "why") part.value = undefined;
}

function onPageKey(event: KeyboardEvent, context: SessionContext): void {
  if (!event.isTrusted) return;
  if (isStart(event, context)) {
    event.preventDefault();
    toggle(context);
    return;
  }
  if (context.review.isOn.value) runKey(event, context.review.current.value, context);
}

/** Keys pressed inside one of our own parts, which the page never sees. */
export function onPanelKey(event: Event, key: string | undefined, context: SessionContext): void {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
  const { review } = context;
  if (isStart(event, context)) {
    event.preventDefault();
    toggle(context);
  } else if (review.isOn.value) runKey(event, review.current.value, context);
  else if (key !== undefined) runKey(event, key, context);
}

/** By the place of the key, so that it is the same on every layout. */
function isStart(event: KeyboardEvent, { desk }: SessionContext): boolean {
  const { altKey, shiftKey, ctrlKey, code } = event;
  return altKey && shiftKey && !ctrlKey && code === `Key${desk.value.start}`;
}

function toggle(context: SessionContext): void {
  const { review, model } = context;
  if (review.isOn.value) review.leave();
  else if (model.policy.value.role !== "reader") {
    review.start();
    warnOfClash(context);
  }
}

/** A page may have given the key to something of its own: some browsers take it for that. */
function warnOfClash({ page, desk, message }: SessionContext): void {
  const { start } = desk.value;
  if (page.querySelector(`[accesskey="${start}" i]`) === null) return;
  message.value = translate("ui_key_clash_page", [start]);
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
      void decider.undo();
      return true;
    case "redo":
      void decider.redo();
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
