import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followEnds } from "@/entrypoints/comments.content/follow-ends";
import { nextEnd } from "@/entrypoints/comments.content/pin-states";
import { endedIds, pinnedIds } from "@/entrypoints/comments.content/pins";
import { undecidedPage } from "@/test/unit/core/plain-comment";
import type { PageDecisions } from "@/utils/core/decision";
import { defaultPolicy } from "@/utils/core/policy";
import { createPageModel } from "@/utils/state/page-model";

const dayMs = 86_400_000;
const none = undecidedPage("s", "p");

/** A page on which these comments are pinned, in their order; days until each ends. */
function pageOf(days: Readonly<Record<string, number | undefined>>): PageDecisions {
  const comments = Object.entries(days).map(([comment, left], at) => {
    const expires = left === undefined ? {} : { expires: Date.now() + left * dayMs };
    const event = { id: `e${comment}`, hlc: `${at}`, ...expires };
    const pin = { value: "pin", isDisputed: false, heads: [], event };
    return [comment, { comment, facets: { pin } }];
  });
  return { ...none, comments: Object.fromEntries(comments) };
}

function open(decisions: PageDecisions) {
  const model = createPageModel({ ...defaultPolicy("s"), role: "moderator" }, decisions);
  const leave = new AbortController();
  const onEnd = vi.fn();
  followEnds(model, onEnd, leave.signal);
  return { model, leave, onEnd };
}

beforeEach(() => vi.useFakeTimers({ now: 1_790_000_000_000 }));
afterEach(() => vi.useRealTimers());

describe("pins with an end", () => {
  it("leave the three places to others once their time is over", () => {
    const { model } = open(pageOf({ 1: 1, 2: undefined, 3: undefined, 4: undefined }));
    expect([pinnedIds(model), endedIds(model)]).toEqual([["1", "2", "3"], []]);
    vi.advanceTimersByTime(dayMs);
    expect([pinnedIds(model), endedIds(model)]).toEqual([["2", "3", "4"], ["1"]]);
  });

  it("call once each, with one timer for all of them", () => {
    const { onEnd } = open(pageOf({ 1: 1, 2: 7 }));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(dayMs - 1);
    expect(onEnd).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(100);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(8 * dayMs);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("of a month wait a day at a time: a longer timer would fire at once", () => {
    const { model, onEnd } = open(pageOf({ 1: 30 }));
    vi.advanceTimersByTime(30 * dayMs - 1);
    expect(onEnd.mock.calls.length).toBeLessThan(31);
    expect(endedIds(model)).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(endedIds(model)).toEqual(["1"]);
  });

  it("wait for nothing where none ends, or the page is left, and begin when one comes", () => {
    const { model, leave } = open(pageOf({ 1: undefined, 2: -1 }));
    expect(nextEnd(model, Date.now())).toBe(Number.POSITIVE_INFINITY);
    expect(vi.getTimerCount()).toBe(0);
    model.setDecisions(pageOf({ 1: 1 }));
    expect(vi.getTimerCount()).toBe(1);
    leave.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
