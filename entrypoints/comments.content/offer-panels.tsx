import { PanelHandle } from "@/components/PanelHandle";
import type { Host } from "@/utils/dom/mount-host";
import { elementAround } from "@/utils/sites/walk-tree";
import { drawHost } from "./draw-host";
import { bottomOf } from "./places";
import type { SessionContext } from "./session-context";

/**
 * A small button that appears at the end of the comment under the pointer where nothing was found,
 * so that anything can be decided on. It takes no room: nothing moves under the hand.
 */
export function offerPanels(options: {
  readonly context: SessionContext;
  readonly hasPanel: (key: string) => boolean;
  readonly onAsk: (key: string) => void;
}): void {
  const { context, hasPanel, onAsk } = options;
  const { page, model, signal } = context;
  let host: Host | undefined;
  let shown: string | undefined;

  function keyAt(target: EventTarget | null): string | undefined {
    let at = target instanceof Element ? target : null;
    while (at !== null && !context.isItem(at)) at = elementAround(at);
    return at === null ? undefined : context.keyOf(at);
  }

  function take(): void {
    host?.remove();
    host = undefined;
    shown = undefined;
  }

  function follow(event: PointerEvent): void {
    if (model.policy.value.role === "reader" || event.pointerType === "touch") return;
    if (event.composedPath().includes(host?.element as EventTarget)) return;
    const key = keyAt(event.target);
    if (key === shown) return;
    take();
    const place = key === undefined ? undefined : context.placeOf(key);
    if (key === undefined || place === undefined || hasPanel(key)) return;
    shown = key;
    host = drawHost(
      bottomOf(place, context.isItem),
      { name: "handle", signal, isInline: false },
      <PanelHandle
        author={place.comment.author}
        onOpen={() => {
          take();
          onAsk(key);
        }}
      />,
    );
  }

  // Whoever becomes a reader has nothing to decide on; another mode takes nothing from under a hand.
  const stop = model.policy.subscribe(({ role }) => {
    if (role === "reader") take();
  });
  signal.addEventListener("abort", stop, { once: true });
  page.addEventListener("pointerover", follow, { signal, passive: true });
}
