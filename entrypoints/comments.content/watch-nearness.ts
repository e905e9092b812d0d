import type { FoundComment } from "@/utils/sites/found-comment";

/** Painted before they are seen, so that nothing changes under the reader's eyes. */
const margin = "150% 0px";

/** Says which comments come near the view; each place once, until the page replaces it. */
export function watchNearness(
  onNear: (found: readonly FoundComment[]) => void,
  signal: AbortSignal,
): { follow(comments: readonly FoundComment[]): void } {
  const byElement = new Map<Element, FoundComment>();
  const observer = new IntersectionObserver(
    (entries) => {
      const near: FoundComment[] = [];
      for (const { isIntersecting, target } of entries) {
        const found = byElement.get(target);
        if (isIntersecting && found !== undefined) near.push(found);
      }
      if (near.length > 0) onNear(near);
    },
    { rootMargin: margin },
  );
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  return {
    follow(comments) {
      const present = new Set(comments.map(({ item }) => item));
      for (const element of byElement.keys()) {
        if (present.has(element)) continue;
        observer.unobserve(element);
        byElement.delete(element);
      }
      for (const found of comments) {
        if (!byElement.has(found.item)) observer.observe(found.item);
        byElement.set(found.item, found);
      }
    },
  };
}
