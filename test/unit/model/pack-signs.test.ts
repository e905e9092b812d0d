import { describe, expect, it } from "vitest";
import { packSigns, unpackSigns } from "@/utils/model/pack-signs";

describe("packed signs", () => {
  const signs = [
    ["mail", 0.5],
    ["host a.example", -1.1],
    ["host b.example", -1.1],
    ["way shop", 0.25],
  ] as const;

  it("are what they were", () => {
    expect([...unpackSigns(packSigns(signs))].sort()).toEqual([...signs].sort());
  });

  it("name a weight once for all that have it", () => {
    expect(packSigns(signs)["host"]).toBe("-110 a.example b.example");
  });
});
