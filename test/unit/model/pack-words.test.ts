import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packWords, unpackWords } from "@/utils/model/pack-words";
import { isDictionaryWord } from "@/utils/model/text-words";

describe("packed words", () => {
  it("say what a word shares with the one before", () => {
    expect(packWords(["bad", "about", "able"])).toBe("AableCoutAbad");
    expect(unpackWords("AableCoutAbad")).toEqual(["able", "about", "bad"]);
  });

  it("come back sorted, as many as they were", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abz"), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(letters), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words.toSorted());
      }),
    );
  });

  it.each(["ability", "able", "sponsor", "wrong", "me"])("hold %j", (word) => {
    expect(isDictionaryWord(word)).toBe(true);
  });

  it.each(["abl", "ablle", "zonez", "", "A"])("do not hold %j", (word) => {
    expect(isDictionaryWord(word)).toBe(false);
  });
});
