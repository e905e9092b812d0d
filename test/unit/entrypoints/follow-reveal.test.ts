import { effect, signal } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { followReveal, type Revealing } from "@/entrypoints/comments.content/follow-reveal";
import type { Reveal } from "@/utils/core/reveal";
import type { PageModel } from "@/utils/state/page-model";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

const inTab: Reveal = { scope: "tab", untilMs: null };
/** What the background was asked for and has not answered yet, oldest first. */
let waiting: {
  readonly scope: unknown;
  readonly answer: (value: Reveal | null) => Promise<void>;
}[];
/** Whether everything is shown as it is. */
let isRevealed: boolean;
/** As the model counts, once somebody reads it: hidden, unless everything is shown. */
const hidden = signal(4);

beforeEach(() => {
  [waiting, isRevealed] = [[], false];
  sent.mockReset().mockImplementation(
    ({ scope }: { readonly scope: unknown }) =>
      new Promise((resolve) => {
        const answer = async (value: Reveal | null) => {
          resolve({ ok: true, value });
          await Promise.resolve();
          await Promise.resolve();
        };
        waiting.push({ scope, answer });
      }),
  );
});

function follow(first: Reveal | null = null): Revealing {
  const model = {
    policy: signal({ modes: {} }),
    revealAll(isOn: boolean) {
      isRevealed = isOn;
      hidden.value = isOn ? 0 : 4;
    },
  } as unknown as PageModel;
  const page = { addEventListener: () => undefined } as unknown as Document;
  return followReveal(page, model, first, new AbortController().signal);
}

describe("what a reader asked for last", () => {
  it("holds, though an earlier answer comes after it", async () => {
    const revealing = follow();
    revealing.ask("tab");
    expect(isRevealed).toBe(true);
    revealing.ask(null);
    expect(isRevealed).toBe(false);
    expect(waiting.map(({ scope }) => scope)).toEqual(["tab", null]);
    await waiting[0]?.answer(inTab);
    expect(isRevealed).toBe(false);
    await waiting[1]?.answer(null);
    expect(isRevealed).toBe(false);
  });

  it("is told to the background in whose keeping something is, and else to nobody", async () => {
    const revealing = follow(inTab);
    revealing.ask(null);
    await waiting[0]?.answer(null);
    revealing.ask("page");
    revealing.ask(null);
    expect(waiting.map(({ scope }) => scope)).toEqual([null]);
    expect([isRevealed, revealing.shown.value]).toEqual([false, undefined]);
  });

  it("is as the background keeps it where nothing else was asked for", async () => {
    const revealing = follow();
    revealing.ask("tab");
    await waiting[0]?.answer(inTab);
    expect([isRevealed, revealing.shown.value]).toEqual([true, inTab]);
    revealing.set(null);
    expect(isRevealed).toBe(false);
  });
});

it("the bar is wanted from one press to the next: nothing is neither hidden nor shown in between", () => {
  hidden.value = 4;
  const revealing = follow();
  const wanted: boolean[] = [];
  const stop = effect(() => {
    wanted.push(hidden.value > 0 || revealing.shown.value !== undefined);
  });
  revealing.ask("page");
  revealing.ask(null);
  stop();
  expect(wanted).toEqual([true, true, true]);
});
