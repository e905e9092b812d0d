import { describe, expect, it } from "vitest";
import { isInTab, passes, type QueueFilter, queueTabs } from "@/utils/core/queue/filter-rows";
import { decided, row, unsafeLink } from "./sample-rows";

const dayMs = 24 * 3600_000;
const nowMs = 100 * dayMs;

describe("the tabs of a row", () => {
  it.each([
    ["one that nobody decided on", row("1"), ["open"]],
    ["one decided on", row("1", { standing: decided("spam") }), ["recent"]],
    [
      "a dispute, which wants a decision as well",
      row("1", { standing: { isDisputed: true, verdict: "spam", decidedAt: 1 } }),
      ["open", "disputed", "recent"],
    ],
    [
      "one whose text changed since",
      row("1", { standing: { isReopened: true, verdict: "spam", decidedAt: 1 } }),
      ["open", "reopened", "recent"],
    ],
    ["a pin", row("1", { standing: decided("approve", { pin: "pin" }) }), ["pins", "recent"]],
    ["one gone from its page, of which nothing is asked", row("1", { goneAt: 5 }), []],
    [
      "one gone after it was decided on",
      row("1", { goneAt: 5, standing: decided("spam") }),
      ["recent"],
    ],
  ])("%s", (_, one, expected) => {
    expect(queueTabs.filter((tab) => isInTab(one, tab))).toEqual(expected);
  });
});

describe("a filter", () => {
  const one = row("1", {
    author: "Zoë Müller",
    title: "Night shifts",
    findings: [unsafeLink],
    foundAt: nowMs - 3 * dayMs,
  });
  it.each<[string, QueueFilter, boolean]>([
    ["nothing", {}, true],
    ["its site", { site: "news.example" }, true],
    ["another site", { site: "other.example" }, false],
    ["its kind", { kind: "unsafe-link" }, true],
    ["another kind", { kind: "promotional" }, false],
    ["its band", { band: "possible" }, true],
    ["a stronger band", { band: "likely" }, false],
    ["the week", { age: "week" }, true],
    ["the day", { age: "day" }, false],
    ["earlier than a week", { age: "older" }, false],
    ["what is undecided", { state: "undecided" }, true],
    ["what is decided", { state: "decided" }, false],
    ["what is gone, which it is not", { state: "gone" }, false],
    ["its article", { article: { site: "news.example", post: "1" } }, true],
    ["another article", { article: { site: "news.example", post: "2" } }, false],
    ["what I decided, and nobody decided", { person: "me" }, false],
    ["a name without its accents", { search: "zoe muller" }, true],
    ["a word of the title in capitals", { search: "NIGHT" }, true],
    ["where its link leads", { search: "casino.test" }, true],
    ["a word it has not", { search: "loans" }, false],
  ])("may ask for %s", (_, filter, expected) => {
    expect(passes(one, "open", filter, nowMs)).toBe(expected);
  });

  it("finds those gone from their pages in every tab", () => {
    expect(passes(row("1", { goneAt: 3 }), "open", { state: "gone" }, nowMs)).toBe(true);
  });

  it("takes a claim that has run out for none", () => {
    const claimed = row("1", { standing: { claim: { isOwn: false, until: nowMs + 1 } } });
    expect(passes(claimed, "open", { state: "claimed" }, nowMs)).toBe(true);
    expect(passes(claimed, "open", { state: "claimed" }, nowMs + 1)).toBe(false);
  });
});
