let queue: Promise<unknown> = Promise.resolve();

/** Steps of the queue come one after the other: an undo is of what was asked for before it. */
export function inStepTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}
