import { describe, expect, it } from "vitest";
import { readOnce } from "@/utils/core/read-once";

/** Answers in turn; an error is thrown. */
function answering(...answers: readonly (number | Error)[]) {
  let asked = 0;
  const once = readOnce(async () => {
    const answer = answers[asked];
    asked += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { once, asked: () => asked };
}

describe("what is read once", () => {
  it("is read once, whoever asks and how often", async () => {
    const { once, asked } = answering(1, 2);
    expect(await Promise.all([once.get(), once.get()])).toEqual([1, 1]);
    expect(await once.get()).toBe(1);
    expect(asked()).toBe(1);
  });

  it("is read again after a failure, of which everybody hears who had asked", async () => {
    const { once } = answering(new Error("busy"), 7);
    const asked = await Promise.allSettled([once.get(), once.get()]);
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await once.get()).toBe(7);
  });

  it("is what was set, and read anew once it is forgotten", async () => {
    const { once, asked } = answering(1);
    once.set(5);
    expect(await once.get()).toBe(5);
    expect(asked()).toBe(0);
    once.forget();
    expect(await once.get()).toBe(1);
  });

  it("is not taken away by a failure of before it was set", async () => {
    const { once } = answering(new Error("busy"), 9);
    const failing = once.get();
    once.set(5);
    await expect(failing).rejects.toThrow("busy");
    expect(await once.get()).toBe(5);
  });
});
