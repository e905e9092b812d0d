// A bar's tools decide: whoever pressed Enter to close something, twice, must not decide with it.
const usable =
  ":is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [tabindex='-1'], [role=toolbar] *)";

/**
 * Keeps the focus where the person is in a page of our own. Where what had it is taken away, it goes to
 * what came in its place under the same id, or else to what can be used next to it; where that was out
 * of use for a moment, it goes back. Without this it is nowhere: nothing is marked, nothing read out.
 *
 * Example: once the last list is left, the field for another list's address has the focus.
 */
export function keepFocus(root: HTMLElement): void {
  const page = root.ownerDocument;
  const isLost = () => page.activeElement === null || page.activeElement === page.body;
  let last: HTMLElement | undefined;
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  // A press on nothing leaves the focus nowhere, and is meant to.
  page.addEventListener("click", () => {
    if (isLost()) last = undefined;
  });
  const observer = new MutationObserver((changes) => {
    if (last === undefined || !isLost()) return;
    if (last.isConnected) return last.focus({ preventScroll: true });
    // Firefox warns of an empty id.
    const same = last.id === "" ? null : page.getElementById(last.id);
    (same ?? nextTo(placeOf(last, changes), changes))?.focus();
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}

/** Where something stood that was taken away, alone or with what was around it. */
function placeOf(gone: Node, changes: readonly MutationRecord[]): MutationRecord | undefined {
  const change = changes.findLast(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(gone)),
  );
  if (change === undefined || change.target.isConnected) return change;
  return placeOf(change.target, changes);
}

/** What came in the place, or comes after it in the smallest box that has anything, or else its last. */
function nextTo(
  place: MutationRecord | undefined,
  changes: readonly MutationRecord[],
): HTMLElement | undefined {
  const came = changes
    .filter(
      ({ target, nextSibling }) => target === place?.target && nextSibling === place.nextSibling,
    )
    .flatMap(({ addedNodes }) => [...addedNodes]);
  let box = place?.target;
  for (; box instanceof HTMLElement; box = box.parentElement ?? undefined) {
    const found = [...box.querySelectorAll<HTMLElement>(usable)].filter((one) =>
      one.checkVisibility(),
    );
    const next =
      found.find((one) => came.some((node) => node.contains(one))) ??
      found.find((one) => place !== undefined && isBehind(one, place)) ??
      found.at(-1);
    if (next !== undefined) return next;
  }
  return undefined;
}

function isBehind(one: Node, { previousSibling, nextSibling }: MutationRecord): boolean {
  const follows = (node: Node) =>
    (node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (previousSibling?.isConnected)
    return follows(previousSibling) && !previousSibling.contains(one);
  if (nextSibling?.isConnected) return nextSibling.contains(one) || follows(nextSibling);
  return true;
}
