import { describe, expect, it } from "vitest";
import { directionOf, formatCount, formatList, translateCount } from "@/components/translate";
import { type MessageCatalogue, type Translate, translator } from "@/utils/core/messages";
import { translateTo } from "../../gallery/catalogues";

const [en, de, ar] = (["en", "de", "ar"] as const).map(translateTo) as [
  Translate,
  Translate,
  Translate,
];

describe("translateCount chooses the form that the number asks for", () => {
  it.each([
    [en, 1, "1 needs a decision"],
    [en, 2, "2 need a decision"],
    [de, 1, "1 wartet auf eine Entscheidung"],
    [de, 1_200, "1.200 warten auf eine Entscheidung"],
    [ar, 1, "تعليق واحد ينتظر قرارًا"],
    [ar, 2, "تعليقان ينتظران قرارًا"],
    [ar, 3, "3 تعليقات تنتظر قرارًا"],
    [ar, 11, "11 تعليقًا تنتظر قرارًا"],
    [ar, 100, "تنتظر قرارًا: 100"],
  ])("%#", (translate, count, expected) => {
    const digits = (text: string) =>
      text.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
    expect(digits(translateCount(translate, "ui_popup_undecided", count))).toBe(expected);
  });

  it("and passes further arguments on behind it", () => {
    expect(translateCount(en, "ui_popup_flagged", 5, ["23"])).toBe("5 of 23 comments flagged");
  });

  it("and falls back to the id itself where a language has one form for all", () => {
    const catalogue: MessageCatalogue = { things: { message: "$1 things" } };
    expect(translateCount(translator(catalogue), "things", 1)).toBe("1 things");
  });

  // Firefox writes an error to the page's console for each id that it does not know.
  it("and asks for no form that no catalogue has", () => {
    const asked: string[] = [];
    const heard: Translate = (id, args) => {
      asked.push(id);
      return en(id, args);
    };
    translateCount(heard, "ui_popup_undecided", 2);
    translateCount(heard, "ui_popup_undecided", 1);
    expect(asked.filter((id) => id.startsWith("ui_popup"))).toEqual([
      "ui_popup_undecided",
      "ui_popup_undecided_one",
    ]);
  });

  it("and takes the locale names of browsers, and none at all", () => {
    const british: Translate = (id, args) => (id === "@@ui_locale" ? "en_GB" : en(id, args));
    expect(translateCount(british, "ui_popup_undecided", 1)).toBe("1 needs a decision");
    const unnamed: Translate = (id, args) => (id === "@@ui_locale" ? "" : en(id, args));
    expect(translateCount(unnamed, "ui_popup_undecided", 1)).toBe("1 needs a decision");
    const taiwanese: Translate = (id, args) => (id === "@@ui_locale" ? "zh_TW" : en(id, args));
    expect(translateCount(taiwanese, "ui_popup_undecided", 1)).toBe("1 needs a decision");
  });
});

it("writes numbers and lists as the language does", () => {
  expect([en, de].map((one) => formatCount(one, 12_345))).toEqual(["12,345", "12.345"]);
  expect(formatList(en, ["Approved", "Pinned"])).toBe("Approved, Pinned");
  expect(formatList(ar, ["مقبول", "مثبّت"])).toMatch(/^مقبول(?:،| و)/);
});

it("runs our words the way their language runs", () => {
  expect([en, de, ar].map(directionOf)).toEqual(["ltr", "ltr", "rtl"]);
});
