import { describe, expect, it } from "vitest";
import { type DecisionRequest, noSubject } from "@/utils/core/decision";
import { longestPinMs } from "@/utils/core/pin";
import { planEvent } from "@/utils/storage/plan-event";

const nowMs = 1_790_000_000_000;
const author = { site: "s", role: "editor", actor: "edith123", device: "d" } as const;

function endOf(facet: DecisionRequest["facet"], value: string, expires?: number) {
  const request = { request: "request-1", post: "p", comment: "1", facet, value };
  const asked = { ...request, subject: noSubject, ...(expires === undefined ? {} : { expires }) };
  const planned = planEvent(asked, author, [], nowMs);
  return "event" in planned ? planned.event.expires : "none planned";
}

describe("the end of what is decided", () => {
  it.each([
    ["a pin's, as it was chosen", "pin", "pin", nowMs + 1, nowMs + 1],
    ["the longest", "pin", "pin", nowMs + longestPinMs, nowMs + longestPinMs],
    ["none beyond that", "pin", "pin", nowMs + longestPinMs + 1, undefined],
    ["none that is over already", "pin", "pin", nowMs, undefined],
    ["none where none was chosen", "pin", "pin", undefined, undefined],
    ["none of what is taken off", "pin", "none", nowMs + 1, undefined],
    ["none of a verdict", "verdict", "approve", nowMs + 1, undefined],
    ["a claim's own", "claim", "claim", nowMs + 1, nowMs + 300_000],
    ["none of a claim given back", "claim", "none", nowMs + 1, undefined],
  ] as const)("is %s", (_, facet, value, asked, expires) => {
    expect(endOf(facet, value, asked)).toBe(expires);
  });
});
