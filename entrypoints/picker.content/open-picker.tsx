import { signal } from "@preact/signals";
import { render } from "preact";
import type { Box } from "@/components/pick/PickBoxes";
import { pickStyles } from "@/components/styles/pick";
import { TranslateContext } from "@/components/translate";
import { mountHost } from "@/utils/dom/mount-host";
import { followTheme } from "@/utils/dom/page-theme";
import { send } from "@/utils/messages/messenger";
import { translateInBrowser } from "@/utils/messages/translate-browser";
import { shadowRootOf } from "@/utils/sites/shadow-roots";
import { elementAt, type Move, moveFrom, scrollerAt } from "./element-at";
import { followBoxes } from "./follow-boxes";
import { Picker } from "./Picker";
import { createPickSession } from "./pick-session";

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: "parent",
  ArrowDown: "child",
  ArrowLeft: "previous",
  ArrowRight: "next",
};

/**
 * Lets a person point at a comment. Everything of it is one host over the page, in the top layer:
 * clicks end at its shield, and what is outlined is drawn, not marked. `leave` ends it.
 */
export function openPicker(page: Document, until: AbortSignal, leave: () => void): void {
  const last = page.body.lastChild;
  if (last === null) {
    leave();
    return;
  }
  const session = createPickSession(page, async (rule) => {
    const answer = await send({ type: "pick/save", rule });
    if (!answer.ok) console.error("Threadkeeper: the rule was not saved.", answer.error);
    return answer.ok;
  });
  const host = mountHost(
    { after: last },
    { name: "picker", styles: pickStyles, signal: until, isInline: false },
  );
  if (host === undefined) {
    leave();
    return;
  }
  const { element, root } = host;
  const { activeElement } = page;
  // A part of ours that had it, as the bar of review mode, keeps it in a root of its own.
  const before = activeElement && (shadowRootOf(activeElement)?.activeElement ?? activeElement);
  until.addEventListener("abort", () => {
    // Where the person was before they pointed at comments, unless they have gone on.
    if (page.activeElement === page.body) (before as HTMLElement | null)?.focus();
  });
  followTheme(element);
  element.popover = "manual";
  element.showPopover();
  const aimBox = signal<readonly Box[]>([]);
  const foundBoxes = signal<readonly Box[]>([]);
  followBoxes(session, { aimBox, foundBoxes }, until);
  render(
    <TranslateContext.Provider value={translateInBrowser}>
      <Picker session={session} aimBox={aimBox} foundBoxes={foundBoxes} onLeave={leave} />
    </TranslateContext.Provider>,
    root,
  );
  until.addEventListener("abort", () => render(null, root), { once: true });

  const isAiming = () => session.state.value.kind === "aim";
  const isOnShield = (event: Event) =>
    event.composedPath().some((one) => one instanceof Element && one.matches(".pick-shield"));

  function listen<T extends Event>(type: string, hear: (event: T) => void): void {
    const heard = (event: Event) => {
      if (event.isTrusted) hear(event as T);
    };
    // On our root: the host lets none of these through to the page.
    root.addEventListener(type, heard, { signal: until });
  }

  // What the host does not keep from the page already.
  for (const type of ["pointermove", "mousemove", "pointerover", "mouseover", "auxclick"]) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal: until });
  }
  listen<PointerEvent>("pointermove", (event) => {
    if (!isAiming() || !isOnShield(event)) return;
    const under = elementAt(page, event.clientX, event.clientY);
    session.target.value = under === undefined ? undefined : session.meant(under);
  });
  listen<MouseEvent>("click", (event) => {
    if (!isAiming() || !isOnShield(event)) return;
    event.preventDefault();
    const under = elementAt(page, event.clientX, event.clientY);
    if (under === undefined) return;
    if (under.localName === "iframe") void goInto(under as HTMLIFrameElement);
    else session.pick(session.meant(under));
  });
  listen<WheelEvent>("wheel", (event) => {
    // The shield is over lists that scroll by themselves; the window scrolls without our help.
    const inner = scrollerAt(page, event);
    if (inner === undefined) return;
    event.preventDefault();
    inner.scrollBy(event.deltaX, event.deltaY);
  });
  listen<KeyboardEvent>("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
      return;
    }
    if (!isAiming() || !isOnShield(event)) return;
    const move = moves[event.key];
    const target = session.target.value;
    if (move !== undefined) {
      event.preventDefault();
      const next = target === undefined ? start() : moveFrom(target, move);
      session.target.value = next;
      next.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && target !== undefined) {
      event.preventDefault();
      session.pick(target);
    }
  });

  /** Where arrow keys begin: at what looks most like a comment in view. */
  function start(): Element {
    const { innerWidth, innerHeight } = page.defaultView ?? globalThis;
    const under = elementAt(page, innerWidth / 2, innerHeight / 3) ?? page.body;
    return session.meant(under);
  }

  async function goInto(frame: HTMLIFrameElement): Promise<void> {
    const address = frame.contentDocument?.location.href ?? frame.src;
    const answer = await send({ type: "pick/frame", address });
    if (answer.ok) leave();
    else session.point("comment");
  }
}
