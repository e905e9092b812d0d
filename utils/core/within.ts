/**
 * What comes of some work within a time, or undefined: a page that hangs, or shows an alert, answers
 * no message, and says nothing of that either. Rejects as the work does.
 *
 * Example: `await within(60_000, browser.tabs.sendMessage(7, message))`.
 */
export function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
