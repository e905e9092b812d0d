import { noteOf } from "@/components/PanelNote";
import { isEditable } from "@/utils/core/is-editable";
import type { ReviewKeys } from "./review-keys";
import type { SessionContext } from "./session-context";

export type HearKey = (event: Event, key: string | undefined) => void;

/**
 * Hears the page's keys: Alt+Shift+M always, the rest in review mode only; and by what it returns
 * those that are pressed in a panel of ours, which the page never sees. What they do is a script of
 * its own: keys that come before it wait for it.
 */
export function startReview(context: SessionContext): HearKey {
  const { page, model, review, panel, signal } = context;
  let keys: ReviewKeys | undefined;
  let waiting: (readonly [event: KeyboardEvent, key: string | undefined])[] = [];

  function hear(event: Event, key: string | undefined): void {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
    const isToggle = isStart(event, context);
    if (isToggle ? model.policy.value.role === "reader" : !isMeant(key)) return;
    if (keys !== undefined) take(event, key);
    else if (isToggle || isPlain(event)) {
      event.stopImmediatePropagation();
      waiting.push([event, key]);
      void begin();
    }
  }

  function isMeant(key: string | undefined): boolean {
    return key !== undefined || review.isOn.value || waiting.length > 0;
  }

  function take(event: KeyboardEvent, key: string | undefined): void {
    if (isStart(event, context)) {
      event.preventDefault();
      keys?.toggle();
    } else keys?.press(event, review.isOn.value ? review.current.value : key);
  }

  async function begin(): Promise<void> {
    await panel.load();
    if (signal.aborted) return;
    keys ??= panel.value.peek()?.mountReview(context);
    const heard = waiting;
    waiting = [];
    for (const [event, key] of heard) {
      const at = key ?? review.current.value;
      if (at === undefined || context.partOf(at).peek() !== "note") take(event, key);
      // Who asked for the note types on at once, and means no commands.
      else if (event.key.length === 1) typeAhead(at, event.key);
      // The comment at hand takes the focus before anything that the next key opens.
      if (isStart(event, context)) await Promise.resolve();
    }
  }

  function typeAhead(key: string, letter: string): void {
    const { drafts } = context;
    const view = model.view(key);
    if (view !== undefined) drafts.set(key, (drafts.get(key) ?? noteOf(view)) + letter);
  }

  page.defaultView?.addEventListener("keydown", (event) => hear(event, undefined), { signal });
  // However it began, its bar is shown, and keys that open something come next.
  const stop = review.isOn.subscribe((isOn) => {
    if (isOn) void begin();
  });
  signal.addEventListener("abort", stop, { once: true });
  return hear;
}

/** By the place of the key, so that it is the same on every layout. */
function isStart(event: KeyboardEvent, { desk }: SessionContext): boolean {
  const { altKey, shiftKey, ctrlKey, code } = event;
  return altKey && shiftKey && !ctrlKey && code === `Key${desk.value.start}`;
}

/** A key by itself, where nobody types. */
function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.composedPath().some(isEditable);
}
