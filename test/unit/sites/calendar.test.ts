import { expect, it } from "vitest";
import { isDateWord, isDayPhrase, isMonth, prepareCalendar } from "@/utils/sites/generic/calendar";

it("is asked of the browser a language a step, so that no page waits for all of them at once", () => {
  const steps = [...prepareCalendar()];
  expect(steps.length).toBeGreaterThan(25);
  expect([...prepareCalendar()]).toEqual([]);
});

it.each([
  ["Stunden", "il y a", "vor", "dagen"],
  ["ago", "hours", "zile", "godziny", "시간"],
  ["назад", "πριν", "לפני", "قبل", "昨天", "か月前", "घंटे", "เดือนที่ผ่านมา"],
])("knows words of dates: %s, …", (...words) => {
  for (const word of words) expect(word.split(" ").every(isDateWord)).toBe(true);
});

it("knows months and days without a number, and takes other words for neither", () => {
  expect(["März", "août", "Aug", "września"].map(isMonth)).toEqual([true, true, true, true]);
  expect(["gestern", "Yesterday", "вчера"].map(isDayPhrase)).toEqual([true, true, true]);
  expect(["Marcus", "Augustin", "Комментарий"].map(isMonth)).toEqual([false, false, false]);
  expect(["yesterday's paper", "today we won"].map(isDayPhrase)).toEqual([false, false]);
});
