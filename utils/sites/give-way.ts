/** What the browsers of all but the newest years lack. */
interface Scheduling {
  readonly scheduler?: {
    postTask?(work: () => void, options: { readonly priority: "user-visible" }): Promise<void>;
  };
}

/**
 * Resolves after everything that waits for its turn now: the page's input, frames and scripts, and
 * answers of our own background. Not `scheduler.yield()`: what goes on after that goes before all of
 * these, and a page of thousands was read to its end before its first answer was heard.
 */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.postTask !== undefined)
    return scheduler.postTask(() => undefined, { priority: "user-visible" });
  return new Promise((resolve) => setTimeout(resolve));
}
