import { expect, test } from "vitest";
import { judgeSoak } from "@/scripts/soak/judge-soak";
import { runSoak } from "@/scripts/soak/run-soak";

/** `npm run soak` in small: too short for memory to say anything, long enough for everything else. */
test("an hour's moderating in a minute keeps everything, and says nothing on any console", {
  timeout: 300_000,
}, async () => {
  const figures = await runSoak({ pages: 40, comments: 800, seconds: 20, seed: 20_261_126 });
  expect(figures.logged).toEqual([]);
  const judged = judgeSoak(figures).filter(({ what }) => !what.startsWith("heap"));
  expect(judged.filter(({ isKept }) => !isKept)).toEqual([]);
  expect(figures.decisions).toBeGreaterThan(40);
  expect(figures.workerDeaths).toBe(1);
});
