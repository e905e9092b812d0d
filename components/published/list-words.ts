import { formatList, languageOf, translateCount } from "@/components/translate";
import type { Translate } from "@/utils/core/messages";
import type { EntryChanges, EntryCounts, RefusedList } from "@/utils/core/published-list";

/** Example: "2 pinned replies, 1 label"; what is not there is not named. */
export function countWords(counts: EntryCounts, translate: Translate, sign = ""): string[] {
  const { pins, labels, warnings } = counts;
  return [
    ...(pins === 0 ? [] : [sign + translateCount(translate, "ui_published_pins", pins)]),
    ...(labels === 0 ? [] : [sign + translateCount(translate, "ui_published_labels", labels)]),
    ...(warnings === 0
      ? []
      : [sign + translateCount(translate, "ui_published_warnings", warnings)]),
  ];
}

/** Example: "+2 pinned replies, −1 label"; empty where nothing is other than before. */
export function changeWords({ added, removed }: EntryChanges, translate: Translate): string {
  const words = [...countWords(added, translate, "+"), ...countWords(removed, translate, "−")];
  return words.length === 0 ? "" : formatList(translate, words);
}

/** The day of an ISO time, as the language writes it. Example: "26 Nov 2026". */
export function dayWords(iso: string, translate: Translate): string {
  const format = { dateStyle: "medium", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(languageOf(translate), format).format(new Date(iso));
}

/** Why a list changed nothing, in one plain sentence. */
export function refusalWords(
  { why, args }: Pick<RefusedList, "why" | "args">,
  translate: Translate,
): string {
  const shown = why === "expired" && args[0] !== undefined ? [dayWords(args[0], translate)] : args;
  return translate(`ui_published_why_${why.replaceAll("-", "_")}`, shown);
}
