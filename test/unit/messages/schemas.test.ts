import { describe, expect, it } from "vitest";
import { parseRequest } from "@/utils/messages/schemas";

const decision = {
  row: "news.example/1/2",
  request: "12345678",
  textHash: "abc",
  facet: "verdict",
  value: "spam",
};

/** What a page asks to have decided. */
const decide = (facet: string, value: string, more: object = {}) => ({
  type: "decide",
  page: "1",
  decision: {
    ...{ request: "12345678", post: "1", comment: "2", facet, value },
    subject: { textHash: "", normHash: "", linksHash: "" },
    ...more,
  },
});

describe("what may be asked of the background", () => {
  it.each([
    ["a decision of the queue", { type: "queue/decide", step: "12345678", decisions: [decision] }],
    ["its undo", { type: "queue/undo", request: "12345678" }],
    ["the undo of one row", { type: "queue/undo", request: "12345678", row: "a/b/c" }],
    [
      "keys and reasons",
      {
        type: "desk/set",
        desk: { preset: "coral", changed: { pin: ["q"] }, start: "M", reasons: ["advertising"] },
      },
    ],
    ["similar decisions", { type: "page/similar", post: "1", comment: "2" }],
    ["a pin with an end", decide("pin", "pin", { expires: 1_790_000_000_000 })],
    ["a pin's public note", decide("note", "Corrected.", { comment: "pin-note:2" })],
  ])("%s", (_, request) => {
    expect(parseRequest(request)).toEqual(request);
  });

  it.each([
    ["an unknown request", { type: "queue/format-disk" }],
    [
      "a value that its facet does not know",
      { type: "queue/decide", step: "12345678", decisions: [{ ...decision, value: "delete" }] },
    ],
    [
      "a rule for a whole site",
      { type: "queue/decide", step: "12345678", decisions: [{ ...decision, facet: "rule" }] },
    ],
    [
      "more decisions than one message carries",
      { type: "queue/decide", step: "12345678", decisions: Array(251).fill(decision) },
    ],
    [
      "ten reasons for nine keys",
      {
        type: "desk/set",
        desk: { preset: "coral", changed: {}, start: "M", reasons: [..."abcdefghij"] },
      },
    ],
    [
      "a start that is no letter",
      { type: "desk/set", desk: { preset: "off", changed: {}, start: "F5", reasons: [] } },
    ],
    ["an end of a verdict", decide("verdict", "approve", { expires: 1 })],
    ["an end of no pin", decide("pin", "none", { expires: 1 })],
  ])("and not %s", (_, request) => {
    expect(parseRequest(request)).toBeUndefined();
  });
});
