/** A signal that aborts after a silence; whoever listens says when something was heard. */
export interface Patience {
  readonly signal: AbortSignal;
  heard(): void;
  /** Nothing is waited for any more: what still comes is not received. */
  end(): void;
}

/**
 * Waits for as long as something comes, and gives up `silenceMs` after the last of it: a large file on
 * a slow line is no reason to stop, a server that has gone quiet is.
 *
 * Example: `const patience = startPatience(30_000)`, `fetch(url, { signal: patience.signal })`, and
 * `patience.heard()` for every part.
 */
export function startPatience(silenceMs: number): Patience {
  const stopper = new AbortController();
  const giveUp = () => stopper.abort(new DOMException("Nothing came any more.", "TimeoutError"));
  let timer = setTimeout(giveUp, silenceMs);
  return {
    signal: stopper.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silenceMs);
    },
    end() {
      clearTimeout(timer);
      stopper.abort();
    },
  };
}
