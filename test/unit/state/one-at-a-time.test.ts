import { expect, it, vi } from "vitest";
import { nextTurn } from "@/test/next-turn";
import { oneAtATime } from "@/utils/state/one-at-a-time";

function start() {
  const ends: { done: () => void; fail: (cause: Error) => void }[] = [];
  const read = vi.fn(
    () => new Promise<void>((done, fail) => ends.push({ done: () => done(), fail })),
  );
  return { ends, read, again: oneAtATime(read) };
}

it("reads once more after a reading, however often it was asked meanwhile", async () => {
  const { ends, read, again } = start();
  for (let asked = 0; asked < 4; asked += 1) again();
  expect(read).toHaveBeenCalledTimes(1);
  ends[0]?.done();
  await nextTurn();
  expect(read).toHaveBeenCalledTimes(2);
  ends[1]?.done();
  await nextTurn();
  expect(read).toHaveBeenCalledTimes(2);
  again();
  expect(read).toHaveBeenCalledTimes(3);
});

it("reads what came in meanwhile though a reading has failed, and says so", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const { ends, read, again } = start();
  again();
  again();
  ends[0]?.fail(new Error("no tab"));
  await nextTurn();
  expect(said).toHaveBeenCalledOnce();
  expect(read).toHaveBeenCalledTimes(2);
  said.mockRestore();
});
