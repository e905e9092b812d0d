import { expect, it } from "vitest";
import { createWorkBudget } from "@/utils/sites/work-budget";

/** A clock that a test moves, with the timers that stand on it. */
function fakeClock() {
  let nowMs = 0;
  const timers: { readonly atMs: number; readonly go: () => void }[] = [];
  return {
    now: () => nowMs,
    wait: (durationMs: number) =>
      new Promise<void>((go) => timers.push({ atMs: nowMs + durationMs, go })),
    async advance(durationMs: number): Promise<void> {
      const untilMs = nowMs + durationMs;
      for (;;) {
        const due = timers.filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
        const [next] = due;
        if (next === undefined) break;
        nowMs = Math.max(nowMs, next.atMs);
        timers.splice(timers.indexOf(next), 1);
        next.go();
        // What was waiting goes on before the clock does.
        for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
      }
      nowMs = untilMs;
    },
  };
}

function start() {
  const clock = fakeClock();
  const pauses: boolean[] = [];
  const controller = new AbortController();
  const budget = createWorkBudget({
    signal: controller.signal,
    now: clock.now,
    wait: clock.wait,
    onPause: (isPaused) => pauses.push(isPaused),
  });
  return { clock, pauses, budget, controller };
}

/** A page that has been read and judged once. */
function settled(comments = 40) {
  const started = start();
  started.budget.spend(400);
  started.budget.grow(comments);
  started.budget.settle();
  return started;
}

it("never holds up the first reading of a page", () => {
  const { budget } = start();
  for (let slice = 0; slice < 1_000; slice += 1) {
    budget.spend(12);
    expect(budget.ready()).toBeUndefined();
  }
});

it("gives each new comment a credit, and none for as many as there were before", () => {
  const { budget } = settled(40);
  budget.spend(45);
  budget.grow(60);
  budget.spend(50);
  expect(budget.ready()).toBeUndefined();
  budget.grow(60);
  budget.spend(20);
  expect(budget.ready()).toBeDefined();
});

it("spends at most a tenth of any second on a page that never rests", async () => {
  const { budget, clock, pauses } = settled();
  const spent: { readonly atMs: number; readonly durationMs: number }[] = [];
  const sliceMs = 8;
  for (const endMs = clock.now() + 60_000; clock.now() < endMs; ) {
    budget.changed();
    if (budget.ready() === undefined) {
      budget.spend(sliceMs);
      spent.push({ atMs: clock.now(), durationMs: sliceMs });
    }
    await clock.advance(10);
  }
  const inSecond = spent.map(({ atMs }) =>
    spent
      .filter((one) => one.atMs >= atMs && one.atMs < atMs + 1_000)
      .reduce((sum, { durationMs }) => sum + durationMs, 0),
  );
  expect(Math.max(...inSecond)).toBeLessThanOrEqual(100);
  expect(spent.length).toBeGreaterThan(20);
  expect(pauses).toEqual([true]);
});

it("goes on by itself a second after the page's last change, and says both", async () => {
  const { budget, clock, pauses } = settled();
  budget.changed();
  budget.spend(60);
  const turn = budget.ready();
  let isReady = false;
  void turn?.then(() => {
    isReady = true;
  });
  await clock.advance(600);
  expect(pauses).toEqual([true]);
  budget.changed();
  await clock.advance(900);
  expect(isReady).toBe(false);
  await clock.advance(400);
  expect(isReady).toBe(true);
  expect(pauses).toEqual([true, false]);
  // Calm, it may read everything once more.
  budget.spend(100);
  expect(budget.ready()).toBeUndefined();
});

it("does not call a page paused that was calm already", async () => {
  const { budget, clock, pauses } = settled();
  await clock.advance(5_000);
  budget.spend(60);
  void budget.ready();
  await clock.advance(2_000);
  expect(pauses).toEqual([]);
  expect(budget.ready()).toBeUndefined();
});

it("goes on at once when a person asks for it", async () => {
  const { budget, clock, pauses } = settled();
  budget.changed();
  budget.spend(60);
  void budget.ready();
  await clock.advance(300);
  budget.resume();
  expect(pauses).toEqual([true, false]);
  expect(budget.ready()).toBeUndefined();
});

it("paints each new comment once without counting it", () => {
  const { budget } = settled(2);
  expect([budget.takeFree(), budget.takeFree(), budget.takeFree()]).toEqual([true, true, false]);
  budget.grow(3);
  expect(budget.hasFree()).toBe(true);
});

it("ends its watch when it is aborted", async () => {
  const { budget, clock, pauses, controller } = settled();
  budget.changed();
  budget.spend(60);
  void budget.ready();
  controller.abort();
  await clock.advance(10_000);
  expect(pauses).toEqual([]);
});
