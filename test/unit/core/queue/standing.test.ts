import { describe, expect, it } from "vitest";
import type { DecisionEvent } from "@/utils/core/decision";
import { foldComment } from "@/utils/core/decision-fold";
import { defaultPolicy } from "@/utils/core/policy";
import { standingOf } from "@/utils/core/queue/standing";
import { undecidedPage } from "../plain-comment";
import { plainEvent } from "../plain-event";
import { row } from "./sample-rows";

let clock = 0;
function event(id: string, value: string, more: Partial<DecisionEvent> = {}): DecisionEvent {
  clock += 1;
  const at = { hlc: String(clock).padStart(6, "0"), seq: clock };
  return { ...plainEvent, ...at, id, value, request: id, ...more };
}

function standing(events: readonly DecisionEvent[]) {
  const comments = { "7": foldComment("7", events) };
  const page = { ...undecidedPage("news.example", "1"), comments };
  return standingOf(row("7"), page, { ...defaultPolicy("news.example"), role: "moderator" }, "a");
}

const spam = event("spam", "spam");
const refused = event("refused", "failed", { target: "spam", reasons: ["no-right"] });
const changed = event("changed", "failed", { target: "spam", reasons: ["status-changed"] });
const seen = event("seen", "approve", { observed: "site" });
const written = event("written", "applied", { target: "spam", reasons: ["written"] });
const hold = event("hold", "hold", { heads: ["spam"] });
const other = event("other", "hold", { actor: "b" });

describe("a decision that did not reach the site", () => {
  it.each<[string, readonly DecisionEvent[], object | undefined]>([
    ["is not one that nobody tried to write", [spam], undefined],
    ["is one that the site refused", [spam, refused], { problem: "no-right" }],
    [
      "says what the site says instead",
      [spam, changed, seen],
      { problem: "status-changed", status: "approved" },
    ],
    ["is none once it was written", [spam, refused, written], undefined],
    ["is none once something else was decided", [spam, refused, hold], undefined],
    ["is none while two people disagree: that is said already", [spam, refused, other], undefined],
  ])("%s", (_, events, expected) => {
    expect(standing(events).unwritten).toEqual(expected);
  });
});
