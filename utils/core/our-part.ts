/** As much of an element as the question takes. */
interface Host {
  hasAttribute(name: string): boolean;
  readonly firstChild: unknown;
}

/**
 * Whether an element is a host that we put there (`mountHost`). Ours show everything in their shadow
 * roots and hold nothing: a comment that calls itself so and has words in it is the commenter's, and
 * is read, hidden and watched like any other.
 */
export function isOurPart(element: Host): boolean {
  return element.hasAttribute("data-threadkeeper") && element.firstChild === null;
}
