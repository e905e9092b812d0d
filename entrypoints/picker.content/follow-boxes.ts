import type { Signal } from "@preact/signals";
import type { Box } from "@/components/pick/PickBoxes";
import { effectUntil } from "@/utils/state/effect-until";
import type { PickSession } from "./pick-session";

/** More frames than this at once are a carpet. */
const mostBoxes = 200;

/** Keeps the frames where their elements are: at most once a frame, and only those in view. */
export function followBoxes(
  { target, found }: Pick<PickSession, "target" | "found">,
  to: { readonly aimBox: Signal<readonly Box[]>; readonly foundBoxes: Signal<readonly Box[]> },
  signal: AbortSignal,
): void {
  let isPlanned = false;

  function draw(): void {
    isPlanned = false;
    if (signal.aborted) return;
    to.aimBox.value = target.value === undefined ? [] : boxesOf([target.value]);
    to.foundBoxes.value = boxesOf(found.value.map(({ item }) => item));
  }

  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(draw);
  }

  effectUntil(signal, () => {
    target.value;
    found.value;
    plan();
  });
  addEventListener("scroll", plan, { capture: true, passive: true, signal });
  addEventListener("resize", plan, { passive: true, signal });
  // What comes into the page moves what stands below it: our own panels, once the rule is saved.
  effectUntil(signal, () => {
    const sizes = new ResizeObserver(plan);
    sizes.observe(document.body);
    return () => sizes.disconnect();
  });
}

function boxesOf(elements: readonly Element[]): Box[] {
  const boxes: Box[] = [];
  for (const element of elements) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const isInView = top < innerHeight && top + height > 0 && left < innerWidth && left + width > 0;
    if (isInView && width > 0 && height > 0) boxes.push({ left, top, width, height });
    if (boxes.length === mostBoxes) break;
  }
  return boxes;
}
