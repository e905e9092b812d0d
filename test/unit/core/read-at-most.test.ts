import { describe, expect, it } from "vitest";
import { readAtMost } from "@/utils/core/read-at-most";
import { endlessAnswer } from "../endless-answer";

describe("an answer of which so many bytes are wanted", () => {
  it.each([
    ["as many bytes are read", "ééé", "ééé"],
    ["one more is not read", "éééa", undefined],
    ["letters count by their bytes", "éééé", undefined],
    ["nothing is read as nothing", "", ""],
  ])("%s", async (_, text, read) => {
    expect(await readAtMost(new Response(text), 6)).toBe(read);
  });

  it("has no body and is read as nothing", async () => {
    expect(await readAtMost(new Response(null, { status: 204 }), 6)).toBe("");
  });

  it("never ends, and is left right behind them", async () => {
    const endless = endlessAnswer("x".repeat(1_000));
    expect(await readAtMost(endless.response, 10_000)).toBeUndefined();
    expect(endless).toMatchObject({ sent: 11_000, isLeft: true });
  });
});
