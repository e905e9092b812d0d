import { expect, it } from "vitest";
import { isBareDate, isDateText, isRemovalNote, isReplyText } from "@/utils/sites/generic/words";

it.each(
  [
    "3 órája|vor 3 Std.|acum 3 ore|3 ώρες πριν|3 godz. temu|3 ч. назад|3 saat önce|۳ ساعت پیش|3시간 전|3 giờ trước",
    "igår|wczoraj|včera|eilen|χθες|hôm qua|gerade eben|à l’instant|только что|방금 전|just now",
    "3 kwi 2026|3 srp|2026. március 3.|3 Şub|۱۲ اسفند ۱۴۰۴|3 มี.ค. 2569|3 meses|10 Maret 2026",
    "an hour ago|less than a minute ago|for et år siden|rok temu|год назад",
  ].flatMap((list) => list.split("|")),
)("knows that %s is a date", (text) => {
  expect(isDateText(text)).toBe(true);
});

it.each([
  "marten_7",
  "maru3",
  "May",
  "Jun Sato",
  "marie 58",
  "3 people like this",
  "Long ago?",
  "12 kittens",
])("knows that %s is none", (text) => {
  expect(isDateText(text)).toBe(false);
});

it("knows a date from a sentence with one in it", () => {
  expect(isBareDate("3 de março de 2026")).toBe(true);
  expect(isBareDate("3 de março foi domingo")).toBe(false);
});

it.each(["Отговори", "Phản hồi", "להגיב", "Răspundeți", "Antwort"])(
  "knows that %s answers",
  (text) => {
    expect(isReplyText(text)).toBe(true);
  },
);

it("knows what is said of a comment that is gone from who asks about one", () => {
  expect(isRemovalNote("This comment was removed by a moderator.")).toBe(true);
  expect(isRemovalNote("Комментарий удалён")).toBe(true);
  expect(isRemovalNote("Why was my comment removed?")).toBe(false);
  expect(isRemovalNote("Nice picture.")).toBe(false);
});
