import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { normalizeText } from "@/utils/core/normalize-text";
import { isDictionaryWord } from "@/utils/model/text-words";

const normal = (text: string) => normalizeText(text, isDictionaryWord);

/** Everything disguises are made of, and halves of characters. */
const odd = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aBo sponsor.-_@$0135!\n"),
    fc.constantFrom(
      "о",
      "е",
      "Ѕ",
      "ω",
      "é",
      "ö",
      "ß",
      "İ",
      "ﬁ",
      "Ａ",
      "𝐒",
      "🅰",
      "🇦",
      "💥",
      "ㅎ",
      "広",
    ),
    fc.constantFrom("\u200b", "\u00ad", "\u202e", "\u202c", "\u0336", "\u0301", "\ufe0f", "\u200d"),
    fc.constantFrom("\ud835", "\udc00", "\udb40\udc41"),
  ),
  maxLength: 60,
});

describe("normalizeText", () => {
  // First: what is wrong here comes and goes as the engine compiles what has run often.
  it("ends where a text ends that was cut out of a longer one between the halves of a letter", () => {
    const cut = "𝐚𝐝 ".repeat(31_001).slice(0, 31_001);
    for (let round = 0; round < 3; round += 1) {
      const { text, tricks, span } = normal(cut);
      expect(tricks.at(-1)?.end).toBe(30_999);
      expect(span(text.length - 1, text.length)).toEqual({ start: 31_000, end: 31_001 });
    }
  });

  it.each([
    ["look-alike letters of another script", "Spоnѕоr", "Sponsor"],
    ["zero-width characters", "Sp\u200bon\u200dsor", "Sponsor"],
    ["soft hyphens", "Spon\u00adsor", "Sponsor"],
    ["overlaid strokes", "S̶p̶o̶n̶s̶o̶r̶", "Sponsor"],
    ["full-width letters", "Ｓｐｏｎｓｏｒ", "Sponsor"],
    ["mathematical letters", "𝐒𝐩𝐨𝐧𝐬𝐨𝐫", "Sponsor"],
    ["enclosed letters", "ⓢⓟⓞⓝⓢⓞⓡ", "sponsor"],
    ["small capitals", "ꜱᴘᴏɴꜱᴏʀ", "sponsor"],
    ["letters spread with blanks", "our S p o n s o r", "our Sponsor"],
    ["letters spread with dots", "our S.p.o.n.s.o.r", "our Sponsor"],
    ["letters spread behind dots in a row", "so..... our S.p.o.n.s.o.r", "so..... our Sponsor"],
    ["letters spread between hyphens", "- - - S-p-o-n-s-o-r - - -", "- - - Sponsor - - -"],
    ["two spread words parted by a capital", "S p o n s o r A c m e", "Sponsor Acme"],
    ["an emoji inside a word", "Spon💥sor", "Sponsor"],
    ["digits for letters where a word results", "Spon50r", "Sponsor"],
    ["a right-to-left override", "\u202erosnopS\u202c", "Sponsor"],
    ["a tricked word inside Russian", "купить сrеdit", "купить credit"],
    ["a ligature", "oﬃcial", "official"],
  ])("reads %s", (_, written, read) => {
    expect(normal(written).text).toBe(read);
    expect(normal(written).tricks.length).toBeGreaterThanOrEqual(read === "official" ? 0 : 1);
  });

  it("reads letters apart at the beginning, whatever text it read before", () => {
    expect(normal("It is the 5th of these: 1 2 3 4 5 6").tricks).toEqual([]);
    expect(normal("S p o n s o r").text).toBe("Sponsor");
  });

  it("finds letters apart that are pairs of units, and beside pictures", () => {
    expect(normal("😀 𐐨 𐐩 𐐪 𐐫 and 5s").text).toBe("😀 𐐨𐐩𐐪𐐫 and 5s");
    expect(normal("😀 S p o n s o r 😀").text).toBe("😀 Sponsor 😀");
  });

  it.each([
    ["German", "Grüße aus Köln, schöne Straße"],
    ["French", "Où est la crème brûlée ? Ça va, garçon"],
    ["Polish", "Zażółć gęślą jaźń"],
    ["Turkish", "İstanbul'da ılık bir gün"],
    ["Vietnamese", "Tiếng Việt rất hay"],
    ["Russian", "Это хорошая статья, спасибо редакции"],
    ["Ukrainian", "Дякую, дуже цікаво"],
    ["Russian with an English word", "Читаю про iPhone и Windows каждый день"],
    ["Greek", "Καλημέρα σας"],
    ["Korean", "기사 잘 읽었습니다"],
    ["Japanese", "とても良い記事でした。ありがとう"],
    ["Arabic", "شكرا على المقال"],
    ["Hindi", "अच्छा लेख है"],
    ["numbers and units", "The 5th run took 10km and 3h on Win10 with an mp3 at 7pm"],
    ["a sum of money", "It cost $100, that is 80€ or £70"],
    ["initials", "J. R. R. Tolkien wrote it in the U.S.A."],
    ["a dash list", "a - b - c"],
    ["emoji between words", "great 👍 article"],
    ["an emoji at a word's end", "Love❤️ it"],
    ["a family emoji", "👨‍👩‍👧 at home"],
    ["an address", "see https://example.com/s-p-o-n-s-o-r/a.b.c.d"],
  ])("leaves honest writing alone: %s", (_, text) => {
    const read = normal(text);
    expect(read.tricks).toEqual([]);
    expect(read.text.replace(/[\u200d\ufe0f]/gu, "")).toBe(text.replace(/[\u200d\ufe0f]/gu, ""));
  });

  it("points back at all that was written for a word", () => {
    const written = "Hi. Sp\u200bоn\u0336sor it";
    const { text, span } = normal(written);
    const at = text.indexOf("Sponsor");
    const { start, end } = span(at, at + "Sponsor".length);
    expect(written.slice(start, end)).toBe("Sp\u200bоn\u0336sor");
  });

  it("maps every span into the text, in order, whatever was written", () => {
    fc.assert(
      fc.property(odd, fc.nat(80), fc.nat(80), (written, from, length) => {
        const { text, span } = normal(written);
        const start = Math.min(from, text.length);
        const mapped = span(start, Math.min(start + length, text.length));
        expect(mapped.start).toBeGreaterThanOrEqual(0);
        expect(mapped.end).toBeGreaterThanOrEqual(mapped.start);
        expect(mapped.end).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  it("maps a longer span onto no less than a shorter one inside it", () => {
    fc.assert(
      fc.property(odd, fc.nat(60), fc.nat(20), fc.nat(20), (written, from, inner, outer) => {
        const { text, span } = normal(written);
        const start = Math.min(from, text.length);
        const end = Math.min(start + inner + 1, text.length);
        if (end <= start) return;
        const small = span(start, end);
        const large = span(start, Math.min(end + outer, text.length));
        expect(large.start).toBeLessThanOrEqual(small.start);
        expect(large.end).toBeGreaterThanOrEqual(small.end);
      }),
    );
  });

  it("keeps the tricks it undid inside the text", () => {
    fc.assert(
      fc.property(odd, (written) => {
        for (const { start, end } of normal(written).tricks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
        }
      }),
    );
  });

  it("finds nothing more to undo in most of what it has undone", () => {
    // Undoing can bring letters together that then read as one more trick, but never for ever.
    fc.assert(
      fc.property(odd, (written) => {
        let text = written;
        let rounds = 0;
        for (; rounds < 12; rounds += 1) {
          const next = normal(text).text;
          if (next === text) break;
          text = next;
        }
        expect(rounds).toBeLessThan(12);
      }),
    );
  });

  it("is the identity on plain ASCII words, unless a letter is drawn out", () => {
    const words = fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,9}$/);
    fc.assert(
      fc.property(
        words.filter((text) => !/(.)\1\1/.test(text)),
        (text) => {
          expect(normal(text)).toMatchObject({ text, tricks: [] });
        },
      ),
    );
  });

  it("takes any string at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (written) => {
        expect(() => normal(written)).not.toThrow();
      }),
    );
  });

  it.each([
    ["one letter", "a".repeat(1_000_000)],
    ["spread letters", "a ".repeat(500_000)],
    ["dotted letters", "a.b.".repeat(250_000)],
    ["combining marks", `a${"\u0336".repeat(1_000_000)}`],
    ["accents", "e\u0301".repeat(500_000)],
    ["overrides", "\u202ea".repeat(500_000)],
    ["digits and letters", "a1".repeat(500_000)],
    ["emoji in words", "a💥".repeat(300_000)],
    ["addresses", "http://a1b.example/ ".repeat(50_000)],
    ["look-alikes", "оa".repeat(500_000)],
    ["lone surrogates", "\ud800a".repeat(500_000)],
    ["styled letters", "𝐚".repeat(500_000)],
  ])("reads a megabyte of %s in linear time", { timeout: 30_000 }, (_, text) => {
    const startedAt = cpuMs();
    normal(text);
    // Quadratic work on a megabyte would take hours, so a busy machine does not matter.
    expect(cpuMs() - startedAt).toBeLessThan(20_000);
  });
});
