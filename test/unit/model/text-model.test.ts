import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainText } from "@/utils/model/explain-text";
import { loadTextModel } from "@/utils/model/load-text-model";
import { isProvenLanguage } from "@/utils/model/proven-language";
import { readFeatures, slotBits } from "@/utils/model/text-features";
import { scoreText } from "@/utils/model/text-model";

const reading = (blanked: string) => ({ blanked, signs: [], addressWords: [] });

describe("readFeatures", () => {
  it("keeps slots in range and every feature inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const { count, slots, starts, ends } = readFeatures(text);
        for (let at = 0; at < count; at += 1) {
          expect(slots[at]).toBeLessThan(1 << slotBits);
          expect(starts[at]).toBeLessThan(ends[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("reads a text as before when another was read between", () => {
    const slotsOf = (text: string) => {
      const { count, slots } = readFeatures(text);
      return [...slots.subarray(0, count)];
    };
    const first = slotsOf("thank you to our sponsor");
    expect(slotsOf("thank you to our sponsor")).toEqual(first);
    expect(slotsOf("thank you for our sponsor")).not.toEqual(first);
    expect(slotsOf("thank you to our sponsor")).toEqual(first);
  });

  it("has of a long text, whose words come again, all that its parts have", () => {
    const slotsOf = (text: string) => {
      const { count, slots } = readFeatures(text);
      return new Set(slots.subarray(0, count));
    };
    const words = fc.array(
      fc.constantFrom("sponsor", "sponsors", "spons", "a", "물", "字字", "ö1"),
      {
        minLength: 30,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, (some) => {
        const part = some.join(" ");
        const of = slotsOf(
          Array(40)
            .fill(part)
            .join(" ")
            .slice(0, 5_999 - 24),
        );
        const own = slotsOf(part.slice(0, 1_000));
        expect([...own].filter((slot) => !of.has(slot))).toEqual([]);
      }),
    );
  });

  it("reads a long text's beginning only", () => {
    const { count, ends } = readFeatures("word ".repeat(100_000));
    expect(Math.max(...ends.subarray(0, count))).toBeLessThanOrEqual(6_000);
  });
});

describe("the shipped text model", () => {
  it("is at most 100 kB gzip", () => {
    const file = new URL("../../../utils/model/text-weights.json", import.meta.url);
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(100_000);
  });

  it("has a band for possible below the one for likely", () => {
    const { bands } = loadTextModel();
    expect(bands.possibleAt).toBeLessThan(bands.likelyAt);
  });

  it("gives each text the same finite score, whatever was read before", () => {
    const model = loadTextModel();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, other) => {
        const score = scoreText(model, reading(text));
        scoreText(model, reading(other));
        expect(Number.isFinite(score)).toBe(true);
        expect(scoreText(model, reading(text))).toBe(score);
      }),
    );
  });

  it("puts offers above opinions", () => {
    const model = loadTextModel();
    const offer = scoreText(model, reading("buy cheap pills online casino bonus free spins"));
    const opinion = scoreText(model, reading("the mayor should have asked the people first"));
    expect(offer).toBeGreaterThan(opinion + 1);
  });

  it("names at most three whole words or phrases a side, strongest first", () => {
    const model = loadTextModel();
    fc.assert(
      fc.property(fc.lorem({ maxCount: 3, mode: "sentences" }), (text) => {
        const words = explainText(model, reading(text.toLowerCase()));
        const pro = words.filter(({ weight }) => weight > 0).map(({ weight }) => weight);
        expect(pro.length).toBeLessThanOrEqual(3);
        expect(words.length - pro.length).toBeLessThanOrEqual(3);
        expect(pro).toEqual(pro.toSorted((a, b) => b - a));
        for (const { start, end } of words) {
          expect(text.slice(start, end)).toMatch(/^\w+( ?\w+)*$/);
        }
      }),
    );
  });
});

describe("isProvenLanguage", () => {
  it.each([
    ["the mayor should have asked the people who live here", true],
    ["der burgermeister hatte die leute fragen sollen", true],
    ["이 기사 정말 잘 읽었습니다", true],
    ["o prefeito nao fez nada por essa cidade", true],
    ["aku gak tau kenapa ini bisa terjadi", true],
    ["cheap casino bonus", true],
    ["мэр обещал починить дорогу", false],
    ["le maire a raison, cette rue est dans les mains des riverains", false],
    ["el alcalde no es una persona seria pero muy amable", false],
    ["il sindaco non ha fatto niente per questo quartiere della citta", false],
    ["nie jest to dobry pomysl, ale czy ktos pytal", false],
    ["この記事はとても良いと思います", false],
    ["شكرا على المقال", false],
    ["", true],
  ])("says of %j: %s", (text, isProven) => {
    expect(isProvenLanguage(text)).toBe(isProven);
  });
});
