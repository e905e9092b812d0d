/** So long a page of ours rests between two looks at what has changed. */
const restMs = 1_000;

/**
 * Answers what to call for each change: the first is followed at once, those that come while it is
 * loaded or shortly after by one look, and where nobody sees the page, all of them when it is seen
 * again. Whoever decides one comment after the other in another tab must not wait for this one.
 */
export function createFollower(load: () => Promise<void>): () => void {
  let isStale = false;
  let isResting = false;

  async function go(): Promise<void> {
    if (!isStale || isResting || document.hidden) return;
    isStale = false;
    isResting = true;
    try {
      await load();
    } finally {
      setTimeout(() => {
        isResting = false;
        void go();
      }, restMs);
    }
  }

  document.addEventListener("visibilitychange", () => void go());
  return () => {
    isStale = true;
    void go();
  };
}
