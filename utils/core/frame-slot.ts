/** What one script of ours leaves for the others in a frame. */
export interface FrameSlot<T> {
  readonly provide: (value: T) => void;
  /** Undefined until it was left. */
  readonly given: () => T | undefined;
  readonly forget: () => void;
}

/**
 * Scripts of ours in one frame share a world of their own, which no page can reach. `name` is also
 * what functions of the background that run there write to (`background/inject.ts`).
 *
 * Example: `frameSlot<Learner>("threadkeeperLearner").given()`.
 */
export function frameSlot<T>(name: `threadkeeper${string}`): FrameSlot<T> {
  const world = globalThis as Record<string, unknown>;
  return {
    provide(value) {
      world[name] = value;
    },
    // Own properties alone count: an element of that name is a property of the window as well.
    given: () => (Object.hasOwn(world, name) ? (world[name] as T) : undefined),
    forget() {
      delete world[name];
    },
  };
}
