import { describe, expect, it } from "vitest";
import { countGoods, readCall } from "@/utils/detectors/sponsor/read-call";

describe("readCall", () => {
  it.each([
    ["switch to brighter mornings", true],
    ["never miss a delivery", true],
    ["turn clutter into calm", false],
    ["verwohnen sie ihre haut", false],
    ["remplacez vos fenetres", false],
    ["ogrzewaj dom", false],
    ["замените окна", false],
  ])("reads %j as a call", (plain, isStrong) => {
    expect(readCall(plain)?.isStrong).toBe(isStrong);
  });

  it.each([
    "the switch is on",
    "switching to gas was wrong",
    "chez nous",
    "assez",
    "never again",
    "",
  ])("reads no call in %j", (plain) => {
    expect(readCall(plain)).toBeUndefined();
  });
});

describe("countGoods", () => {
  it("counts the goods of the call's language alone", () => {
    const [english, french] = [readCall("give the garden a start"), readCall("goutez the the")];
    expect(countGoods("the army but then", english?.languages ?? [])).toBe(0);
    expect(countGoods("des thes et des matelas", french?.languages ?? [])).toBe(2);
  });
});
