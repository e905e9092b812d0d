/** Languages in which dates are known: the browser knows how each of them writes one. */
const languages =
  "en de fr es pt it nl sv da nb fi pl ru uk cs sk hu ro el tr ar he fa zh ja ko hi vi id th bg hr sr sl et lv lt ca eu bn ta".split(
    " ",
  );
const units = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
/** "an hour ago", "less than a minute ago", "for et år siden". */
const fillers =
  "a an one few some moment moments just less than about over almost un une uno una um uma ein eine einem einer een et ett en";

interface Calendar {
  readonly months: ReadonlySet<string>;
  /** Words of months, days, units, and of "ago". */
  readonly words: ReadonlySet<string>;
  /** Days and moments without a number: "yesterday", "gerade eben". */
  readonly phrases: ReadonlySet<string>;
}

let calendar: Calendar | undefined;

/** Written once, when the first page is looked at: some ten milliseconds. */
function readCalendar(): Calendar {
  const words = new Set(fillers.split(" "));
  const phrases = new Set<string>();
  const months = new Set<string>();
  const take = (text: string) => {
    const lower = text.toLowerCase();
    for (const word of wordsOf(lower)) words.add(word);
    return lower;
  };
  for (const language of languages) {
    for (const style of ["long", "short"] as const) {
      const ago = new Intl.RelativeTimeFormat(language, { style, numeric: "auto" });
      for (const unit of units) for (const count of [1, 3, 7]) take(ago.format(-count, unit));
      for (const [count, unit] of [
        [0, "second"],
        [0, "day"],
        [-1, "day"],
        [-1, "week"],
      ] as const)
        phrases.add(take(ago.format(count, unit)));
      const date = new Intl.DateTimeFormat(language, {
        weekday: style,
        day: "numeric",
        month: style,
        year: "numeric",
      });
      for (let month = 0; month < 12; month += 1) {
        for (const { type, value } of date.formatToParts(new Date(2026, month, 3))) {
          const text = take(value);
          if (type === "month") months.add(text.replace(/\.$/, ""));
        }
      }
    }
  }
  return { words, phrases, months };
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}

/** "marca", "Stunden", "ago": a word that dates are made of, in any language. */
export function isDateWord(word: string): boolean {
  calendar ??= readCalendar();
  return calendar.words.has(word.toLowerCase());
}

/** "Yesterday", "à l’instant": a whole text that tells the time without a number. */
export function isDayPhrase(text: string): boolean {
  calendar ??= readCalendar();
  return calendar.phrases.has(text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
}

/** "marca", "Aug": a month's name, in any language. */
export function isMonth(word: string): boolean {
  calendar ??= readCalendar();
  return calendar.months.has(word.toLowerCase());
}
