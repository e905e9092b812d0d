/**
 * Reads again whenever it is called, one reading under way; what comes in meanwhile is read once more
 * afterwards. So no older answer is shown over a newer one, and many calls at once are two readings.
 *
 * Example: `const reload = oneAtATime(load); onBroadcast(reload, signal);`
 */
export function oneAtATime(read: () => Promise<void>): () => void {
  let isReading = false;
  let isStale = false;

  async function run(): Promise<void> {
    isReading = true;
    while (isStale) {
      isStale = false;
      // What could not be read is no reason not to read what came in meanwhile.
      await read().catch((cause: unknown) =>
        console.error("Threadkeeper: something could not be read.", cause),
      );
    }
    isReading = false;
  }

  return () => {
    isStale = true;
    if (!isReading) void run();
  };
}
