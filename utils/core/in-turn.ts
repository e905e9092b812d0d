/**
 * Makes a queue of its own: what is handed to it runs one after the other, so that reading
 * something and writing it again has nothing in between. A failure is its caller's and does not stop
 * the next.
 *
 * Example: `const inTurn = createTurns(); await Promise.all([inTurn(readAndAdd), inTurn(readAndAdd)])`.
 */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
