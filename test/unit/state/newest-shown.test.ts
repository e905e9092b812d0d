import { beforeEach, describe, expect, it } from "vitest";
import { type NewestShown, showNewest } from "@/utils/state/newest-shown";

type Answer = { readonly ok: true; readonly value: string } | { readonly ok: false; error: string };

let shown: string[];
let asked: PromiseWithResolvers<Answer>[];
let thing: NewestShown<string>;

beforeEach(() => {
  shown = [];
  asked = [];
  thing = showNewest(
    () => {
      const answer = Promise.withResolvers<Answer>();
      asked.push(answer);
      return answer.promise;
    },
    (value) => shown.push(value),
  );
});

const answer = (at: number, value: string) => asked[at]?.resolve({ ok: true, value });

describe("of one thing that is read and changed", () => {
  it("an older answer is not shown over a newer one", async () => {
    const loading = [thing.load(), thing.load()];
    answer(1, "new");
    await loading[1];
    answer(0, "old");
    await loading[0];
    expect(shown).toEqual(["new"]);
  });

  it("a change is not taken back by what was asked before it", async () => {
    const loading = thing.load();
    const changing = thing.change(Promise.resolve({ ok: true, value: "changed" }));
    expect(await changing).toEqual({ ok: true, value: "changed" });
    answer(0, "old");
    await loading;
    expect(shown).toEqual(["changed"]);
  });

  it("the change that ends last is shown of several, and none that failed", async () => {
    const [first, second] = [Promise.withResolvers<Answer>(), Promise.withResolvers<Answer>()];
    const changing = [thing.change(first.promise), thing.change(second.promise)];
    second.resolve({ ok: true, value: "second" });
    await changing[1];
    expect(shown).toEqual([]);
    first.resolve({ ok: true, value: "both" });
    await changing[0];
    await thing.change(Promise.resolve({ ok: false, error: "full" }));
    expect(shown).toEqual(["both"]);
  });

  it("a reading that failed leaves what is shown", async () => {
    const loading = thing.load();
    asked[0]?.resolve({ ok: false, error: "gone" });
    await loading;
    const again = thing.load();
    answer(1, "there");
    await again;
    expect(shown).toEqual(["there"]);
  });
});
