import { createNewest } from "@/utils/state/newest";

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** Something the background has, as a page of ours shows it. */
export interface NewestShown<T> {
  /** Asks anew, and shows the answer where no newer one is under way. */
  load(): Promise<void>;
  /** Shows what a change answers, and lets nothing that was asked before it take that back. */
  change(changing: Promise<Answer<T>>): Promise<Answer<T>>;
}

/**
 * Reads and changes of one thing, of whose answers the newest is shown, in whatever order they come.
 *
 * Example: `const shown = showNewest(() => send({ type: "lists/list" }), (all) => { kept.value = all; });`
 */
export function showNewest<T>(
  ask: () => Promise<Answer<T>>,
  show: (value: T) => void,
): NewestShown<T> {
  const newest = createNewest();
  return {
    async load() {
      const isNewest = newest.ask();
      const answer = await ask();
      if (answer.ok && isNewest()) show(answer.value);
    },
    async change(changing) {
      const isLast = await newest.change(changing);
      const answer = await changing;
      // Of several that are under way the one that ends last knows of all of them.
      if (answer.ok && isLast) show(answer.value);
      return answer;
    },
  };
}
