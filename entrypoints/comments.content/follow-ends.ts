import { hasEnded } from "@/utils/core/pin";
import { effectUntil } from "@/utils/state/effect-until";
import type { PageModel } from "@/utils/state/page-model";
import { nextEnd } from "./pin-states";

/** Timers of the browser count in 32 bits, 24.8 days; a pin may stand for longer. */
const longestMs = 24 * 3_600_000;

/** Calls when a pin's time is over, with one timer for all pins of the page and none where none ends. */
export function followEnds(model: PageModel, onEnd: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    clearTimeout(timer);
    const leftMs = nextEnd(model, Date.now()) - Date.now();
    if (leftMs === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(end, Math.min(leftMs + 50, longestMs));
  }

  function end(): void {
    for (const { comment, facets } of Object.values(model.decisions.value.comments)) {
      // Its badge and its panel are painted anew.
      if (hasEnded(facets.pin, Date.now())) model.expect(comment, undefined);
    }
    onEnd();
    wait();
  }

  effectUntil(signal, () => {
    model.decisions.value;
    wait();
  });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
