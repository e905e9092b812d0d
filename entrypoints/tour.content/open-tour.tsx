import { signal as createSignal } from "@preact/signals";
import { render } from "preact";
import { tourStyles } from "@/components/styles/tour";
import { TourCard } from "@/components/tour/TourCard";
import { TranslateContext } from "@/components/translate";
import { tourFor } from "@/utils/core/tour";
import { focusOn } from "@/utils/dom/jump-to";
import { mountHost } from "@/utils/dom/mount-host";
import { followTheme } from "@/utils/dom/page-theme";
import type { TourInput } from "@/utils/messages/help-protocol";
import { onBroadcast } from "@/utils/messages/messenger";
import { translateInBrowser } from "@/utils/messages/translate-browser";
import { effectUntil } from "@/utils/state/effect-until";
import { findTarget, firstComment } from "./find-target";
import { followTarget } from "./follow-target";

/** Shows the tour over a page until it is through, or the person ends it. `leave` takes it down. */
export function openTour(
  page: Document,
  input: TourInput,
  until: AbortSignal,
  leave: () => void,
): void {
  const last = page.body?.lastChild;
  const host =
    last == null
      ? undefined
      : mountHost({ after: last }, { name: "tour", styles: tourStyles, signal: until });
  if (host === undefined) {
    leave();
    return;
  }
  const { element, root } = host;
  followTheme(element);
  const step = createSignal(0);
  const isAtTop = createSignal(false);
  const ring = page.createElement("div");
  const box = page.createElement("div");
  ring.className = "tour-ring";
  ring.hidden = true;
  root.append(ring, box);
  // Who writes goes on writing; who has just closed our popup is at home nowhere.
  const { activeElement: before } = page;
  const takesFocus = before === null || before === page.body;

  /** Whoever ends it by key goes on where they were, or at the comments, not at the page's beginning. */
  function end(): void {
    const next = takesFocus ? firstComment(page) : before;
    const hadFocus = root.activeElement !== null;
    leave();
    if (hadFocus && next !== undefined) focusOn(next);
  }

  const target = () => {
    const asked = tourFor(input.role)[step.value - 1]?.target;
    return asked === undefined ? undefined : findTarget(page, asked);
  };
  followTarget({ page, ring, target, isAtTop, isOurs: isAlive, leave, signal: until });
  effectUntil(until, () => {
    if (step.value > 0) goTo(page, target() ?? firstComment(page));
    render(
      <TranslateContext.Provider value={translateInBrowser}>
        <TourCard
          viewer={input.role}
          comments={input.comments}
          flagged={input.flagged}
          step={step.value}
          isAtTop={isAtTop.value}
          takesFocus={takesFocus}
          onStep={(next) => {
            step.value = next;
          }}
          onEnd={end}
        />
      </TranslateContext.Provider>,
      box,
    );
  });
  until.addEventListener("abort", () => render(null, box), { once: true });

  const hear = (event: KeyboardEvent) => {
    if (event.key === "Escape" && event.isTrusted && !event.isComposing) end();
  };
  page.addEventListener("keydown", hear, { signal: until });
  // The host keeps our own keys from the page.
  root.addEventListener("keydown", (event) => hear(event as KeyboardEvent), { signal: until });
  onBroadcast((message) => {
    if (message.type !== "policy/changed" || message.policy.site !== input.site) return;
    if (!message.policy.isEnabled || message.policy.role !== input.role) leave();
  }, until);
}

/** Into view, and only where it is not there yet: what can be seen is not moved. */
function goTo(page: Document, element: Element | undefined): void {
  const view = page.defaultView;
  if (element === undefined || view === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= view.innerHeight) return;
  const isCalm = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" });
}

/** False once the extension has been updated or removed under an open page. */
function isAlive(): boolean {
  return browserId() !== undefined;
}

function browserId(): string | undefined {
  const world = globalThis as { readonly chrome?: { readonly runtime?: { readonly id?: string } } };
  return world.chrome?.runtime?.id;
}
