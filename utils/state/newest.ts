/** Which answers about something that is asked for and changed may still be shown. */
export interface Newest {
  /** Begins a question. What it gives says, once the answer is there, whether that is the newest. */
  ask(): () => boolean;
  /**
   * Waits until a change is stored; what is read meanwhile may not know of it and is not shown. True
   * where nothing else is under way: then it is time to read again.
   */
  change(stored: Promise<unknown>): Promise<boolean>;
}

/**
 * Answers may overtake each other, and each broadcast has a page ask anew: without this, what a
 * person has just chosen is taken back by an answer that was on its way before it.
 *
 * Example: `const isNewest = newest.ask(); const answer = await send(…); if (isNewest()) show(answer);`
 */
export function createNewest(): Newest {
  let turn = 0;
  let changes = 0;
  return {
    ask() {
      turn += 1;
      const own = turn;
      return () => own === turn && changes === 0;
    },
    async change(stored) {
      turn += 1;
      changes += 1;
      try {
        await stored;
      } finally {
        changes -= 1;
      }
      return changes === 0;
    },
  };
}
