import { describe, expect, it } from "vitest";
import { verdictOf } from "@/utils/core/verdict";
import { finding } from "./view-input";

describe("verdictOf", () => {
  it.each([
    ["nothing found is clean", [], [], "clean"],
    ["a sponsor line counts though its severity is info", [finding({})], [], "likely"],
    [
      "a possible promotion is possible",
      [finding({ kind: "promotional", band: "possible" })],
      [],
      "possible",
    ],
    ["an affiliate link alone is no danger", [finding({ kind: "sponsored-link" })], [], "clean"],
    ["a shortener (info) alone is no danger", [finding({ kind: "unsafe-link" })], [], "clean"],
    [
      "an unsafe link of severity high counts",
      [finding({ kind: "unsafe-link", severity: "high" })],
      [],
      "likely",
    ],
    ["a failed detector never looks safe", [], ["unsafe-link"], "unknown"],
    [
      "a failed detector hides a mere possibility",
      [finding({ band: "possible" })],
      ["x"],
      "unknown",
    ],
    ["what is likely stays likely when another detector fails", [finding({})], ["x"], "likely"],
  ] as const)("%s", (_, findings, failures, verdict) => {
    expect(verdictOf(findings, failures)).toBe(verdict);
  });
});
