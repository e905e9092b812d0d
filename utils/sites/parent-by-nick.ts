import type { Place } from "@/utils/sites/site-adapter";

/** Further up nobody looks for who is meant. */
const mostBefore = 200;

/**
 * Whom a comment answers where its system prints no more than a name: the nearest before it by one of
 * that name, or the comment around it. `answered` selects the name in the answer, `names` those of who wrote.
 *
 * Example: `parent: parentByNick(".reply-to-tab", ".names a")`.
 */
export function parentByNick(
  answered: string,
  names: string,
): (place: Place) => Element | undefined {
  return ({ own, before, around }) => {
    const root = around();
    const name = own()
      .find((one) => one.matches(answered))
      ?.textContent.trim();
    let left = name === undefined ? 0 : mostBefore;
    for (const earlier of before()) {
      if (left-- === 0 || earlier === root) break;
      for (const one of earlier.querySelectorAll(names))
        if (one.textContent.trim() === name) return earlier;
    }
    return root;
  };
}
