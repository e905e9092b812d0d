/** What a bulk has come to. */
export interface BulkProgress {
  readonly done: number;
  readonly of: number;
  /** Row → message id of the reason. */
  readonly failures: ReadonlyMap<string, string>;
}

/** One message's worth: small enough to be cancelled soon, large enough to be quick. */
const chunkLength = 250;

/**
 * Does something with many rows, some at a time, until it is done or `signal` aborts. What fails
 * stops nothing else; what was not reached is neither done nor failed.
 *
 * `send` answers for each row the reason why not, or null. It never rejects.
 */
export async function runBulk(
  rows: readonly string[],
  send: (rows: readonly string[]) => Promise<readonly { row: string; error: string | null }[]>,
  onProgress: (progress: BulkProgress) => void,
  signal: AbortSignal,
): Promise<BulkProgress> {
  const failures = new Map<string, string>();
  let progress: BulkProgress = { done: 0, of: rows.length, failures };
  onProgress(progress);
  for (let at = 0; at < rows.length && !signal.aborted; at += chunkLength) {
    const results = await send(rows.slice(at, at + chunkLength));
    let done = progress.done;
    for (const { row, error } of results) {
      if (error === null) done += 1;
      else failures.set(row, error);
    }
    progress = { done, of: rows.length, failures };
    onProgress(progress);
  }
  return progress;
}
