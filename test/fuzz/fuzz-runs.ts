/** Set by `npm run fuzz`: how long each property is tried, in milliseconds, and from where. */
export const fuzzMs = numberOf("THREADKEEPER_FUZZ_MS");
export const fuzzSeed = numberOf("THREADKEEPER_FUZZ_SEED");

/**
 * How often a property is tried: as often as usual in `npm test`, and in `npm run fuzz` until its
 * time is over. The only place that says so; properties that name no number are tried 100 times.
 *
 * Example: `fc.assert(property, { numRuns: fuzzRuns(1_000) })`.
 */
export function fuzzRuns(usual: number): number {
  return fuzzMs === undefined ? usual : 1_000_000_000;
}

function numberOf(name: string): number | undefined {
  const given: unknown = import.meta.env[name];
  return given === undefined || given === "" ? undefined : Number(given);
}
