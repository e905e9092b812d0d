import { expect, it } from "vitest";
import { createTurns } from "@/utils/core/in-turn";

it("runs what it is given one after the other, in the order it was asked", async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work("a")), inTurn(work("b"))])).toEqual(["a", "b"]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

it("hands a failure to its caller, and goes on with the next", async () => {
  const inTurn = createTurns();
  const failed = inTurn(() => Promise.reject(new Error("full")));
  const next = inTurn(async () => 1);
  await expect(failed).rejects.toThrow("full");
  expect(await next).toBe(1);
});

it("keeps two queues apart", async () => {
  const [one, other] = [createTurns(), createTurns()];
  void one(() => new Promise(() => undefined));
  expect(await other(async () => "free")).toBe("free");
});
