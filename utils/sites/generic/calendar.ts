import { runAtOnce, type Steps } from "@/utils/sites/steps";

/** Languages in which dates are known: the browser knows how each of them writes one. */
const languages =
  "en de fr es pt it nl sv da nb fi pl cs sk hu ro tr vi id hr sl et lv lt ca eu".split(" ");
/** The same, of other letters, by the first of these: asked for when one is met, and then taken out. */
const firstLetters = [..."\u0370\u0400\u0590\u0600\u0900\u0980\u0b80\u0e00\u2e80\uac00"];
const ofOtherLetters = "el ru,uk,bg,sr he ar,fa hi bn ta th zh,ja ko"
  .split(" ")
  .map((some) => some.split(","));
const units = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
/** "an hour ago", "less than a minute ago", "for et år siden". */
const fillers =
  "a an one few some moment moments just less than about over almost un une uno una um uma ein eine einem einer een et ett en";

/** Words of months, days, units, and of "ago". */
const dateWords = new Set(fillers.split(" "));
/** Days and moments without a number: "yesterday", "gerade eben". */
const phrases = new Set<string>();
const months = new Set<string>();

const reading = readLanguages();

/**
 * Asks the browser how its languages write dates, one language a step: some 40 milliseconds in all,
 * once a page. Whoever asks for a word before waits for what is left of it.
 */
export function* prepareCalendar(own = ""): Steps<void> {
  readOwn(own);
  // Not `yield*`: a reader that gives up half-way would end it for all others, too.
  while (reading.next().done !== true) yield;
}

/** A page may be in a language that is none of these. */
function readOwn(language: string): void {
  const [name = ""] = /^[a-z]{2,3}(?=$|-)/i.exec(language) ?? [];
  if (name !== "" && !languages.includes(name)) readLanguage(name);
}

/** All languages that may have written `text`. */
function readFor(text: string): void {
  runAtOnce(reading);
  const [letter = ""] = /[\u0370-\ud7ff]/.exec(text) ?? [];
  const at = firstLetters.findLastIndex((first) => first <= letter);
  ofOtherLetters[at]?.splice(0).forEach(readLanguage);
}

function* readLanguages(): Steps<void> {
  for (const language of languages) {
    yield;
    readLanguage(language);
  }
}

function readLanguage(language: string): void {
  for (const style of ["long", "short"] as const) {
    readAgo(new Intl.RelativeTimeFormat(language, { style, numeric: "auto" }));
    readMonths(
      new Intl.DateTimeFormat(language, {
        weekday: style,
        day: "numeric",
        month: style,
        year: "numeric",
      }),
    );
  }
}

function readAgo(ago: Intl.RelativeTimeFormat): void {
  for (const unit of units) for (const count of [1, 3, 7]) take(ago.format(-count, unit));
  for (const [count, unit] of [
    [0, "second"],
    [0, "day"],
    [-1, "day"],
    [-1, "week"],
  ] as const)
    phrases.add(take(ago.format(count, unit)));
}

function readMonths(date: Intl.DateTimeFormat): void {
  for (let month = 0; month < 12; month += 1) {
    for (const { type, value } of date.formatToParts(new Date(2026, month, 3))) {
      const text = take(value);
      if (type === "month") months.add(text.replace(/\.$/, ""));
    }
  }
}

function take(text: string): string {
  const lower = text.toLowerCase();
  for (const word of wordsOf(lower)) dateWords.add(word);
  return lower;
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}

/** "marca", "Stunden", "ago": a word that dates are made of, in any language. */
export function isDateWord(word: string): boolean {
  readFor(word);
  return dateWords.has(word.toLowerCase());
}

/** "Yesterday", "à l’instant": a whole text that tells the time without a number. */
export function isDayPhrase(text: string): boolean {
  readFor(text);
  return phrases.has(text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
}

/** "marca", "Aug": a month's name, in any language. */
export function isMonth(word: string): boolean {
  readFor(word);
  return months.has(word.toLowerCase());
}
