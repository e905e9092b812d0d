import { expect, it } from "vitest";
import { giveWay } from "@/utils/sites/give-way";
import { runAtOnce, runInSlices, type Steps } from "@/utils/sites/steps";

/** Work of so many steps that gives their number. */
function* work(count: number): Steps<number> {
  for (let at = 0; at < count; at += 1) yield;
  return count;
}

it("gives the same result at once and in slices", async () => {
  const slices: number[] = [];
  const signal = new AbortController().signal;
  const onSlice = (durationMs: number) => slices.push(durationMs);
  expect(runAtOnce(work(50))).toBe(50);
  expect(await runInSlices(work(50), { sliceMs: 0, signal, onSlice })).toBe(50);
  expect(slices.length).toBe(51);
});

it("ends without a result when it is aborted between slices", async () => {
  const controller = new AbortController();
  const onSlice = () => controller.abort();
  const slices = runInSlices(work(50), { sliceMs: 0, signal: controller.signal, onSlice });
  expect(await slices).toBeUndefined();
});

it("lets an error of the work through", async () => {
  function* broken(): Steps<never> {
    yield;
    throw new RangeError("broken");
  }
  const options = { sliceMs: 0, signal: new AbortController().signal, onSlice: () => {} };
  await expect(runInSlices(broken(), options)).rejects.toThrow(RangeError);
});

it("waits for its turn before a slice where it is told to", async () => {
  let turns = 0;
  const ready = () => {
    turns += 1;
    return turns === 2 ? Promise.resolve() : undefined;
  };
  const signal = new AbortController().signal;
  expect(await runInSlices(work(3), { sliceMs: 0, signal, onSlice: () => {}, ready })).toBe(3);
  expect(turns).toBe(4);
});

it.each([
  ["answers what took several slices in a turn of its own", 1, "slice others slice others told"],
  ["answers what took one slice at once", 0, "slice told"],
])("%s", async (_, steps, expected) => {
  const heard: string[] = [];
  const onSlice = () => {
    heard.push("slice");
    void giveWay().then(() => heard.push("others"));
  };
  await runInSlices(work(steps), { sliceMs: 0, signal: new AbortController().signal, onSlice });
  heard.push("told");
  expect(heard.join(" ")).toBe(expected);
});
