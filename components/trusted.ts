/**
 * Wraps a handler so that only the person's own clicks and keys reach it: a page's script can
 * dispatch events at whatever it can see, and must not be able to decide anything.
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
