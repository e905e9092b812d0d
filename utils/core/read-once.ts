/** Something that is read once and remembered; a reading that failed is tried again. */
export interface ReadOnce<T> {
  get(): Promise<T>;
  /** It is known without reading: whoever remembers it has just written it. */
  set(value: T): void;
  forget(): void;
}

/**
 * Remembers what was read, and no failure: one refusal of the browser must not become the answer to
 * everything for as long as the worker lives.
 *
 * Example: `const team = readOnce(readTeamRecord); await team.get()`.
 */
export function readOnce<T>(read: () => Promise<T>): ReadOnce<T> {
  let known: Promise<T> | undefined;
  return {
    get() {
      if (known !== undefined) return known;
      const reading = read();
      known = reading;
      reading.catch(() => {
        if (known === reading) known = undefined;
      });
      return reading;
    },
    set(value) {
      known = Promise.resolve(value);
    },
    forget() {
      known = undefined;
    },
  };
}
