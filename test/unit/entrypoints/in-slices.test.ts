import { describe, expect, it } from "vitest";
import { inSlices } from "@/entrypoints/comments.content/in-slices";
import { giveWay } from "@/utils/sites/give-way";

function busyFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe("inSlices", () => {
  it("does everything in order, and lets others in between when it takes long", async () => {
    const todo = Array.from({ length: 10 }, (_, index) => index);
    const done: number[] = [];
    let isOver = false;
    let othersTurns = 0;
    const others = (async () => {
      while (!isOver) {
        await giveWay();
        othersTurns += 1;
      }
    })();
    const slices: number[] = [];
    await inSlices(
      () => todo.shift(),
      (one) => {
        busyFor(5);
        done.push(one);
      },
      (durationMs) => slices.push(durationMs),
      new AbortController().signal,
    );
    isOver = true;
    await others;
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(slices.length).toBeGreaterThan(2);
    expect(othersTurns).toBeGreaterThan(2);
  });

  it("stops where it is when it is aborted", async () => {
    const stopper = new AbortController();
    const done: number[] = [];
    let next = 0;
    await inSlices(
      () => next++,
      (one) => {
        done.push(one);
        if (one === 3) stopper.abort();
        busyFor(9);
      },
      () => undefined,
      stopper.signal,
    );
    expect(done).toEqual([0, 1, 2, 3]);
  });
});
