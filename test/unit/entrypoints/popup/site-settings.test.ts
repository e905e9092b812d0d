import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  before,
  changeSettings,
  isStoring,
  policy,
  problem,
  readSettings,
  undoChange,
} from "@/entrypoints/popup/site-settings";
import { defaultPolicy, type SitePolicy } from "@/utils/core/policy";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("wxt/browser", () => ({
  browser: { permissions: { request: () => Promise.resolve(true) } },
}));

const off = defaultPolicy("news.example");
const labelled: SitePolicy = { ...off, isEnabled: true };
const hidden: SitePolicy = { ...labelled, modes: { ...labelled.modes, "sponsor-line": "strip" } };

/** What is asked of the background waits here for its answer. */
let waiting: ((answer: unknown) => void)[];
const stores = (value: SitePolicy) => ({ ok: true, value });
const failure = { ok: false, error: "" };
const asked = () => sent.mock.calls.map(([request]) => request);

beforeEach(() => {
  waiting = [];
  policy.value = labelled;
  before.value = off;
  problem.value = undefined;
  sent.mockReset().mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
});

describe("the step back in the popup", () => {
  it("is the change that was just made, though that is not acknowledged yet", async () => {
    const changing = changeSettings(hidden, "https:");
    const undoing = undoChange("https:");
    expect(asked().at(-1)).toEqual({ type: "policy/set", policy: labelled });
    waiting[0]?.(stores(hidden));
    waiting[1]?.(stores(labelled));
    await Promise.all([changing, undoing]);
    expect([policy.value, before.value]).toEqual([labelled, undefined]);
  });

  it("of a change made while another is taken back is kept", async () => {
    before.value = hidden;
    const undoing = undoChange("https:");
    const changing = changeSettings(labelled, "https:");
    waiting[0]?.(stores(hidden));
    await undoing;
    waiting[1]?.(stores(labelled));
    await changing;
    expect([policy.value, before.value]).toEqual([labelled, hidden]);
  });

  it("is the one before again, where a change could not be stored", async () => {
    const changing = changeSettings(hidden, "https:");
    waiting[0]?.(failure);
    await changing;
    expect([policy.value, before.value]).toEqual([labelled, off]);
    expect(problem.value).toBe("ui_popup_not_saved");
  });

  it("can be tried again where it could not be stored", async () => {
    const undoing = undoChange("https:");
    waiting[0]?.(failure);
    await undoing;
    expect([policy.value, before.value]).toEqual([labelled, off]);
  });
});

describe("a change that takes its time to be stored", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is told as such until it is stored, and one that takes none is not", async () => {
    const changing = changeSettings(hidden, "https:");
    await vi.advanceTimersByTimeAsync(100);
    expect(isStoring.value).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect([isStoring.value, policy.value]).toEqual([true, hidden]);
    waiting[0]?.(stores(hidden));
    await changing;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isStoring.value).toBe(false);
  });

  it.each([
    ["stored", stores(hidden)],
    ["refused", failure],
  ])("is told as such until the last of them is: the first was %s", async (_, answer) => {
    const first = changeSettings(hidden, "https:");
    const second = changeSettings(labelled, "https:");
    await vi.advanceTimersByTimeAsync(200);
    waiting[0]?.(answer);
    await first;
    expect(isStoring.value).toBe(true);
    waiting[1]?.(failure);
    await second;
    expect(isStoring.value).toBe(false);
  });
});

describe("settings in the popup", () => {
  it("stay as they were chosen while an answer from before that is on its way", async () => {
    const reading = readSettings("news.example");
    const changing = changeSettings(hidden, "https:");
    waiting[0]?.(stores(labelled));
    await reading;
    expect(policy.value).toBe(hidden);
    waiting[1]?.(stores(hidden));
    await changing;
    expect(policy.value).toEqual(hidden);
  });

  it("stay as they were chosen where they are read before the change is stored", async () => {
    const changing = changeSettings(hidden, "https:");
    const reading = readSettings("news.example");
    waiting[1]?.(stores(labelled));
    await reading;
    expect(policy.value).toBe(hidden);
    waiting[0]?.(stores(hidden));
    await changing;
    expect(policy.value).toEqual(hidden);
  });

  it("are those that were asked for last, whichever answer comes last", async () => {
    const readings = [readSettings("news.example"), readSettings("news.example")];
    waiting[1]?.(stores(hidden));
    waiting[0]?.(stores(labelled));
    await Promise.all(readings);
    expect(policy.value).toEqual(hidden);
  });

  it("are read again once nothing is being stored", async () => {
    const changing = changeSettings(hidden, "https:");
    waiting[0]?.(stores(hidden));
    await changing;
    const reading = readSettings("news.example");
    waiting[1]?.(stores(labelled));
    await reading;
    expect(policy.value).toEqual(labelled);
  });
});
