import { beforeEach, describe, expect, it, vi } from "vitest";
import { choose, toggleReason } from "@/entrypoints/sidepanel/decide";
import { list, nextReasons } from "@/entrypoints/sidepanel/desk-state";
import { decided, row } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

interface Asked {
  readonly decisions: readonly { readonly reasons?: readonly string[] }[];
}

let stored: ((error?: string) => void)[];

beforeEach(() => {
  stored = [];
  nextReasons.value = [];
  sent.mockReset().mockImplementation(
    () =>
      new Promise((resolve) => {
        stored.push((error) => resolve({ ok: true, value: [{ row: "", error: error ?? null }] }));
      }),
  );
  list.load([row("1")]);
});

const reasonsSent = () => sent.mock.calls.map(([asked]) => (asked as Asked).decisions[0]?.reasons);

describe("a reason that is chosen before its decision", () => {
  it("goes with it, though the decision before is acknowledged in between", async () => {
    const claiming = choose({ facet: "claim", value: "claim" });
    await toggleReason("Advertising");
    stored[0]?.();
    await claiming;
    const marking = choose({ facet: "verdict", value: "spam" });
    stored[1]?.();
    await marking;
    expect(reasonsSent()).toEqual([undefined, ["Advertising"]]);
  });

  it("goes with that one alone", async () => {
    await toggleReason("Advertising");
    const first = choose({ facet: "verdict", value: "spam" });
    const second = choose({ facet: "verdict", value: "hold" });
    for (const answer of stored) answer();
    await Promise.all([first, second]);
    expect(reasonsSent()).toEqual([["Advertising"], undefined]);
  });
});

describe("reasons that are chosen for a decision that stands", () => {
  beforeEach(() => list.change([row("1", { standing: decided("spam") })], []));

  it("come together, though the first is not stored yet when the second is chosen", async () => {
    const first = toggleReason("Advertising");
    const second = toggleReason("Off topic");
    for (const answer of stored) answer();
    await Promise.all([first, second]);
    expect(reasonsSent()).toEqual([["Advertising"], ["Advertising", "Off topic"]]);
  });

  it("are those that stand again, where the first could not be stored", async () => {
    const first = toggleReason("Advertising");
    stored[0]?.("save_error_not_stored");
    await first;
    const second = toggleReason("Off topic");
    stored[1]?.();
    await second;
    expect(reasonsSent()).toEqual([["Advertising"], ["Off topic"]]);
  });
});
