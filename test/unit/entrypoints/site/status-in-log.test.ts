import { describe, expect, it } from "vitest";
import { statusInLog } from "@/entrypoints/background/site/status-in-log";
import type { DecisionEvent } from "@/utils/core/decision";
import { plainEvent } from "../../core/plain-event";

let clock = 0;
function event(id: string, value: string, more: Partial<DecisionEvent> = {}): DecisionEvent {
  clock += 1;
  const at = { hlc: String(clock).padStart(6, "0"), seq: clock };
  return { ...plainEvent, ...at, id, value, request: id, ...more };
}

const spam = event("spam", "spam");
const written = event("spam-written", "applied", { target: "spam" });
const hold = event("hold", "hold");
const refused = event("hold-refused", "failed", { target: "hold" });
const restored = event("seen", "approve", { observed: "site" });
const undo = event("undo", "undo", { target: "spam" });
const undone = event("undo-written", "applied", { target: "undo" });

describe("what the site says, as far as the log knows", () => {
  it.each<[string, readonly DecisionEvent[], string | undefined]>([
    ["nothing, before anything was written", [spam, hold], undefined],
    ["what was written", [spam, written], "spam"],
    ["what was written, whatever was decided after it", [spam, written, hold], "spam"],
    ["what was written, where a later write was refused", [spam, written, hold, refused], "spam"],
    ["what was seen there since", [spam, written, restored], "approved"],
    ["nothing, where an undo was written", [spam, written, undo, undone], undefined],
    ["the same in whatever order events lie", [written, hold, spam], "spam"],
    [
      "nothing of a line that was stripped",
      [{ ...written, facet: "action" as const }, spam],
      undefined,
    ],
  ])("%s", (_, events, status) => {
    expect(statusInLog(events)).toBe(status);
  });
});
