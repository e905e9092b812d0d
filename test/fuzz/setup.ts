import fc from "fast-check";
import { fuzzMs, fuzzRuns, fuzzSeed } from "./fuzz-runs";

fc.configureGlobal({
  numRuns: fuzzRuns(100),
  ...(fuzzSeed === undefined ? {} : { seed: fuzzSeed }),
  ...(fuzzMs === undefined ? {} : { interruptAfterTimeLimit: fuzzMs, maxSkipsPerRun: 10_000 }),
});
