/**
 * The next turn of the event loop: whatever waited for promises alone has gone as far as it goes. Not
 * for what waits for a timer, a frame or a store: that is polled for.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
